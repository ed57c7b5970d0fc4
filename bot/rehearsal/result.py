"""What a message to a rehearsal gives back, and what it is read with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.records.analysis import TurnAnalysis
from bot.records.effect import Effect
from bot.records.kept import Attempt, KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.rehearsal.resources import Resources


@dataclass(frozen=True)
class TurnResult:
    """The new state, what is said, and the lines that this message adds to the call.
    ``grade``: the one that the replies tell, when they tell one."""

    state: RehearsalState
    replies: tuple[Reply, ...]
    kept: tuple[KeptTurn, ...] = ()
    effect: Effect | None = None
    grade: Grade | None = None


def _no_state(turn: int) -> RehearsalState | None:
    return None


def _no_attempts() -> Sequence[Attempt]:
    return ()


@dataclass(frozen=True)
class Context:
    """What a phase may look at: the call so far and the data. ``analysis`` is None
    outside the call. ``state_before`` gives the state as it was just before a trainee
    turn of the call, None when there is no such turn (for `!retour N`); ``attempts``:
    the branches of the rehearsal, this one among them, to lay them side by side."""

    resources: Resources
    history: Sequence[KeptTurn] = field(default_factory=tuple)
    analysis: TurnAnalysis | None = None
    state_before: Callable[[int], RehearsalState | None] = _no_state
    attempts: Callable[[], Sequence[Attempt]] = _no_attempts
