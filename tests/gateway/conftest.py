"""A gateway in front of a Rasa that can be made to fail."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.gateway.gateway import Gateway
from bot.store.store import Store
from tests.gateway.fake_rasa import TOKEN, FakeRasa


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Give the URL of a fresh database file."""
    return f"sqlite:///{tmp_path / 'visavis.db'}"


@pytest.fixture
def store(url: str) -> Store:
    """Give the front end's store."""
    return Store(url)


@pytest.fixture
def rasa(url: str) -> FakeRasa:
    """Give the other side, with its own connection to the same database."""
    return FakeRasa(Store(url))


@pytest.fixture
def connected(store: Store, rasa: FakeRasa) -> Callable:
    """Give ``async with connected() as gateway``."""

    @asynccontextmanager
    async def connect(timeout: float = 5.0, token: str = TOKEN) -> AsyncIterator[Gateway]:
        async with TestServer(rasa.app()) as server:
            async with Gateway(store, str(server.make_url("")), token, timeout) as gateway:
                yield gateway

    return connect
