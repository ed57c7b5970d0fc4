"""Going back and playing again, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.records.call import CLIENT, TRAINEE
from bot.records.effect import BRANCH, Effect
from bot.records.kept import KeptTurn
from bot.store.store import Store
from tests.store.samples import OPENING, open_call, play, texts


def test_going_back_continues_from_before_the_turn(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    earlier = store.state_before("r1", 2)
    assert (earlier.turn, earlier.client.trust) == (1, 51)
    store.save_turn(earlier, "back", "!retour 2", "awa", (), effect=Effect(BRANCH, 2))
    play(store, earlier, "Mieux")
    assert texts(store) == ["Un", "Mieux"]
    assert store.history("r1")[0].text == OPENING


def test_going_back_twice_keeps_only_what_each_branch_inherits(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    earlier = store.branch_from("r1", 3)
    play(store, earlier, "Trois bis")
    earlier = store.branch_from("r1", 2)
    play(store, earlier, "Deux bis")
    assert texts(store) == ["Un", "Deux bis"]
    assert store.state_before("r1", 3).turn == 2


def test_a_turn_of_an_abandoned_branch_cannot_be_gone_back_to(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux", "Trois"):
        play(store, state, text)
    store.branch_from("r1", 2)
    assert store.state_before("r1", 4) is None
    with pytest.raises(ValueError):
        store.branch_from("r1", 4)


def test_playing_again_starts_from_an_empty_branch(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    state.turn = 0
    again = (KeptTurn(0, CLIENT, "Oui, allô ?"),)
    store.save_turn(state, "again", "!rejouer", "awa", (), again, Effect(BRANCH, 0))
    assert [line.text for line in store.history("r1")] == ["Oui, allô ?"]


def test_the_attempts_at_a_call_are_read_whole(store: Store) -> None:
    state = open_call(store)
    for text in ("Un", "Deux"):
        play(store, state, text)
    play(store, store.branch_from("r1", 2), "Deux bis")
    first, second = store.attempts("r1")
    assert (second.number, second.parent, second.before_turn) == (1, 0, 2)
    said = [[line.text for line in one.lines if line.who == TRAINEE] for one in (first, second)]
    assert said == [["Un", "Deux"], ["Un", "Deux bis"]]
    assert (first.state.turn, second.state.turn) == (2, 2)


def test_a_branch_on_which_nothing_was_said_is_no_attempt(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    store.branch_from("r1", 1)
    assert len(store.attempts("r1")) == 1


def test_another_rehearsal_is_not_touched_by_a_branch(store: Store) -> None:
    play(store, open_call(store, "r2"), "Ailleurs")
    state = open_call(store)
    play(store, state, "Un")
    store.branch_from("r1", 1)
    assert texts(store, "r2") == ["Ailleurs"]
