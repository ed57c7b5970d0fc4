"""Rasa's tracker: where it is, and that its faults are heard."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.records.settings import Settings
from bot.shell.tracker_database import TrackerStoreFault, tracker_url
from bot.shell.tracker_store import LoudTrackerStore


def settings(url: str) -> Settings:
    return Settings.read({"VISAVIS_DATABASE_URL": url, "VISAVIS_HOME": "/srv/visavis"})


@pytest.mark.parametrize(
    ("project", "tracker"),
    [
        ("sqlite:////srv/visavis/visavis.db", "sqlite:////srv/visavis/tracker.db"),
        ("sqlite://", "sqlite://"),
        ("postgresql://coach@db/formation", "postgresql://coach@db/formation"),
    ],
)
def test_the_tracker_stands_beside_the_projects_tables(project: str, tracker: str) -> None:
    assert tracker_url(settings(project)) == tracker


def test_a_tracker_that_cannot_be_opened_is_a_fault_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TrackerStoreFault):
        LoudTrackerStore(url=f"sqlite:///{tmp_path}/file/tracker.db")


def test_a_tracker_that_is_no_database_is_a_fault_at_once(tmp_path: Path) -> None:
    (tmp_path / "tracker.db").write_bytes(b"no database" * 1000)
    with pytest.raises(TrackerStoreFault):
        LoudTrackerStore(url=f"sqlite:///{tmp_path}/tracker.db")


def test_what_was_said_is_found_again_and_can_be_erased(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/tracker.db"
    tracker = DialogueStateTracker.from_events("r1", [UserUttered("bonjour")])
    asyncio.run(LoudTrackerStore(Domain.empty(), url=url).save(tracker))
    again = LoudTrackerStore(_domain(), url=url)
    assert len(asyncio.run(again.retrieve("r1")).events) == 1
    again.erase("r1")
    assert asyncio.run(again.retrieve("r1")) is None


def test_events_are_written_as_rasas_own_store_writes_them() -> None:
    said = [UserUttered("bonjour", {"name": "parler"}), SlotSet("phase", "appel"),
            ActionExecuted("action_appel")]
    rows = []
    for save in (LoudTrackerStore.save, SQLTrackerStore.save):
        store = LoudTrackerStore(_domain(), url="sqlite://")
        for count in (1, 3):  # the second time, only what is new is added
            asyncio.run(save(store, DialogueStateTracker.from_events("r1", said[:count])))
        with store.session_scope() as session:
            rows.append([
                (row.sender_id, row.type_name, row.timestamp, row.intent_name, row.action_name,
                 row.data) for row in session.query(store.SQLEvent).order_by(store.SQLEvent.id)
            ])
    assert len(rows[0]) == 3 and rows[0] == rows[1]


def _domain() -> Domain:
    return Domain.from_dict({"intents": ["parler"]})


def test_rasa_still_wraps_the_store_the_way_that_make_loud_undoes() -> None:
    """Pins the private attribute that ``make_loud`` sets."""
    wrapper = FailSafeTrackerStore(LoudTrackerStore(url="sqlite://"))
    assert wrapper._on_tracker_store_error is None
    heard: list[Exception] = []
    wrapper._on_tracker_store_error = heard.append
    wrapper.on_tracker_store_error(OSError())
    wrapper.on_tracker_store_retrieve_error(OSError())
    assert len(heard) == 2
