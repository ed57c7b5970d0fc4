"""The schema's versions."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import sqlalchemy as sa

from bot.store import tables
from bot.store.engine import open_engine, transaction
from bot.store.errors import SchemaTooNew
from bot.store.migrations import MIGRATIONS, Migration, migrate
from bot.store.store import Store
from tests.store.samples import open_call


def now() -> datetime:
    return datetime(2026, 11, 22, tzinfo=timezone.utc)


def versions(engine: sa.engine.Engine) -> list[tuple[int, str]]:
    with transaction(engine) as connection:
        rows = connection.execute(sa.select(tables.migrations)).all()
    return [(row.version, row.name) for row in rows]


def add_note(connection: sa.engine.Connection) -> None:
    connection.execute(sa.text("ALTER TABLE grades ADD COLUMN note VARCHAR(10)"))


def add_and_fail(connection: sa.engine.Connection) -> None:
    add_note(connection)
    raise RuntimeError("half-way")


def test_a_new_database_has_all_versions_with_their_names(url: str) -> None:
    engine = open_engine(url)
    migrate(engine, now)
    assert versions(engine) == [(step.version, step.name) for step in MIGRATIONS]


def test_opening_again_changes_nothing(url: str) -> None:
    engine = open_engine(url)
    migrate(engine, now)
    migrate(engine, now)
    assert len(versions(engine)) == len(MIGRATIONS)


def test_an_older_database_gets_the_steps_that_it_lacks(url: str) -> None:
    engine = open_engine(url)
    migrate(engine, now)
    later = Migration(MIGRATIONS[-1].version + 1, "note", add_note)
    migrate(engine, now, (*MIGRATIONS, later))
    assert versions(engine)[-1] == (later.version, "note")
    with transaction(engine) as connection:
        columns = {column["name"] for column in sa.inspect(connection).get_columns("grades")}
    assert "note" in columns


def test_a_step_that_fails_leaves_neither_change_nor_record(url: str) -> None:
    engine = open_engine(url)
    migrate(engine, now)
    later = Migration(MIGRATIONS[-1].version + 1, "note", add_and_fail)
    with pytest.raises(RuntimeError):
        migrate(engine, now, (*MIGRATIONS, later))
    assert len(versions(engine)) == len(MIGRATIONS)
    with transaction(engine) as connection:
        columns = {column["name"] for column in sa.inspect(connection).get_columns("grades")}
    assert "note" not in columns


def test_a_database_of_a_later_version_is_refused(url: str) -> None:
    engine = open_engine(url)
    migrate(engine, now)
    later = Migration(MIGRATIONS[-1].version + 1, "note", add_note)
    migrate(engine, now, (*MIGRATIONS, later))
    with pytest.raises(SchemaTooNew):
        migrate(engine, now)


def test_a_second_store_sees_what_the_first_kept(tmp_path_factory: pytest.TempPathFactory) -> None:
    url = f"sqlite:///{tmp_path_factory.mktemp('db') / 'visavis.db'}"
    open_call(Store(url))
    assert Store(url).load_state("r1").phase == "appel"
