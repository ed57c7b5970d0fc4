"""A turn of a rehearsal as it is kept: what was said, and what it did."""

from __future__ import annotations

from dataclasses import dataclass

from bot.records.analysis import TurnAnalysis
from bot.records.state import RehearsalState


@dataclass(frozen=True)
class KeptTurn:
    """One line of the call, in order.

    ``number`` counts trainee turns from 1; the client's lines carry the number of
    the trainee turn they answer (0 for the opening). ``who`` is trainee, client or
    coach. ``trust`` 0–100 after the turn; ``revealed``: ids of needs and facts told
    in answer; ``events``: see ``bot.client``. The last four are empty on other lines
    than the trainee's.
    """

    number: int
    who: str
    text: str
    analysis: TurnAnalysis | None = None
    trust: int | None = None
    revealed: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attempt:
    """One branch of a rehearsal, whole: its ``number`` from 0, the trainee turn
    ``before_turn`` before which it left its parent (None: it left none; 0: a call begun
    anew), its lines, the parent's among them, and the state after the last one."""

    number: int
    parent: int | None
    before_turn: int | None
    lines: tuple[KeptTurn, ...]
    state: RehearsalState
