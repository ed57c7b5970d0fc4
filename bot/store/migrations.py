"""The schema's versions, as named steps; each runs in one transaction with its record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.store import tables
from bot.store.engine import transaction
from bot.store.errors import SchemaTooNew

POSTGRES_LOCK = 0x76697376  # any number that all processes of the project agree on


@dataclass(frozen=True)
class Migration:
    """A step from the schema before it; ``apply`` gets a connection in a transaction."""

    version: int
    name: str
    apply: Callable[[sa.engine.Connection], None]


# Version 1 is the first schema: a new database gets the tables of today at once and
# all versions as done, an older one the steps that it lacks.
MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "first tables", tables.metadata.create_all),
)


def migrate(
    engine: sa.engine.Engine,
    clock: Callable[[], datetime],
    steps: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Bring the database to the last of ``steps``.

    Raises SchemaTooNew when it is further, StoreUnavailable when it does not answer.
    """
    while True:
        with transaction(engine, write=True) as connection:
            _lock(connection)
            done = _done(connection)
            if max(done, default=0) > steps[-1].version:
                raise SchemaTooNew("this database belongs to a later version of the project")
            missing = [step for step in steps if step.version not in done]
            if not missing:
                return
            if done:
                missing[0].apply(connection)
                missing = missing[:1]
            else:
                tables.metadata.create_all(connection)
            records = [
                {"version": step.version, "name": step.name, "applied": clock()}
                for step in missing
            ]
            connection.execute(sa.insert(tables.migrations), records)


def _lock(connection: sa.engine.Connection) -> None:
    # SQLite's write transaction already keeps other processes out.
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(POSTGRES_LOCK)))


def _done(connection: sa.engine.Connection) -> set[int]:
    if not sa.inspect(connection).has_table(tables.migrations.name):
        return set()
    return set(connection.execute(sa.select(tables.migrations.c.version)).scalars())
