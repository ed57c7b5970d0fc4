"""What all tests share. Rasa is loaded only by the tests that ask for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from bot.records.settings import Settings
from bot.shell.environment import prepare

if TYPE_CHECKING:  # the tests of the core run without Rasa
    from rasa.core.agent import Agent
    from spacy.language import Language

    from bot.rehearsal.resources import Resources
    from bot.shell.turn import RasaDoor
    from bot.store.store import Store

# Before anything of Rasa is imported.
prepare()


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The parser, loaded once."""
    from bot.technique.pipeline import load_nlp

    return load_nlp()


@pytest.fixture(scope="session")
def resources() -> Resources:
    """All the project's data."""
    from bot.rehearsal.resources import Resources

    return Resources.load(Settings.read().data)


@pytest.fixture(scope="session")
def agent(resources: Resources) -> Agent:
    """The trained model, loaded once. Use ``door`` for a store of the test's own."""
    from bot.shell.agent import load_agent
    from bot.shell.logs import configure
    from bot.store.store import Store

    configure()
    return load_agent(Store("sqlite://"), resources)


@pytest.fixture
def store() -> Iterator[Store]:
    """An empty store in memory."""
    from bot.store.store import Store

    opened = Store("sqlite://")
    yield opened
    opened.close()


@pytest.fixture
def door(agent: Agent, store: Store, resources: Resources) -> RasaDoor:
    """The way into the trained model, over ``store``; conversations start empty."""
    from actions.context import ActionContext
    from bot.shell.agent import door_to
    from bot.shell.in_process import InProcessActions
    from bot.shell.tracker_database import MEMORY
    from bot.shell.tracker_store import LoudTrackerStore

    endpoint = InProcessActions(ActionContext(store, resources))
    agent.action_endpoint = agent.processor.action_endpoint = endpoint
    agent.tracker_store._tracker_store = LoudTrackerStore(agent.domain, url=MEMORY)
    return door_to(agent, store)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Tell whether the store's contract also ran on PostgreSQL: it does where there is one."""
    from tests.store.conftest import postgres_source

    source = postgres_source()
    told = f"yes ({source})" if source else "no server or no driver here, SQLite only"
    terminalreporter.write_line(f"store contract on PostgreSQL: {told}")
