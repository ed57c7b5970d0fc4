"""The state after each trainee turn of the call, for `!retour N`."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from bot.records.state import RehearsalState
from bot.store import branches
from bot.store.tables import snapshots


def keep(connection: sa.engine.Connection, state: RehearsalState, branch: int) -> None:
    """Write the state after the turn that it counts last."""
    connection.execute(
        sa.insert(snapshots).values(
            rehearsal=state.id, branch=branch, turn=state.turn, state=state.to_dict()
        )
    )


def before(connection: sa.engine.Connection, rehearsal: str, turn: int) -> RehearsalState | None:
    """Return the state as it was before trainee turn ``turn`` of the current branch."""
    branch = branches.current(connection, rehearsal)
    if branch is None or turn < 1:
        return None
    line = branches.lineage(connection, rehearsal, branch)
    return _after(connection, rehearsal, line, turn - 1)


def _after(
    connection: sa.engine.Connection,
    rehearsal: str,
    line: Sequence[tuple[int, int | None]],
    turn: int,
) -> RehearsalState | None:
    for branch, limit in reversed(line):
        if limit is not None and turn >= limit:
            return None
        query = sa.select(snapshots.c.state).where(
            snapshots.c.rehearsal == rehearsal,
            snapshots.c.branch == branch,
            snapshots.c.turn == turn,
        )
        data = connection.execute(query).scalar()
        if data is not None:
            return RehearsalState.from_dict(data)
    return None
