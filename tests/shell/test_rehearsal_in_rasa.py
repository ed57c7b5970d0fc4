"""A rehearsal through the trained model: phases, crashes, long calls."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.core.agent import Agent

from bot.shell.turn import RasaDoor, TurnFailed
from bot.store.errors import RehearsalDeleted, StoreUnavailable
from bot.store.store import Store
from tests.shell.talking import TO_THE_CALL, play, say

OPENING = "Bonjour, Camille de Cap Libre. Qu’est-ce qui vous amène à nous appeler ?"


def events_of(agent: Agent, rehearsal: str = "r1") -> list[Any]:
    tracker = asyncio.run(agent.tracker_store.retrieve(rehearsal))
    return list(tracker.events) if tracker else []


def slot_of(agent: Agent, rehearsal: str = "r1") -> str:
    return asyncio.run(agent.tracker_store.retrieve(rehearsal)).get_slot("phase")


@pytest.mark.parametrize(
    ("lines", "phase"),
    [
        (TO_THE_CALL[:1], "accueil"),
        (TO_THE_CALL[:4], "fiche"),
        ((*TO_THE_CALL[:4], "préparer"), "preparation"),
        ((*TO_THE_CALL[:4], "préparer", "garder"), "appel"),
        (TO_THE_CALL, "appel"),
        ((*TO_THE_CALL, OPENING), "appel"),
        ((*TO_THE_CALL, OPENING, "!fin"), "profil"),
        ((*TO_THE_CALL, OPENING, "!fin", "passer"), "auto_evaluation"),
        ((*TO_THE_CALL, OPENING, "!fin", "passer", "3 3 3 3 3 3"), "debrief"),
        ((*TO_THE_CALL, OPENING, "!fin", "passer", "passer", "!rejouer"), "appel"),
    ],
)
def test_each_phase_leads_to_the_next(
    door: RasaDoor, agent: Agent, store: Store, lines: tuple[str, ...], phase: str
) -> None:
    last = play(door, lines)[-1]
    assert last.phase == phase == store.load_state("r1").phase == slot_of(agent)


def test_the_analysis_of_the_turn_is_kept_with_it(door: RasaDoor, store: Store) -> None:
    play(door, (*TO_THE_CALL, OPENING))
    (turn,) = [line for line in store.history("r1") if line.who == "trainee"]
    assert turn.text == OPENING
    assert [question.form for question in turn.analysis.questions] == ["open"]
    assert turn.analysis.topics[0].topic == "trigger"


def test_a_message_sent_again_gets_the_same_reply_and_counts_once(
    door: RasaDoor, store: Store
) -> None:
    play(door, TO_THE_CALL)
    first = say(door, OPENING, "again")
    assert say(door, OPENING, "again") == first
    assert first.turn == store.load_state("r1").turn == 1


def test_the_phase_follows_the_store_when_rasa_forgot_the_conversation(
    door: RasaDoor, agent: Agent
) -> None:
    play(door, TO_THE_CALL)
    agent.tracker_store._tracker_store.erase("r1")
    assert say(door, OPENING, "after").phase == "appel"
    assert slot_of(agent) == "appel"


def test_a_long_call_does_not_lengthen_what_rasa_replays(door: RasaDoor, agent: Agent) -> None:
    play(door, (*TO_THE_CALL, *[f"{OPENING} ({number})" for number in range(12)]))
    assert len(events_of(agent)) < 40


def test_a_failing_action_fails_the_turn_and_keeps_nothing(
    door: RasaDoor, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ZeroDivisionError

    play(door, TO_THE_CALL)
    monkeypatch.setattr("bot.rehearsal.machine.handle", fail)
    with pytest.raises(ZeroDivisionError):
        say(door, OPENING, "failing")
    monkeypatch.undo()
    assert store.load_state("r1").turn == 0
    assert say(door, OPENING, "failing").turn == 1


def test_a_turn_that_cannot_be_kept_fails(
    door: RasaDoor, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise StoreUnavailable("gone")

    play(door, TO_THE_CALL)
    monkeypatch.setattr(store, "save_turn", away)
    with pytest.raises(StoreUnavailable):
        say(door, OPENING, "lost")


@pytest.mark.parametrize("method", ["retrieve", "save"])
def test_a_tracker_that_cannot_be_used_fails_the_turn(
    door: RasaDoor, agent: Agent, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    async def broken(*_: Any) -> None:
        raise OSError("disk")

    monkeypatch.setattr(agent.tracker_store._tracker_store, method, broken)
    with pytest.raises(OSError):
        say(door, "!bonjour", "m1")


def test_a_message_that_no_action_answers_fails(door: RasaDoor, agent: Agent) -> None:
    async def nothing(_: Any) -> None:
        return None

    door._on_new_message = nothing
    with pytest.raises(TurnFailed):
        say(door, "!bonjour", "m1")


def test_a_deleted_rehearsal_leaves_no_word_in_rasa(door: RasaDoor, agent: Agent) -> None:
    play(door, (*TO_THE_CALL, OPENING, "!supprimer", "!supprimer"))
    assert events_of(agent) == []
    with pytest.raises(RehearsalDeleted):
        say(door, OPENING, "late")


def test_a_slash_that_gets_past_the_gateway_plays_nothing(door: RasaDoor, store: Store) -> None:
    play(door, TO_THE_CALL)
    with pytest.raises(TurnFailed):
        say(door, "/affirmer", "slash")
    assert store.load_state("r1").phase == "appel"
