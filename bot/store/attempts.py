"""The branches of a rehearsal, whole, to lay them side by side."""

from __future__ import annotations

import sqlalchemy as sa

from bot.records.call import TRAINEE
from bot.records.kept import Attempt
from bot.records.state import RehearsalState
from bot.store.tables import branches, snapshots
from bot.store.transcript import Transcripts


def of(
    connection: sa.engine.Connection, rehearsal: str, transcripts: Transcripts
) -> tuple[Attempt, ...]:
    """Return the branches of ``rehearsal`` on which the trainee spoke, oldest first."""
    query = sa.select(branches).where(branches.c.rehearsal == rehearsal)
    found = []
    for row in connection.execute(query.order_by(branches.c.number)).all():
        state = _last_state(connection, rehearsal, row.number)
        lines = transcripts.read(connection, rehearsal, row.number)
        if state is None or not any(line.who == TRAINEE for line in lines):
            continue
        found.append(Attempt(row.number, row.parent, row.before_turn, lines, state))
    return tuple(found)


def _last_state(
    connection: sa.engine.Connection, rehearsal: str, branch: int
) -> RehearsalState | None:
    query = (
        sa.select(snapshots.c.state)
        .where(snapshots.c.rehearsal == rehearsal, snapshots.c.branch == branch)
        .order_by(snapshots.c.turn.desc())
        .limit(1)
    )
    data = connection.execute(query).scalar()
    return None if data is None else RehearsalState.from_dict(data)
