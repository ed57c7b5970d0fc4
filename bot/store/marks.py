"""Grades of rehearsals: added, never changed."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.records.verdict import Grade
from bot.store import branches
from bot.store.codec import dump_grade, load_grade
from bot.store.errors import UnknownRehearsal
from bot.store.kept import KeptGrade
from bot.store.tables import grades


def add(connection: sa.engine.Connection, rehearsal: str, grade: Grade, now: datetime) -> None:
    """Write a grade of the current branch. Raises UnknownRehearsal."""
    branch = branches.current(connection, rehearsal)
    if branch is None:
        raise UnknownRehearsal(rehearsal)
    values = {"rehearsal": rehearsal, "branch": branch, "rubric": grade.rubric, "given": now}
    connection.execute(sa.insert(grades).values(grade=dump_grade(grade), **values))


def of(connection: sa.engine.Connection, rehearsal: str) -> list[KeptGrade]:
    """Return all grades of a rehearsal, oldest first."""
    query = sa.select(grades).where(grades.c.rehearsal == rehearsal).order_by(grades.c.id)
    rows = connection.execute(query).all()
    return [KeptGrade(load_grade(row.grade), row.branch, row.given) for row in rows]
