"""The tables. Words of a rehearsal are in ``messages``, ``turns``, ``snapshots``,
``outbox``, ``grades``, ``unclear_lines`` and ``rehearsals.state``: deleting empties
them all."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa


class UtcDateTime(sa.types.TypeDecorator):
    """A moment in UTC. SQLite keeps no time zone, so it is taken off and put back."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Take the time zone off."""
        return None if value is None else value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Put the time zone back."""
        return None if value is None else value.replace(tzinfo=timezone.utc)


metadata = sa.MetaData()


def _id() -> sa.Column:
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def _of_rehearsal() -> sa.Column:
    return sa.Column(
        "rehearsal",
        sa.String(64),
        sa.ForeignKey("rehearsals.id", ondelete="CASCADE"),
        nullable=False,
    )


def _moment(name: str) -> sa.Column:
    return sa.Column(name, UtcDateTime, nullable=False)


migrations = sa.Table(
    "schema_migrations",
    metadata,
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("name", sa.String(200), nullable=False),
    _moment("applied"),
)

rehearsals = sa.Table(
    "rehearsals",
    metadata,
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("speaker", sa.String(255), nullable=False, index=True),
    sa.Column("branch", sa.Integer, nullable=False, default=0),
    sa.Column("phase", sa.String(32), nullable=False),
    sa.Column("submitted", sa.Boolean, nullable=False, default=False),
    sa.Column("state", sa.JSON, nullable=False),
    _moment("started"),
    _moment("changed"),
)

branches = sa.Table(
    "branches",
    metadata,
    _of_rehearsal(),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("parent", sa.Integer),
    sa.Column("before_turn", sa.Integer),
    sa.Column("submitted", UtcDateTime),
    sa.PrimaryKeyConstraint("rehearsal", "number"),
)

messages = sa.Table(
    "messages",
    metadata,
    _id(),
    _of_rehearsal(),
    sa.Column("message_id", sa.String(64), nullable=False),
    sa.Column("speaker", sa.String(255), nullable=False),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("phase", sa.String(32), nullable=False),
    sa.Column("replies", sa.JSON, nullable=False),
    _moment("kept"),
    sa.UniqueConstraint("rehearsal", "message_id"),
    sqlite_autoincrement=True,
)

turns = sa.Table(
    "turns",
    metadata,
    _id(),
    _of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("line", sa.Integer, nullable=False),
    sa.Column("who", sa.String(16), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("analysis", sa.JSON(none_as_null=True)),
    sa.Column("trust", sa.Integer),
    sa.Column("revealed", sa.JSON, nullable=False),
    sa.Column("events", sa.JSON, nullable=False),
    _moment("kept"),
    sa.UniqueConstraint("rehearsal", "branch", "number", "line"),
    sqlite_autoincrement=True,
)

snapshots = sa.Table(
    "snapshots",
    metadata,
    _of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("state", sa.JSON, nullable=False),
    sa.PrimaryKeyConstraint("rehearsal", "branch", "turn"),
)

outbox = sa.Table(
    "outbox",
    metadata,
    _id(),
    # No foreign key: the first message of a rehearsal is what creates it.
    sa.Column("rehearsal", sa.String(64), nullable=False),
    sa.Column("message_id", sa.String(64), nullable=False),
    sa.Column("speaker", sa.String(255), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.Column("set_aside", sa.Boolean, nullable=False, default=False),
    _moment("written"),
    sa.UniqueConstraint("rehearsal", "message_id"),
    sqlite_autoincrement=True,
)

grades = sa.Table(
    "grades",
    metadata,
    _id(),
    _of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("rubric", sa.String(64), nullable=False),
    sa.Column("grade", sa.JSON, nullable=False),
    _moment("given"),
    sqlite_autoincrement=True,
)

projects = sa.Table(
    "projects",
    metadata,
    sa.Column("speaker", sa.String(255), primary_key=True),
    sa.Column("project", sa.JSON, nullable=False),
    _moment("changed"),
)

unclear_lines = sa.Table(
    "unclear_lines",
    metadata,
    _id(),
    _of_rehearsal(),
    sa.Column("scenario", sa.String(64)),
    sa.Column("profile", sa.String(32)),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("said_before", sa.Text),
    _moment("at"),
    sqlite_autoincrement=True,
)

stubs = sa.Table(
    "stubs",
    metadata,
    sa.Column("rehearsal", sa.String(64), primary_key=True),
    _moment("started"),
    _moment("deleted"),
)

for _table in (turns, grades, unclear_lines):
    sa.Index(f"ix_{_table.name}_rehearsal", _table.c.rehearsal)
