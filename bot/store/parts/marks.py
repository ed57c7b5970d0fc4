"""Grades, and the lines not understood that authors read."""

from __future__ import annotations

from bot.records.verdict import Grade
from bot.store import branches, marks, unclear
from bot.store.database import Database
from bot.store.kept import KeptGrade, UnclearLine


class Marks(Database):
    """Methods on what a call was found worth, and on what a client could not make out."""

    def save_grade(self, rehearsal: str, grade: Grade) -> None:
        """Add a grade of the current branch; earlier ones are kept. UnknownRehearsal."""
        with self._write() as connection:
            marks.add(connection, rehearsal, grade, self._clock())

    def grades(self, rehearsal: str) -> list[KeptGrade]:
        """Return all grades of a rehearsal, oldest first."""
        with self._read() as connection:
            return marks.of(connection, rehearsal)

    def current_grade(self, rehearsal: str) -> KeptGrade | None:
        """Return the last grade of the branch that is being played, None without one."""
        with self._read() as connection:
            branch = branches.current(connection, rehearsal)
            given = [mark for mark in marks.of(connection, rehearsal) if mark.branch == branch]
        return given[-1] if given else None

    def unclear_lines(self, scenario: str | None = None) -> list[UnclearLine]:
        """Return the lines that clients did not understand, oldest first."""
        with self._read() as connection:
            return unclear.of(connection, scenario)
