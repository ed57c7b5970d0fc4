"""Erases a rehearsal; what stays is a stub with two dates and no words."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.errors import UnknownRehearsal
from bot.store.tables import (
    branches,
    grades,
    messages,
    outbox,
    rehearsals,
    snapshots,
    stubs,
    turns,
    unclear_lines,
)

OF_REHEARSAL = (branches, grades, messages, outbox, snapshots, turns, unclear_lines)


def delete(connection: sa.engine.Connection, rehearsal: str, now: datetime) -> None:
    """Erase every row of ``rehearsal`` and write its stub.

    Raises UnknownRehearsal; does nothing when the stub is there already.
    """
    known = sa.select(stubs.c.rehearsal).where(stubs.c.rehearsal == rehearsal)
    if connection.execute(known).first() is not None:
        return
    query = sa.select(rehearsals.c.started).where(rehearsals.c.id == rehearsal)
    started = connection.execute(query).scalar()
    if started is None:
        raise UnknownRehearsal(rehearsal)
    for table in OF_REHEARSAL:
        connection.execute(sa.delete(table).where(table.c.rehearsal == rehearsal))
    connection.execute(sa.delete(rehearsals).where(rehearsals.c.id == rehearsal))
    connection.execute(
        sa.insert(stubs).values(rehearsal=rehearsal, started=started, deleted=now)
    )


def wipe_log(engine: sa.engine.Engine) -> None:
    """Empty SQLite's write-ahead log, where the erased words still stand.

    While another process reads, SQLite leaves it for the next checkpoint.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
