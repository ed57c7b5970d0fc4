"""What a detector gives back, and short ways to say it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.grading.hits import Hit
from bot.grading.view import Speech
from bot.records.verdict import BROKEN, MANUAL, NOT_OBSERVED, RESPECTED


@dataclass(frozen=True)
class Finding:
    """``degree`` 0–1: how fully a rule is respected, or how badly it is broken.

    ``possible`` is false where the call gave no occasion: then absence costs nothing.
    """

    verdict: str
    degree: float = 0.0
    speech: Speech | None = None
    quote: str | None = None
    possible: bool = True


NOTHING = Finding(NOT_OBSERVED)
NO_OCCASION = Finding(NOT_OBSERVED, possible=False)
BY_HAND = Finding(MANUAL, possible=False)


def respected(degree: float, speech: Speech | None = None, quote: str | None = None) -> Finding:
    """Say that the rule is respected to ``degree`` (capped at 1), or nothing at degree 0."""
    if degree <= 0:
        return NOTHING
    return Finding(RESPECTED, round(min(1.0, degree), 2), speech, quote)


def broken(degree: float, speech: Speech | None = None, quote: str | None = None) -> Finding:
    """Say that the rule is broken; ``degree`` is capped at 1."""
    return Finding(BROKEN, round(min(1.0, degree), 2), speech, quote)


def from_hits(kind: str, hits: list[tuple[Speech, Hit]], enough: int) -> Finding:
    """Turn wordings found into a finding: good for a do, bad for an avoid.

    The degree grows with the number of turns that carry one, up to ``enough``.
    """
    if not hits:
        return NOTHING
    speech, hit = hits[0]
    degree = len({found.number for found, _ in hits}) / enough
    return (respected if kind == "do" else broken)(degree, speech, hit.quote)
