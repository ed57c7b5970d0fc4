"""Opens the database: a SQLite file by default, PostgreSQL by its URL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from bot.store.errors import StoreUnavailable
from bot.store.options import COMMON, WRITE
from bot.store.sqlite import open_sqlite

POSTGRES_TIMEOUT_S = 3
# What the driver raises when the database is away, locked, full, or no database at all.
UNAVAILABLE = (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.InternalError)


def open_engine(url: str) -> sa.engine.Engine:
    """Return an engine for ``url``; a SQLite file's folder is created.

    Raises StoreUnavailable when the URL cannot be used or the folder not created.
    """
    try:
        parsed = sa.engine.make_url(url)
        dialect = parsed.get_dialect().name
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError) as err:
        raise StoreUnavailable("the database URL cannot be used") from err
    return open_sqlite(parsed) if dialect == "sqlite" else _open_server(parsed, dialect)


def _open_server(url: sa.engine.URL, dialect: str) -> sa.engine.Engine:
    arguments = {"connect_timeout": POSTGRES_TIMEOUT_S} if dialect == "postgresql" else {}
    try:
        return sa.create_engine(url, pool_pre_ping=True, connect_args=arguments, **COMMON)
    except ImportError as err:
        raise StoreUnavailable(f"the driver for {dialect} is not installed") from err


@contextmanager
def transaction(engine: sa.engine.Engine, write: bool = False) -> Iterator[sa.engine.Connection]:
    """Give a connection in one transaction: committed at the end, undone on any error.

    Raises StoreUnavailable when the database does not answer or refuses to write.
    """
    try:
        with engine.connect().execution_options(**{WRITE: write}) as connection, connection.begin():
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
