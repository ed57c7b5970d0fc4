"""The outbox: a message is here from before it is sent until its reply is stored."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.kept import OutboxMessage
from bot.store.tables import outbox

MOST_FAILURES = 3


def put(
    connection: sa.engine.Connection, message: OutboxMessage, now: datetime
) -> list[OutboxMessage]:
    """Write ``message`` and return all that waits, oldest first.

    One that is already there stays as it is; the words of the last message that waits,
    typed again, are that message.
    """
    known = _of(connection, message.rehearsal)
    waiting = [item for item in known if not item.set_aside]
    if waiting and waiting[-1].text == message.text:
        return waiting
    if all(item.message_id != message.message_id for item in known):
        values = {"message_id": message.message_id, "text": message.text, "written": now}
        connection.execute(
            sa.insert(outbox).values(
                rehearsal=message.rehearsal, speaker=message.speaker, **values
            )
        )
    return [*(item for item in waiting if item.message_id != message.message_id), message]


def pending(connection: sa.engine.Connection, rehearsal: str) -> list[OutboxMessage]:
    """Return the messages to send again, oldest first; not those set aside."""
    return [message for message in _of(connection, rehearsal) if not message.set_aside]


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


def _of(connection: sa.engine.Connection, rehearsal: str) -> list[OutboxMessage]:
    query = sa.select(outbox).where(outbox.c.rehearsal == rehearsal).order_by(outbox.c.id)
    return [
        OutboxMessage(
            row.rehearsal, row.message_id, row.text, row.speaker, row.failures, row.set_aside
        )
        for row in connection.execute(query)
    ]


def _is(message: OutboxMessage) -> sa.sql.ColumnElement:
    return sa.and_(
        outbox.c.rehearsal == message.rehearsal, outbox.c.message_id == message.message_id
    )
