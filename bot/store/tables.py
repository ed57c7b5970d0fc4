"""The tables. Words of a rehearsal are in ``messages``, ``turns``, ``snapshots``,
``outbox``, ``grades``, ``unclear_lines`` and ``rehearsals.state``: deleting empties
them all."""

from __future__ import annotations

import sqlalchemy as sa

from bot.store.columns import UtcDateTime, moment, of_rehearsal, own_id

metadata = sa.MetaData()

migrations = sa.Table(
    "schema_migrations",
    metadata,
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("name", sa.String(200), nullable=False),
    moment("applied"),
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
    moment("started"),
    moment("changed"),
)

branches = sa.Table(
    "branches",
    metadata,
    of_rehearsal(),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("parent", sa.Integer),
    sa.Column("before_turn", sa.Integer),
    sa.Column("submitted", UtcDateTime),
    sa.PrimaryKeyConstraint("rehearsal", "number"),
)

messages = sa.Table(
    "messages",
    metadata,
    own_id(),
    of_rehearsal(),
    sa.Column("message_id", sa.String(64), nullable=False),
    sa.Column("speaker", sa.String(255), nullable=False),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("phase", sa.String(32), nullable=False),
    sa.Column("replies", sa.JSON, nullable=False),
    moment("kept"),
    sa.UniqueConstraint("rehearsal", "message_id"),
    sqlite_autoincrement=True,
)

turns = sa.Table(
    "turns",
    metadata,
    own_id(),
    of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("line", sa.Integer, nullable=False),
    sa.Column("who", sa.String(16), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("analysis", sa.JSON(none_as_null=True)),
    sa.Column("trust", sa.Integer),
    sa.Column("revealed", sa.JSON, nullable=False),
    sa.Column("events", sa.JSON, nullable=False),
    moment("kept"),
    sa.UniqueConstraint("rehearsal", "branch", "number", "line"),
    sqlite_autoincrement=True,
)

snapshots = sa.Table(
    "snapshots",
    metadata,
    of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("turn", sa.Integer, nullable=False),
    sa.Column("state", sa.JSON, nullable=False),
    sa.PrimaryKeyConstraint("rehearsal", "branch", "turn"),
)

outbox = sa.Table(
    "outbox",
    metadata,
    own_id(),
    # No foreign key: the first message of a rehearsal is what creates it.
    sa.Column("rehearsal", sa.String(64), nullable=False),
    sa.Column("message_id", sa.String(64), nullable=False),
    sa.Column("speaker", sa.String(255), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.Column("set_aside", sa.Boolean, nullable=False, default=False),
    moment("written"),
    sa.UniqueConstraint("rehearsal", "message_id"),
    sqlite_autoincrement=True,
)

grades = sa.Table(
    "grades",
    metadata,
    own_id(),
    of_rehearsal(),
    sa.Column("branch", sa.Integer, nullable=False),
    sa.Column("rubric", sa.String(64), nullable=False),
    sa.Column("grade", sa.JSON, nullable=False),
    moment("given"),
    sqlite_autoincrement=True,
)

projects = sa.Table(
    "projects",
    metadata,
    sa.Column("speaker", sa.String(255), primary_key=True),
    sa.Column("project", sa.JSON, nullable=False),
    moment("changed"),
)

unclear_lines = sa.Table(
    "unclear_lines",
    metadata,
    own_id(),
    of_rehearsal(),
    sa.Column("scenario", sa.String(64)),
    sa.Column("profile", sa.String(32)),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("said_before", sa.Text),
    moment("at"),
    sqlite_autoincrement=True,
)

stubs = sa.Table(
    "stubs",
    metadata,
    sa.Column("rehearsal", sa.String(64), primary_key=True),
    moment("started"),
    moment("deleted"),
)

for _table in (turns, grades, unclear_lines):
    sa.Index(f"ix_{_table.name}_rehearsal", _table.c.rehearsal)
