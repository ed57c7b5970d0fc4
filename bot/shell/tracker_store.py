"""Rasa's tracker, kept so that a fault is heard at once (rasa 3.6 hides them all).

Rasa wraps every store: what cannot be read is answered from an empty conversation,
what cannot be written goes to memory that nobody reads. ``make_loud`` undoes that.
The tracker is a second database beside the project's own: another SQLite file, or
the schema ``rasa`` of the same PostgreSQL.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from rasa.core.agent import Agent
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import (
    FailSafeTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT_NAME_KEY
from sqlalchemy import event
from sqlalchemy.pool import QueuePool, StaticPool

from bot.records.settings import Settings

MEMORY = "sqlite://"
SCHEMA = "rasa"
FILE = "tracker.db"
BUSY_MS = 2000


class TrackerStoreFault(Exception):
    """The tracker's database cannot be used; nothing was read or written."""


class LoudTrackerStore(SQLTrackerStore):
    """A ``SQLTrackerStore`` that raises where Rasa's own logs and goes on."""

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        url: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Open the tracker at ``url``, by default where the settings say.

        Raises TrackerStoreFault when the tables cannot be made.
        """
        self.engine = open_engine(url or tracker_url(Settings.read()))
        try:
            self.Base.metadata.create_all(self.engine)
        except sa.exc.SQLAlchemyError as err:
            raise TrackerStoreFault(type(err).__name__) from err
        self.sessionmaker = sa.orm.session.sessionmaker(bind=self.engine)
        kwargs.pop("host", None)
        # The parent's constructor opens another database and only logs what fails.
        TrackerStore.__init__(self, domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the events that are new: as the parent does, but in one statement."""
        await self.stream_events(tracker)
        with self.session_scope() as session:
            rows = [
                _row(tracker.sender_id, event)
                for event in self._additional_events(session, tracker)
            ]
            if rows:
                session.execute(sa.insert(self.SQLEvent.__table__), rows)
            session.commit()

    def erase(self, sender_id: str) -> None:
        """Take out all that was said in one rehearsal."""
        with self.session_scope() as session:
            session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == sender_id).delete()
            session.commit()


def _row(sender_id: str, event: Event) -> dict[str, Any]:
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get(INTENT_NAME_KEY),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }


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
    path = Path(url.database)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)
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


def make_loud(agent: Agent) -> None:
    """Let faults of the tracker reach the caller; a turn that is not kept fails."""
    wrapper = agent.tracker_store
    if not isinstance(wrapper, FailSafeTrackerStore):
        raise TypeError(f"unexpected wrapper {type(wrapper).__name__} around the tracker store")
    wrapper._on_tracker_store_error = _raise  # private: pinned by a test


def inner_store(agent: Agent) -> TrackerStore:
    """Return the tracker store below Rasa's wrapper."""
    return agent.tracker_store._tracker_store


def _raise(error: Exception) -> None:
    raise error
