"""What a store promises of whole rehearsals, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.records.call import COACH
from bot.records.effect import SUBMIT, Effect
from bot.records.reply import Reply
from bot.store.errors import RehearsalDeleted
from bot.store.kept import Standing
from bot.store.store import Store
from tests.store.samples import PROJECT, open_call, play


def test_a_new_rehearsal_is_read_back_as_it_was_written(store: Store) -> None:
    state = store.create_rehearsal("awa", seed=3)
    assert store.load_state(state.id) == state


def test_an_unknown_rehearsal_has_no_state(store: Store) -> None:
    assert store.load_state("nobody") is None


def test_where_a_rehearsal_stands_is_read_in_one_go(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    found = store.standing("r1", "nothing-sent-yet")
    assert (found.state, found.lines, found.reply) == (state, store.history("r1"), None)


def test_a_message_that_was_kept_stands_with_its_reply(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "m7", "Un", "awa", (Reply(COACH, "Deux"),))
    assert store.standing("r1", "m7").reply == store.reply_for("r1", "m7")


def test_what_was_never_begun_stands_nowhere_and_what_was_deleted_is_told(store: Store) -> None:
    assert store.standing("nobody", "m1") == Standing(None)
    open_call(store)
    store.delete("r1")
    with pytest.raises(RehearsalDeleted):
        store.standing("r1", "m1")


def test_the_rehearsals_of_everybody_can_be_listed(store: Store) -> None:
    open_call(store, "r1", "awa")
    open_call(store, "r2", "zoé")
    assert {one.id for one in store.list_rehearsals()} == {"r1", "r2"}
    assert [one.id for one in store.list_rehearsals("zoé")] == ["r2"]


def test_a_speaker_sees_their_own_rehearsals_last_changed_first(store: Store) -> None:
    first = open_call(store, "r1")
    open_call(store, "r2")
    open_call(store, "r3", speaker="luc")
    play(store, first, "Un")
    assert [item.id for item in store.list_rehearsals("awa")] == ["r1", "r2"]
    assert store.list_rehearsals("awa")[0].turn == 1


def test_submitting_is_kept(store: Store) -> None:
    state = open_call(store)
    state.submitted = True
    store.save_turn(state, "m1", "!soumettre", "awa", (), effect=Effect(SUBMIT))
    assert store.list_rehearsals("awa")[0].submitted is True


def test_the_project_is_kept_for_the_next_rehearsal(store: Store) -> None:
    state = open_call(store)
    state.project = PROJECT
    store.save_turn(state, "m1", "garder", "awa", ())
    assert store.project_for("awa") == PROJECT
    assert store.create_rehearsal("awa").project == PROJECT
    assert store.project_for("luc") is None


def test_a_changed_project_replaces_the_one_kept(store: Store) -> None:
    state = open_call(store)
    state.project = PROJECT
    store.save_turn(state, "m1", "garder", "awa", ())
    state.project = type(PROJECT)("Autre chose")
    store.save_turn(state, "m2", "modifier", "awa", ())
    assert store.project_for("awa").name == "Autre chose"
