"""The outbox: a message is here from before it is sent until its reply is stored."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.kept import OutboxMessage
from bot.store.tables import outbox

MOST_FAILURES = 3


def put(connection: sa.engine.Connection, message: OutboxMessage, now: datetime) -> None:
    """Write ``message``; one that is already there stays as it is."""
    if connection.execute(sa.select(outbox.c.id).where(_is(message))).first():
        return
    connection.execute(
        sa.insert(outbox).values(
            rehearsal=message.rehearsal,
            message_id=message.message_id,
            speaker=message.speaker,
            text=message.text,
            written=now,
        )
    )


def pending(connection: sa.engine.Connection, rehearsal: str) -> list[OutboxMessage]:
    """Return the messages to send again, oldest first; not those set aside."""
    query = (
        sa.select(outbox)
        .where(outbox.c.rehearsal == rehearsal, outbox.c.set_aside.is_(sa.false()))
        .order_by(outbox.c.id)
    )
    return [
        OutboxMessage(row.rehearsal, row.message_id, row.text, row.speaker, row.failures)
        for row in connection.execute(query)
    ]


def clear(connection: sa.engine.Connection, rehearsal: str, message_id: str) -> None:
    """Take a message out: its reply is stored, or it will never be sent."""
    where = sa.and_(outbox.c.rehearsal == rehearsal, outbox.c.message_id == message_id)
    connection.execute(sa.delete(outbox).where(where))


def fail(connection: sa.engine.Connection, message: OutboxMessage) -> OutboxMessage:
    """Count a failure of the other side; set the message aside after too many."""
    failures = message.failures + 1
    set_aside = failures >= MOST_FAILURES
    connection.execute(
        sa.update(outbox).where(_is(message)).values(failures=failures, set_aside=set_aside)
    )
    return OutboxMessage(
        message.rehearsal, message.message_id, message.text, message.speaker, failures, set_aside
    )


def _is(message: OutboxMessage) -> sa.sql.ColumnElement:
    return sa.and_(
        outbox.c.rehearsal == message.rehearsal, outbox.c.message_id == message.message_id
    )
