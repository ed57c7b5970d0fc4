"""Rules about the subject of the meeting: coming to it, and staying on it."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.questions import questions_in
from bot.grading.detectors.said import scope_of, theirs, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech
from bot.records.findings import OPEN

# Before this turn of the trainee's, what the client came for is no reminder.
PAST_OPENING = 3
# What a single lapse past the opening leaves of the degree.
LAPSE = 0.4


def off_subject(view: CallView, rule: Rule) -> Finding:
    """N09: what leads away from the subject, in words or by the client's protest."""
    for speech in view.scope("trust", "needs"):
        if called_back(view, speech):
            asked = speech.questions[-1].text if speech.questions else speech.folded.quote_around(0, 1)
            return broken(1.0, speech, asked)
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    return respected(1.0) if view.scope("needs") else NOTHING


def called_back(view: CallView, speech: Speech) -> bool:
    """Tell whether the client calls the trainee back to the subject: by a protest, or, past
    the opening, by saying again what they came for."""
    if view.protests(speech, "client_off_subject"):
        return True
    return speech.number >= PAST_OPENING and view.protests(speech, "client_recalls")


def to_the_business(view: CallView, rule: Rule) -> Finding:
    """T07, T10: the first turns ask about the client's affairs, private life left out.

    Broken where the client has to call the trainee back, or private talk comes early or
    twice. A single lapse later leaves ``LAPSE`` of the degree, which also falls with the
    share of the turns that dwell on feelings (``feelings``: lexicons), the greeting apart.
    """
    lapses = _lapses(view, rule)
    if lapses and (len(lapses) > 1 or lapses[0][0].number <= PAST_OPENING):
        return broken(1.0, *lapses[0])
    left = (1.0 - _felt(view, rule)) * (LAPSE if lapses else 1.0)
    for speech, question, topics in questions_in(view.scope(*scope_of(rule))):
        if view.has(Folded.of(question.text), "time_check"):
            continue
        if set(topics) - {"personal"} or (question.form == OPEN and not topics):
            return respected(left, speech, question.text)
    return broken(1.0, *lapses[0]) if lapses else NOTHING


def _lapses(view: CallView, rule: Rule) -> list[tuple[Speech, str]]:
    """Return the turns that leave the client's affairs, each once, with their words."""
    found = {speech.number: (speech, hit.quote) for speech, hit in reversed(wordings_said(view, rule))
             if not theirs(view, rule, speech, hit)}
    for speech in view.scope("trust", "needs"):
        if called_back(view, speech):
            found.setdefault(speech.number, (speech, speech.folded.quote_around(0, 1)))
    return [found[number] for number in sorted(found)]


def _felt(view: CallView, rule: Rule) -> float:
    """Return the share of the turns that dwell on feelings, 0–1; none where nothing is said."""
    later = [one for one in view.scope(*scope_of(rule)) if one.before] or view.speeches
    if not later:
        return 0.0
    return sum(view.has(one.folded, *rule.params["feelings"]) for one in later) / len(later)
