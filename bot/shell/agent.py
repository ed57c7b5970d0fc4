"""Loads the trained model with the actions in process: tests, bench, ``visavis rehearse``."""

from __future__ import annotations

from pathlib import Path

from rasa.core.agent import Agent
from rasa.model import get_latest_model

from actions.context import ActionContext
from bot.records.settings import Settings
from bot.rehearsal.resources import Resources
from bot.shell.in_process import InProcessActions
from bot.shell.tracker_database import MEMORY
from bot.shell.tracker_store import LoudTrackerStore, make_loud
from bot.shell.turn import RasaDoor
from bot.store.store import Store


class ModelMissing(Exception):
    """No trained model is there."""


def latest_model(settings: Settings) -> Path:
    """Return the newest model archive. Raises ModelMissing."""
    found = get_latest_model(str(settings.models))
    if found is None:
        raise ModelMissing(str(settings.models))
    return Path(found)


def load_door(
    store: Store,
    resources: Resources | None = None,
    settings: Settings | None = None,
    tracker_url: str = MEMORY,
) -> RasaDoor:
    """Return a way into the trained model that needs no server.

    ``store`` keeps the rehearsals; ``resources`` are by default those of the settings;
    Rasa's tracker is in memory unless ``tracker_url`` says otherwise. Takes about 10 s.
    Raises ModelMissing, and the faults of ``bot.content``.
    """
    agent = load_agent(store, resources, settings, tracker_url)
    return door_to(agent, store)


def door_to(agent: Agent, store: Store) -> RasaDoor:
    """Return the way into an agent that ``load_agent`` gave."""
    return RasaDoor(agent.handle_message, store, agent.tracker_store._tracker_store.erase)


def load_agent(
    store: Store,
    resources: Resources | None = None,
    settings: Settings | None = None,
    tracker_url: str = MEMORY,
) -> Agent:
    """Return Rasa's agent itself, wired as ``load_door`` says."""
    settings = settings or Settings.read()
    model = latest_model(settings)
    context = ActionContext(store, resources or Resources.load(settings.data))
    agent = Agent.load(
        model,
        tracker_store=LoudTrackerStore(url=tracker_url),
        action_endpoint=InProcessActions(context),
    )
    make_loud(agent)
    return agent
