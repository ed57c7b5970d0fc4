"""What is left when a rehearsal is deleted, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.records.effect import DELETE, Effect
from bot.store.errors import RehearsalDeleted, UnknownRehearsal
from bot.store.kept import OutboxMessage
from bot.store.store import Store
from tests.store.samples import grade, open_call, play


def test_deleting_leaves_a_stub_that_refuses_to_start_again(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Un")
    store.delete("r1")
    for call in (lambda: store.load_state("r1"), lambda: store.create_rehearsal("awa", "r1")):
        with pytest.raises(RehearsalDeleted):
            call()
    assert store.history("r1") == ()
    assert store.list_rehearsals("awa") == []


def test_deleting_by_a_message_keeps_no_reply_to_it(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "del", "!supprimer", "awa", (), effect=Effect(DELETE))
    with pytest.raises(RehearsalDeleted):
        store.reply_for("r1", "del")


def test_deleting_takes_unclear_lines_grades_and_outbox_with_it(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Blop", events=("not_understood",))
    store.save_grade("r1", grade())
    store.outbox_put(OutboxMessage("r1", "m9", "secret", "awa"))
    store.delete("r1")
    assert store.unclear_lines() == [] and store.grades("r1") == []
    assert store.outbox_pending("r1") == []


def test_deleting_again_is_harmless(store: Store) -> None:
    open_call(store)
    store.delete("r1")
    store.delete("r1")
    assert store.list_rehearsals("awa") == []


def test_an_unknown_rehearsal_cannot_be_deleted(store: Store) -> None:
    with pytest.raises(UnknownRehearsal):
        store.delete("nobody")
