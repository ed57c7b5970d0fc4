"""Messages and the replies to them, so that a message sent again gets the same reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.records.effect import Effect
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.store.kept import KeptReply
from bot.store.tables import messages


@dataclass(frozen=True)
class Exchange:
    """A message, the reply to it, and the lines that it adds to the call."""

    message_id: str
    text: str
    speaker: str
    replies: Sequence[Reply]
    kept: Sequence[KeptTurn] = ()
    effect: Effect | None = None


def find(connection: sa.engine.Connection, rehearsal: str, message_id: str) -> KeptReply | None:
    """Return the reply kept for a message, None when it is new."""
    query = sa.select(messages).where(
        messages.c.rehearsal == rehearsal, messages.c.message_id == message_id
    )
    return _reply(connection.execute(query).first())


def last(connection: sa.engine.Connection, rehearsal: str) -> KeptReply | None:
    """Return the reply to the last message of a rehearsal."""
    query = sa.select(messages).where(messages.c.rehearsal == rehearsal)
    return _reply(connection.execute(query.order_by(messages.c.id.desc()).limit(1)).first())


def keep(
    connection: sa.engine.Connection,
    state: RehearsalState,
    exchange: Exchange,
    branch: int,
    now: datetime,
) -> None:
    """Write a message with its reply; its id must be new."""
    connection.execute(
        sa.insert(messages).values(
            rehearsal=state.id, message_id=exchange.message_id, speaker=exchange.speaker,
            branch=branch, text=exchange.text, turn=state.turn, phase=state.phase,
            replies=[reply.to_dict() for reply in exchange.replies], kept=now,
        )
    )


def _reply(row: sa.engine.Row | None) -> KeptReply | None:
    if row is None:
        return None
    return KeptReply(row.turn, row.phase, tuple(map(Reply.from_dict, row.replies)))
