"""The messages that wait, whichever database is behind it."""

from __future__ import annotations

from bot.store.kept import OutboxMessage
from bot.store.store import Store


def test_the_outbox_gives_its_messages_oldest_first_and_once(store: Store) -> None:
    for name in ("m1", "m2", "m1"):
        store.outbox_put(OutboxMessage("r1", name, f"texte {name}", "awa"))
    assert [item.message_id for item in store.outbox_pending("r1")] == ["m1", "m2"]
    store.outbox_clear("r1", "m1")
    assert [item.text for item in store.outbox_pending("r1")] == ["texte m2"]


def test_writing_a_message_gives_all_that_waits(store: Store) -> None:
    store.outbox_put(OutboxMessage("r1", "m1", "Un", "awa"))
    store.outbox_put(OutboxMessage("r2", "m1", "Ailleurs", "zoe"))
    waiting = store.outbox_put(OutboxMessage("r1", "m2", "Deux", "awa"))
    assert [item.text for item in waiting] == ["Un", "Deux"]


def test_the_last_words_that_wait_are_not_written_twice(store: Store) -> None:
    for name in ("m1", "m2"):
        waiting = store.outbox_put(OutboxMessage("r1", name, "Un", "awa"))
    assert [item.message_id for item in waiting] == ["m1"]


def test_a_message_set_aside_can_be_sent_again(store: Store) -> None:
    message = OutboxMessage("r1", "m1", "texte", "awa")
    (waiting,) = store.outbox_put(message)
    for _ in range(3):
        waiting = store.outbox_fail(waiting)
    assert store.outbox_pending("r1") == [] and store.outbox_put(message) == [message]


def test_a_message_that_fails_too_often_is_set_aside(store: Store) -> None:
    store.outbox_put(OutboxMessage("r1", "m1", "texte", "awa"))
    for _ in range(3):
        (waiting,) = store.outbox_pending("r1")
        failed = store.outbox_fail(waiting)
    assert failed.set_aside and store.outbox_pending("r1") == []
