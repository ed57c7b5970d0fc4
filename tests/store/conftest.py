"""One set of contract tests, run on SQLite and, where there is one, on PostgreSQL."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from importlib.util import find_spec
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.store.store import Store
from tests.store.postgres import Cluster, find_binaries

KINDS = ("sqlite", "memory", "postgresql")


def postgres_source() -> str | None:
    """Say where a PostgreSQL comes from, None when there is none."""
    if find_spec("psycopg2") is None:
        return None
    if os.environ.get("VISAVIS_TEST_DATABASE_URL"):
        return "VISAVIS_TEST_DATABASE_URL"
    binaries = find_binaries()
    return str(binaries) if binaries else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that takes ``url`` once per database."""
    if "url" in metafunc.fixturenames:
        kinds = [kind for kind in KINDS if kind != "postgresql" or postgres_source()]
        metafunc.parametrize("url", kinds, indirect=True)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Give the URL of a server: the one that is named, or a private one for the session."""
    named = os.environ.get("VISAVIS_TEST_DATABASE_URL")
    if named:
        yield named
        return
    cluster = Cluster.create(find_binaries())
    yield cluster.url
    cluster.remove()


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give the URL of a fresh, empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'folder' / 'visavis.db'}"
    elif request.param == "memory":
        yield "sqlite://"
    else:
        yield from fresh_schema(request.getfixturevalue("postgres_url"))


def fresh_schema(server: str) -> Iterator[str]:
    """Give the URL of ``server`` with a schema of its own, dropped at the end."""
    schema = f"t{uuid.uuid4().hex[:12]}"
    engine = sa.create_engine(server, future=True)
    with engine.begin() as connection:
        connection.execute(sa.schema.CreateSchema(schema))
    yield f"{server}?options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.execute(sa.text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


class Clock:
    """A clock that ticks a second at each look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """Give a store on a fresh database."""
    opened = Store(url, clock=Clock())
    yield opened
    opened.close()
