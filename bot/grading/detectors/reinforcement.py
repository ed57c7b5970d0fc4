"""X04: what the trainee does with the client's favourable statements."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.findings import NO_OCCASION, Finding, broken, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech

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
        return broken(0.6, speech, _quote(speech))
    return respected(degree, speech, _quote(speech))


def _quote(speech: Speech) -> str | None:
    reading = speech.analysis.reinforcement
    if reading.quote:
        return reading.quote
    spans = speech.folded.sentences()
    return speech.folded.quote_around(*spans[0]) if spans else None
