"""X04: what the trainee does with the client's favourable statements."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.findings import NO_OCCASION, NOTHING, Finding, broken, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

_IF = re.compile(r"(?<!\w)si (?:vous|tu|le|la|les|l|on|c|ca|un|une|mon|ma|mes|notre|nos) ")
WORTH = {"reinforced": 1.0, "acknowledged": 0.4, "none": 0.0}


def favourable_statements(view: CallView) -> dict[str, tuple[str, Speech]]:
    """Return each favourable statement with the best that was made of it, and where.

    A statement that nobody took up stands with the first turn that passed over it. In a
    rehearsal only those of the scenario count: what else sounds favourable may not be.
    """
    best: dict[str, tuple[str, Speech]] = {}
    for speech in view.speeches:
        reading = speech.analysis.reinforcement
        said = _statement(view, reading.favourable) if reading.favourable else None
        if said is None:
            continue
        known = best.get(said)
        if known is None or WORTH[reading.verdict] > WORTH[known[0]]:
            best[said] = (reading.verdict, speech)
    return best


def _statement(view: CallView, said: str) -> str | None:
    """Return what stands for the statement: its words, or the scenario's turn that has them."""
    if view.outcome is None or view.outcome.favourable is None:
        return said
    words = Folded.of(said).text
    return next((turn for turn in view.outcome.favourable if words in Folded.of(turn).text), None)


def reinforced(view: CallView, rule: Rule) -> Finding:
    """X04: take the favourable statement up, and build on it."""
    made = list(favourable_statements(view).values())
    if not made:
        return NO_OCCASION
    degree = sum(WORTH[verdict] for verdict, _ in made) / len(made)
    verdict, speech = max(made, key=lambda pair: WORTH[pair[0]])
    if verdict == "none":
        passed = [one for _, one in made if _plainly_passed_over(view, one)]
        return broken(0.6, passed[0], _quote(passed[0])) if passed else NOTHING
    return respected(degree, speech, _quote(speech))


def _plainly_passed_over(view: CallView, speech: Speech) -> bool:
    """Tell whether nothing in the turn answers a statement that surely was praise: neither
    thanks nor a word of it said again. A yes to a summary and an « if » praise nothing."""
    said = Folded.of(speech.analysis.reinforcement.favourable or "")
    if view.has(said, "client_yes") or _IF.search(said.text):
        return False
    return not view.has(speech.folded, "thanks_words") and not stems(said) & stems(speech.folded)


def _quote(speech: Speech) -> str | None:
    reading = speech.analysis.reinforcement
    if reading.quote:
        return reading.quote
    spans = speech.folded.sentences()
    return speech.folded.quote_around(*spans[0]) if spans else None
