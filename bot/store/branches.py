"""Branches: `!retour N` and `!rejouer` go on elsewhere and keep what was said before."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.store.tables import branches, rehearsals


def current(
    connection: sa.engine.Connection, rehearsal: str, lock: bool = False
) -> int | None:
    """Return the number of the branch that is being played, None without the rehearsal.

    ``lock``: other writers of the rehearsal wait until this transaction ends (SQLite
    has one writer at a time anyway).
    """
    query = sa.select(rehearsals.c.branch).where(rehearsals.c.id == rehearsal)
    return connection.execute(query.with_for_update() if lock else query).scalar()


def start(connection: sa.engine.Connection, rehearsal: str, parent: int, before_turn: int) -> int:
    """Open a branch that goes on from before trainee turn ``before_turn``; return its number."""
    last = sa.select(sa.func.max(branches.c.number)).where(branches.c.rehearsal == rehearsal)
    number = connection.execute(last).scalar() + 1
    connection.execute(
        sa.insert(branches).values(
            rehearsal=rehearsal, number=number, parent=parent, before_turn=before_turn
        )
    )
    where = rehearsals.c.id == rehearsal
    connection.execute(sa.update(rehearsals).where(where).values(branch=number))
    return number


def lineage(
    connection: sa.engine.Connection, rehearsal: str, branch: int
) -> list[tuple[int, int | None]]:
    """Return the branches whose lines make up ``branch``, oldest first.

    Each comes with the trainee turn before which its lines stop counting (None: all).
    """
    query = sa.select(branches).where(branches.c.rehearsal == rehearsal)
    known = {row.number: row for row in connection.execute(query)}
    line: list[tuple[int, int | None]] = []
    limit: int | None = None
    number: int | None = branch
    while number is not None:
        line.append((number, limit))
        row = known[number]
        if row.before_turn is not None:
            limit = row.before_turn if limit is None else min(limit, row.before_turn)
        number = row.parent
    return line[::-1]


def submit(
    connection: sa.engine.Connection, rehearsal: str, branch: int, now: datetime
) -> None:
    """Mark ``branch`` as one that the trainer may read."""
    where = sa.and_(branches.c.rehearsal == rehearsal, branches.c.number == branch)
    connection.execute(sa.update(branches).where(where).values(submitted=now))
