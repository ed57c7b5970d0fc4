"""Rasa's tracker, kept so that a fault is heard at once (rasa 3.6 hides them all).

Rasa wraps every store: what cannot be read is answered from an empty conversation,
what cannot be written goes to memory that nobody reads. ``make_loud`` undoes that.
"""

from __future__ import annotations

import json
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

from bot.records.settings import Settings
from bot.shell.tracker_database import TrackerStoreFault, open_engine, tracker_url


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
