"""What the store gives back, beside the records that all parts share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade


@dataclass(frozen=True)
class KeptReply:
    """The reply to a message; ``turn`` and ``phase`` as they were after it."""

    turn: int
    phase: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class RehearsalSummary:
    """A line of the list of rehearsals; ``turn`` counts the trainee turns of the call.
    Times are UTC."""

    id: str
    speaker: str
    phase: str
    scenario: str | None
    profile: str | None
    surprise: bool
    mode: str | None
    turn: int
    submitted: bool
    started: datetime
    changed: datetime


@dataclass(frozen=True)
class OutboxMessage:
    """A message that has no stored reply yet. ``failures`` counts the times that the
    other side took it and failed; one that failed too often is set aside."""

    rehearsal: str
    message_id: str
    text: str
    speaker: str
    failures: int = 0
    set_aside: bool = False


@dataclass(frozen=True)
class KeptGrade:
    """A grade as it was given: on which branch, when (UTC)."""

    grade: Grade
    branch: int
    given: datetime


@dataclass(frozen=True)
class UnclearLine:
    """A trainee's line that the client did not understand, kept for the authors."""

    scenario: str | None
    profile: str | None
    text: str
    said_before: str | None
    at: datetime


@dataclass(frozen=True)
class Standing:
    """Where a rehearsal stands: its state (None: there is none yet), the lines of its
    current branch, and the reply kept for the message that was asked about."""

    state: RehearsalState | None
    lines: tuple[KeptTurn, ...] = ()
    reply: KeptReply | None = None
