"""Where Rasa's tracker is kept: a second database beside the project's own.

Another SQLite file, or the schema ``rasa`` of the same PostgreSQL.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool, StaticPool

from bot.records.settings import Settings
from bot.store.sqlite import make_private_file

MEMORY = "sqlite://"
SCHEMA = "rasa"
FILE = "tracker.db"
BUSY_MS = 2000


class TrackerStoreFault(Exception):
    """The tracker's database cannot be used; nothing was read or written."""


def tracker_url(settings: Settings) -> str:
    """Return where the tracker is kept, beside the project's database."""
    url = sa.engine.make_url(settings.database_url)
    if url.get_backend_name() != "sqlite":
        return settings.database_url
    if url.database in (None, "", ":memory:"):
        return MEMORY
    return f"sqlite:///{Path(url.database).with_name(FILE)}"


def open_engine(url: str) -> sa.engine.Engine:
    """Return an engine that notices a lost connection and never waits for long."""
    parsed = sa.engine.make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(parsed)
    engine = sa.create_engine(
        parsed,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 3, "options": f"-csearch_path={SCHEMA}"},
    )
    try:
        with engine.begin() as connection:
            connection.execute(sa.text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    except sa.exc.SQLAlchemyError as err:
        raise TrackerStoreFault(type(err).__name__) from err
    return engine


def _open_sqlite(url: sa.engine.URL) -> sa.engine.Engine:
    arguments = {"timeout": BUSY_MS / 1000, "check_same_thread": False}
    if not url.database:
        return sa.create_engine(url, poolclass=StaticPool, connect_args=arguments)
    try:
        make_private_file(Path(url.database))
    except OSError as err:
        raise TrackerStoreFault(f"the tracker's file cannot be created: {err.strerror}") from err
    engine = sa.create_engine(
        url, poolclass=QueuePool, hide_parameters=True, connect_args=arguments
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, record: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
