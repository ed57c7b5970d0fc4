"""What grading gives back."""

from __future__ import annotations

from dataclasses import dataclass, field

RESPECTED, BROKEN, NOT_OBSERVED, MANUAL = "respected", "broken", "not_observed", "manual"


@dataclass(frozen=True)
class Verdict:
    """What a rule of ``data/rubric/`` found in a call.

    ``verdict`` is respected, broken, not_observed or manual. ``turn`` is the
    0-based index in the call's turns, ``trainee_turn`` counts trainee turns from
    1; ``quote`` is an exact substring of that turn. All three may be None.
    ``degree`` 0–1: how fully respected or how badly broken; None without an occasion.
    """

    rule: str
    verdict: str
    turn: int | None = None
    trainee_turn: int | None = None
    quote: str | None = None
    degree: float | None = None


@dataclass(frozen=True)
class TechniqueCounts:
    """How often each technique was used in the call, in turns or questions."""

    open: int = 0
    closed: int = 0
    complete: int = 0
    partial: int = 0
    reinforced: int = 0
    acknowledged: int = 0
    missed: int = 0


@dataclass(frozen=True)
class Grade:
    """The grade of one call: ``step_scores`` 0–5 by halves, None where the step
    could not be judged, with the French reason in ``reasons``."""

    call: str
    rubric: str
    step_scores: dict[str, float | None]
    reasons: dict[str, str | None]
    technique: TechniqueCounts
    verdicts: tuple[Verdict, ...] = field(default_factory=tuple)
