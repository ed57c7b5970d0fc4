"""Opens the database: a SQLite file by default, PostgreSQL by its URL."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import QueuePool, StaticPool

from bot.store.errors import StoreUnavailable

BUSY_MS = 2000
POSTGRES_TIMEOUT_S = 3
# What the driver raises when the database is away, locked, full, or no database at all.
UNAVAILABLE = (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.InternalError)
dump_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def open_engine(url: str) -> sa.engine.Engine:
    """Return an engine for ``url``; a SQLite file's folder is created.

    Raises StoreUnavailable when the URL cannot be used or the folder not created.
    """
    try:
        parsed = sa.engine.make_url(url)
        dialect = parsed.get_dialect().name
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError) as err:
        raise StoreUnavailable("the database URL cannot be used") from err
    return _open_sqlite(parsed) if dialect == "sqlite" else _open_server(parsed, dialect)


def _open_server(url: sa.engine.URL, dialect: str) -> sa.engine.Engine:
    arguments = {"connect_timeout": POSTGRES_TIMEOUT_S} if dialect == "postgresql" else {}
    try:
        return sa.create_engine(
            url,
            future=True,
            hide_parameters=True,
            json_serializer=dump_json,
            pool_pre_ping=True,
            connect_args=arguments,
        )
    except ImportError as err:
        raise StoreUnavailable(f"the driver for {dialect} is not installed") from err


@contextmanager
def transaction(engine: sa.engine.Engine, write: bool = False) -> Iterator[sa.engine.Connection]:
    """Give a connection in one transaction: committed at the end, undone on any error.

    Raises StoreUnavailable when the database does not answer or refuses to write.
    """
    options = {"visavis_write": write}
    try:
        with engine.connect().execution_options(**options) as connection, connection.begin():
            yield connection
    except UNAVAILABLE as err:
        raise StoreUnavailable(_reason(err)) from err
    except sa.exc.DatabaseError as err:
        # « file is not a database » comes as the bare class; its children are other faults.
        if type(err) is not sa.exc.DatabaseError:
            raise
        raise StoreUnavailable(_reason(err)) from err


def _reason(err: sa.exc.DBAPIError) -> str:
    first_line = str(err.orig).strip().partition("\n")[0]
    return f"the database cannot be used: {first_line or type(err.orig).__name__}"


def _open_sqlite(url: sa.engine.URL) -> sa.engine.Engine:
    common = {"future": True, "hide_parameters": True, "json_serializer": dump_json}
    if url.database in (None, "", ":memory:"):
        engine = sa.create_engine(
            "sqlite://",
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
            **common,
        )
        _listen(engine, _prepare_memory)
        return engine
    path = Path(url.database).absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
    except OSError as err:
        raise StoreUnavailable(f"the database file cannot be created: {err.strerror}") from err
    engine = sa.create_engine(
        "sqlite://", creator=partial(_connect, path), poolclass=QueuePool, **common
    )
    _listen(engine, _prepare_file)
    _refuse_a_vanished_file(engine, path)
    return engine


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
    write = connection.get_execution_options().get("visavis_write")
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
