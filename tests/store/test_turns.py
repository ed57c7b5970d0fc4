"""What a store promises of turns and replies, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.records.call import CLIENT, COACH
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.store.errors import DuplicateMessage, StaleTurn
from bot.store.store import Store
from bot.store.transcript import client_turns
from tests.store.samples import OPENING, analysis, open_call, play, texts


def test_the_first_kept_message_writes_its_rehearsal(store: Store) -> None:
    state = RehearsalState("r9", "awa")
    store.save_turn(state, "m1", "bonjour", "awa", (Reply(COACH, "Bienvenue"),))
    assert store.load_state("r9") == state


def test_a_turn_comes_back_with_its_analysis_and_what_it_revealed(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Comment ça se passe ?")
    line = store.history("r1")[1]
    assert line == KeptTurn(
        1, "trainee", "Comment ça se passe ?", analysis("Comment ça se passe ?"), 51, ("f-1",)
    )


def test_the_state_after_a_turn_is_kept_with_it(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    assert store.load_state("r1") == state


def test_the_reply_of_a_known_message_is_given_back(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    reply = store.reply_for("r1", "Bonjour-1")
    assert (reply.turn, reply.phase) == (1, "appel")
    assert reply.replies[0] == Reply(CLIENT, "Réponse à : Bonjour")
    assert reply.replies[1].buttons[0].value == "oui"


def test_a_new_message_has_no_reply(store: Store) -> None:
    open_call(store)
    assert store.reply_for("r1", "other") is None


def test_a_message_is_kept_once(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    with pytest.raises(DuplicateMessage):
        store.save_turn(state, "Bonjour-1", "Bonjour", "awa", ())
    assert texts(store) == ["Bonjour"]


def test_two_messages_cannot_take_the_same_turn(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    state.turn = 0
    with pytest.raises(StaleTurn):
        play(store, state, "Autre chose")
    assert texts(store) == ["Bonjour"]


def test_a_turn_that_cannot_be_kept_leaves_nothing_behind(store: Store) -> None:
    state = open_call(store)
    twice = (KeptTurn(0, CLIENT, OPENING),)
    state.phase = "debrief"
    with pytest.raises(StaleTurn):
        store.save_turn(state, "m1", "fin", "awa", (Reply(COACH, "Fin"),), twice)
    assert store.reply_for("r1", "m1") is None
    assert store.load_state("r1").phase == "appel"


def test_the_last_client_turns_join_their_bubbles(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    play(store, state, "Deux")
    assert client_turns(store.history("r1"), 2) == ("Réponse à : Un …", "Réponse à : Deux …")


def test_fewer_client_turns_than_wanted_are_all_given(store: Store) -> None:
    open_call(store)
    assert client_turns(store.history("r1"), 3) == (OPENING,)


def test_the_last_reply_shows_where_a_rehearsal_stands(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Bonjour")
    assert store.last_reply("r1").replies[0].text == "Réponse à : Bonjour"


@pytest.mark.parametrize("text", ["« L’été » ☀️ œuf", "a'; DROP TABLE turns; --", "ligne\nautre"])
def test_words_come_back_as_they_were_said(store: Store, text: str) -> None:
    state = open_call(store)
    play(store, state, text)
    assert texts(store) == [text]
