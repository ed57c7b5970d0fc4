"""The actions as an action server runs them: tracker in, events and replies out."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.context import ActionContext
from bot.records.analysis import TurnAnalysis
from bot.records.state import PHASES, RehearsalState
from bot.rehearsal.resources import Resources
from bot.shell.in_process import InProcessActions
from bot.store.store import Store

SAID = "Bonjour, Camille de Cap Libre."


@pytest.fixture
def actions(store: Store, resources: Resources) -> InProcessActions:
    """All actions over ``store``."""
    return InProcessActions(ActionContext(store, resources))


def call(
    actions: InProcessActions, name: str, text: str, message_id: str, slot: str = "appel"
) -> dict[str, Any]:
    """Run an action on a message of rehearsal r1; return events and responses."""
    latest = {
        "text": text, "message_id": message_id, "metadata": {"speaker": "zoe"},
        "analysis": TurnAnalysis(text).to_dict(),
    }
    tracker = {"sender_id": "r1", "slots": {"phase": slot}, "latest_message": latest,
               "events": [], "paused": False, "active_loop": {}, "latest_action_name": None}
    request = {"next_action": name, "tracker": tracker, "domain": {}}
    return asyncio.run(actions.request(json=request))


def payload(answer: dict[str, Any]) -> dict[str, Any]:
    (response,) = answer["responses"]
    return response["custom"]


def kinds(answer: dict[str, Any]) -> list[str]:
    return [event["event"] for event in answer["events"]]


def in_call(store: Store, turn: int = 0) -> None:
    """Keep a rehearsal that stands in the call after ``turn`` turns."""
    state = store.create_rehearsal("zoe", "r1", seed=1)
    state.scenario, state.profile, state.mode = "asso-libre", "analytique", "entrainement"
    state.phase, state.turn = "appel", turn
    store.save_turn(state, "before", "", "zoe", ())


def test_an_action_server_finds_one_action_per_phase_and_one_for_commands() -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(executor.actions) == {f"action_{name}" for name in (*PHASES, "commande")}


def test_the_first_message_opens_the_rehearsal_whatever_it_says(
    actions: InProcessActions, store: Store
) -> None:
    answer = call(actions, "action_commande", "!bonjour", "m1", slot="accueil")
    told = payload(answer)
    assert (told["turn"], told["phase"]) == (0, "accueil")
    assert {reply["who"] for reply in told["replies"]} == {"coach"}
    assert store.load_state("r1").speaker == "zoe"


def test_a_turn_is_kept_with_its_analysis_and_sets_the_phase(
    actions: InProcessActions, store: Store
) -> None:
    in_call(store)
    answer = call(actions, "action_appel", SAID, "m1")
    assert answer["events"][0]["name"] == "phase" and answer["events"][0]["value"] == "appel"
    (line,) = [line for line in store.history("r1") if line.who == "trainee"]
    assert (line.text, line.analysis) == (SAID, TurnAnalysis(SAID))


def test_a_known_message_gets_its_stored_reply(actions: InProcessActions, store: Store) -> None:
    in_call(store)
    first = payload(call(actions, "action_appel", SAID, "m1"))
    again = payload(call(actions, "action_appel", SAID, "m1"))
    assert again["replies"] == first["replies"]
    assert store.load_state("r1").turn == 1


@pytest.mark.parametrize(("turn", "cut"), [(1, False), (2, False), (3, True), (4, False)])
def test_the_conversation_that_rasa_replays_is_cut_now_and_then(
    actions: InProcessActions, store: Store, turn: int, cut: bool
) -> None:
    in_call(store, turn)
    found = kinds(call(actions, "action_appel", SAID, "m1"))
    assert found == ["session_started"] * cut + ["slot", "followup"]


def test_it_is_not_cut_where_the_phase_changes(actions: InProcessActions, store: Store) -> None:
    in_call(store, 3)
    assert kinds(call(actions, "action_commande", "!fin", "m1")) == ["slot"]


@pytest.mark.parametrize("typed", ["!aide", "! aide", "!AIDE", "!aide  "])
def test_a_command_is_known_however_it_is_typed(
    actions: InProcessActions, store: Store, typed: str
) -> None:
    in_call(store)
    said = payload(call(actions, "action_commande", typed, "m1"))["replies"][0]["text"]
    assert "!fin" in said


def test_the_argument_of_a_command_reaches_it(actions: InProcessActions, store: Store) -> None:
    in_call(store)
    for number in (1, 2):
        call(actions, "action_appel", SAID, f"m{number}")
    call(actions, "action_commande", "!retour 2", "m3")
    assert store.load_state("r1").turn == 1


def test_a_deletion_is_told_to_the_channel(actions: InProcessActions, store: Store) -> None:
    in_call(store)
    call(actions, "action_commande", "!supprimer", "m1")
    assert payload(call(actions, "action_commande", "!supprimer", "m2"))["deleted"]


def test_a_project_prepared_before_is_there_again(
    actions: InProcessActions, store: Store, resources: Resources
) -> None:
    project = next(iter(resources.scenarios.values())).project
    state = RehearsalState("earlier", "zoe", phase="appel", project=project)
    store.save_turn(state, "m0", "", "zoe", ())
    call(actions, "action_accueil", "bonjour", "m1", slot="accueil")
    assert store.load_state("r1").project == project
