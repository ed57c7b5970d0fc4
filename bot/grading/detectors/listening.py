"""Rules about listening: taking up the client's words, staying on their subject."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.questions import questions_in
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.detectors.verification import faithful
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import fold
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

# Who takes up the client's words in half of the turns has listened, one complaint or not.
HEARD = 0.5


def takes_up(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn uses the client's words of just before, or shows in another
    way that they were heard (verification, reinforcement, empathy)."""
    analysis = speech.analysis
    if faithful(view, speech):
        return True
    if analysis.reinforcement.verdict != "none":
        return True
    said = frozenset().union(*(stems(folded) for folded in speech.before))
    return bool(said & stems(speech.folded)) or view.has(speech.folded, "empathy")


def pick_up(view: CallView, rule: Rule) -> Finding:
    """T01 and its kin: the share of turns that take up what the client just said."""
    speeches = [speech for speech in view.scope(*scope_of(rule)) if speech.before]
    taken = [speech for speech in speeches if takes_up(view, speech)]
    share = len(taken) / max(2, len(speeches))
    repeated = [one for one in speeches if view.client_says(one, "client_repeats")]
    if repeated and share < HEARD:
        return broken(1.0, repeated[0], _first_sentence(repeated[0]))
    if not taken:
        return NOTHING
    degree = share / rule.params["share"] * (0.6 if repeated else 1.0)
    return respected(degree, taken[0], _first_sentence(taken[0]))


def receptive(view: CallView, rule: Rule) -> Finding:
    """T02: signs that the client is heard out; broken when the client has to ask for it."""
    speeches = view.scope(*scope_of(rule))
    for speech in speeches:
        if view.client_says(speech, "client_cut_off"):
            return broken(1.0, speech, _first_sentence(speech))
    hits = wordings_said(view, rule)
    return from_hits("do", hits, max(2, round(len(speeches) * rule.params["share"])))


def active_listening(view: CallView, rule: Rule) -> Finding:
    """N05, N11, N13: verification, taking up and empathy together while exploring."""
    speeches = [speech for speech in view.scope("needs", "awareness") if speech.before]
    if not speeches:
        return NOTHING
    shown = [speech for speech in speeches if _shows_listening(view, speech)]
    repeated = [one for one in speeches if view.client_says(one, "client_repeats")]
    share = len(shown) / len(speeches)
    if repeated and share < HEARD:
        return broken(1.0, repeated[0], _first_sentence(repeated[0]))
    if not shown:
        return NOTHING
    return respected(share / HEARD, shown[0], _first_sentence(shown[0]))


def _shows_listening(view: CallView, speech: Speech) -> bool:
    return faithful(view, speech) or takes_up(view, speech)


def off_subject(view: CallView, rule: Rule) -> Finding:
    """N09: what leads away from the subject, in words or by the client's protest."""
    for speech in view.scope("trust", "needs"):
        if view.client_says(speech, "client_off_subject"):
            return broken(1.0, speech, _first_sentence(speech))
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    return respected(1.0) if view.scope("needs") else NOTHING


def to_the_business(view: CallView, rule: Rule) -> Finding:
    """T07, T10: the first turns ask about the client's affairs, private life left out.

    The degree falls with the share of them that dwell on feelings (``feelings``:
    lexicons), the greeting apart.
    """
    hits = wordings_said(view, rule)
    if hits:
        return broken(1.0, hits[0][0], hits[0][1].quote)
    later = [one for one in view.scope(*scope_of(rule)) if one.before] or view.speeches
    felt = sum(view.has(one.folded, *rule.params["feelings"]) for one in later) / len(later)
    for speech, question, topics in questions_in(view.scope(*scope_of(rule))):
        if view.has(fold(question.text), "time_check"):
            continue
        if set(topics) - {"personal"}:
            return respected(1.0 - felt, speech, question.text)
    return NOTHING


def meaning(view: CallView, rule: Rule) -> Finding:
    """X05: hearing what is meant: a faithful hand-back in other words, a feeling named,
    a question that starts from the client's own words."""
    found = []
    for speech in view.scope("trust", "needs", "awareness"):
        verified = speech.analysis.verification
        if faithful(view, speech):
            found.append((speech, verified.handed_back or _first_sentence(speech)))
        elif view.has(speech.folded, "empathy", "meaning") and speech.before:
            found.append((speech, _first_sentence(speech)))
    if not found:
        return NOTHING
    return respected(len(found) / rule.params["enough"], *found[0])


def _first_sentence(speech: Speech) -> str | None:
    spans = speech.folded.sentences()
    return speech.folded.quote_around(*spans[0]) if spans else None
