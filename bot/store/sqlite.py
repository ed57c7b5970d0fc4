"""Opens a SQLite database: a file of its owner's alone, or one in memory for tests."""

from __future__ import annotations

import os
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool, StaticPool

from bot.store.errors import StoreUnavailable
from bot.store.options import COMMON, WRITE

BUSY_MS = 2000


def open_sqlite(url: sa.engine.URL) -> sa.engine.Engine:
    """Return an engine for ``url``, in memory when it names no file.

    The file's folder is created. Raises StoreUnavailable when it cannot be.
    """
    if url.database in (None, "", ":memory:"):
        return _open_memory()
    return _open_file(Path(url.database).absolute())


def _open_memory() -> sa.engine.Engine:
    engine = sa.create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}, **COMMON
    )
    _listen(engine, _prepare_memory)
    return engine


def _open_file(path: Path) -> sa.engine.Engine:
    try:
        make_private_file(path)
    except OSError as err:
        raise StoreUnavailable(f"the database file cannot be created: {err.strerror}") from err
    engine = sa.create_engine(
        "sqlite://", creator=partial(_connect, path), poolclass=QueuePool, **COMMON
    )
    _listen(engine, _prepare_file)
    _refuse_a_vanished_file(engine, path)
    return engine


def make_private_file(path: Path) -> None:
    """Create ``path`` and its folders where they are missing, for its owner only; OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    # mode=rw: a file that was removed is an error, never a new empty database.
    return sqlite3.connect(
        f"{path.as_uri()}?mode=rw", uri=True, timeout=BUSY_MS / 1000, check_same_thread=False
    )


def _listen(engine: sa.engine.Engine, prepare: Any) -> None:
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)


def _prepare_memory(connection: sqlite3.Connection, record: Any) -> None:
    # The driver's own transactions leave table changes outside: ours start in _begin.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")


def _prepare_file(connection: sqlite3.Connection, record: Any) -> None:
    _prepare_memory(connection, record)
    connection.execute("PRAGMA journal_mode=WAL")
    # NORMAL survives the death of any process; only a power cut may take the last turn.
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA secure_delete=ON")


def _begin(connection: sa.engine.Connection) -> None:
    write = connection.get_execution_options().get(WRITE)
    # A transaction that reads first and writes later could not wait for a busy writer.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _refuse_a_vanished_file(engine: sa.engine.Engine, path: Path) -> None:
    """Drop connections to a file that was removed or replaced: what they write is lost."""

    def remember(connection: sqlite3.Connection, record: Any) -> None:
        record.info["file"] = _identity(path)

    def compare(connection: sqlite3.Connection, record: Any, proxy: Any) -> None:
        if record.info.get("file") != _identity(path):
            raise sa.exc.DisconnectionError("the database file was removed or replaced")

    event.listen(engine, "connect", remember)
    event.listen(engine, "checkout", compare)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
