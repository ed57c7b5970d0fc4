"""One better way to say it: in the trainee's or the client's words where safe, else an example."""

from __future__ import annotations

from collections.abc import Mapping

from bot.content.rubric import Rubric, Rule
from bot.grading.detectors.restated import faithful, handed_back, worth
from bot.grading.french import spaced
from bot.grading.handing_back import hand_back, is_familiar, sentence_meant, take_up
from bot.grading.moments import OF_QUESTIONS
from bot.grading.rewriting import Rewriting, complete_verification, rewrite_question, shown
from bot.grading.view import CallView, Speech
from bot.records.call import CLIENT
from bot.records.findings import CLOSED

# How many client turns a reformulation can be about (annotation guide, the window).
WINDOW = 3


def reworded(
    view: CallView, rubric: Rubric, rule: Rule, speech: Speech | None, quote: str | None
) -> str | None:
    """Return a better wording made for the trainee's very words, None without one."""
    if speech is None:
        return None
    if rule.id in OF_QUESTIONS:
        return _opened(view, rubric, speech, quote)
    rewriting = None
    if rule.id == "X03":
        rewriting = _verified(view, rubric, speech)
    if rule.id == "X04" and not is_familiar(speech.folded.original):
        praise = speech.analysis.reinforcement.favourable
        rewriting = take_up(praise, view.call.profile, rubric.rewriting) if praise else None
    return None if rewriting is None else shown(rewriting)


def client_words(view: CallView, rule: Rule, speech: Speech | None) -> str | None:
    """Return the client's sentence that the suggestion is about, None where it is about none."""
    if speech is not None and rule.id == "X04":
        return speech.analysis.reinforcement.favourable
    if speech is not None and rule.id == "X03" and is_twisted(view, speech):
        return _meant(view, speech)
    return None


def is_own(rule: Rule, speech: Speech | None) -> bool:
    """Tell whether what is reworded are the trainee's words: a question, a reformulation."""
    verified = speech is not None and speech.analysis.verification.verdict != "none"
    return rule.id in OF_QUESTIONS or (rule.id == "X03" and verified)


def better_wording(rubric: Rubric, rule: str, profile: str | None) -> str | None:
    """Return an example for ``rule``, the profile's own where there is one."""
    known = rubric.debrief["better"].get(rule)
    if isinstance(known, Mapping):
        known = known.get(profile) or known["all"]
    return spaced(known) if known else None


def is_twisted(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn hands back something else than what the client said."""
    return worth(view, speech) < 0


def _opened(view: CallView, rubric: Rubric, speech: Speech, quote: str | None) -> str | None:
    closed = [place for place, one in enumerate(speech.questions) if one.form == CLOSED]
    wanted = [place for place in closed if speech.questions[place].text == quote] or closed
    if not wanted:
        return None
    topics = speech.topics_of(wanted[0])
    asked = speech.questions[wanted[0]].text
    profile, lists = view.call.profile, rubric.rewriting
    return shown(rewrite_question(asked, next(iter(topics), None), profile, lists))


def _verified(view: CallView, rubric: Rubric, speech: Speech) -> Rewriting | None:
    if is_twisted(view, speech):
        meant = _meant(view, speech)
        familiar = is_familiar(speech.folded.original)
        return hand_back(meant, familiar, rubric.rewriting) if meant else None
    if speech.analysis.verification.verdict == "partial" and faithful(view, speech):
        return complete_verification(handed_back(speech) or "", rubric.rewriting)
    return None


def _meant(view: CallView, speech: Speech) -> str | None:
    said = [turn.text for turn in view.call.turns[: speech.turn] if turn.who == CLIENT]
    return sentence_meant(said[-WINDOW:], handed_back(speech))
