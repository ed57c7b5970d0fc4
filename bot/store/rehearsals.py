"""Rehearsals: where one stands, the list of them, and the project of their speaker."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.records.call import Project
from bot.records.state import RehearsalState
from bot.store.codec import dump_project, load_project
from bot.store.errors import RehearsalDeleted
from bot.store.kept import RehearsalSummary
from bot.store.tables import branches, projects, rehearsals, stubs


def insert(connection: sa.engine.Connection, state: RehearsalState, now: datetime) -> None:
    """Write a rehearsal with its first, empty branch."""
    connection.execute(
        sa.insert(rehearsals).values(
            id=state.id, speaker=state.speaker, branch=0, phase=state.phase,
            submitted=state.submitted, state=state.to_dict(), started=now, changed=now,
        )
    )
    connection.execute(sa.insert(branches).values(rehearsal=state.id, number=0))


def update(
    connection: sa.engine.Connection, state: RehearsalState, now: datetime
) -> None:
    """Write where a rehearsal stands now."""
    values = {"phase": state.phase, "submitted": state.submitted, "state": state.to_dict()}
    where = rehearsals.c.id == state.id
    connection.execute(sa.update(rehearsals).where(where).values(changed=now, **values))


def find(
    connection: sa.engine.Connection, rehearsal: str
) -> tuple[RehearsalState, int] | None:
    """Return the state and the current branch; None without one, RehearsalDeleted."""
    query = sa.select(rehearsals.c.state, rehearsals.c.branch).where(rehearsals.c.id == rehearsal)
    row = connection.execute(query).first()
    if row is None:
        refuse_deleted(connection, rehearsal)
        return None
    return RehearsalState.from_dict(row.state), row.branch


def refuse_deleted(connection: sa.engine.Connection, rehearsal: str) -> None:
    """Raise RehearsalDeleted when only a stub of the rehearsal is left."""
    query = sa.select(stubs.c.rehearsal).where(stubs.c.rehearsal == rehearsal)
    if connection.execute(query).first() is not None:
        raise RehearsalDeleted(rehearsal)


def summaries(connection: sa.engine.Connection, speaker: str | None) -> list[RehearsalSummary]:
    """Return the rehearsals of ``speaker`` (None: of everybody), last changed first."""
    query = sa.select(rehearsals).order_by(rehearsals.c.changed.desc(), rehearsals.c.id)
    if speaker is not None:
        query = query.where(rehearsals.c.speaker == speaker)
    return [_summary(row) for row in connection.execute(query)]


def project_of(connection: sa.engine.Connection, speaker: str) -> Project | None:
    """Return the project that ``speaker`` last prepared."""
    query = sa.select(projects.c.project).where(projects.c.speaker == speaker)
    data = connection.execute(query).scalar()
    return None if data is None else load_project(data)


def keep_project(connection: sa.engine.Connection, state: RehearsalState, now: datetime) -> None:
    """Write the project of a rehearsal for the next one of its speaker."""
    if state.project is None:
        return
    values = {"project": dump_project(state.project), "changed": now}
    where = projects.c.speaker == state.speaker
    kept = connection.execute(sa.select(projects.c.project).where(where)).scalar()
    if kept is None:
        connection.execute(sa.insert(projects).values(speaker=state.speaker, **values))
    elif kept != values["project"]:
        connection.execute(sa.update(projects).where(where).values(**values))


def _summary(row: sa.engine.Row) -> RehearsalSummary:
    state = row.state
    return RehearsalSummary(
        id=row.id, speaker=row.speaker, phase=row.phase, scenario=state["scenario"],
        profile=state["profile"], surprise=state["surprise"], mode=state["mode"],
        turn=state["turn"], submitted=row.submitted, started=row.started, changed=row.changed,
    )
