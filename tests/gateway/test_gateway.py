"""What a front end gets from the gateway, also when the other side fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import pytest

from bot.gateway.gateway import Gateway
from bot.records.call import TRAINEE
from bot.store.store import Store
from tests.gateway.fake_rasa import TOKEN, FakeRasa

SECRET = "mes mots privés"


def said(store: Store) -> list[str]:
    return [line.text for line in store.history("r1") if line.who == TRAINEE]


def exchange(connected: Callable, *texts: str, **options: object) -> list:
    """Send ``texts`` as m1, m2… and return the replies."""

    async def run() -> list:
        async with connected(**options) as gateway:
            return [
                await gateway.send("r1", f"m{place}", text, "awa")
                for place, text in enumerate(texts, 1)
            ]

    return asyncio.run(run())


def test_a_reply_comes_back_and_the_outbox_is_empty(connected: Callable, store: Store) -> None:
    (reply,) = exchange(connected, "Bonjour")
    assert (reply.turn, reply.phase, reply.error_id) == (1, "appel", None)
    assert reply.replies[0].text == "Réponse à : Bonjour"
    assert store.outbox_pending("r1") == []


def test_the_message_is_in_the_outbox_while_it_is_sent(
    connected: Callable, store: Store, rasa: FakeRasa
) -> None:
    waiting: list[str] = []
    turn = rasa.turn
    rasa.turn = lambda message: (
        waiting.extend(item.text for item in store.outbox_pending("r1")) or turn(message)
    )
    exchange(connected, "Bonjour")
    assert waiting == ["Bonjour"]


def test_the_same_id_gets_the_same_reply_and_counts_once(connected: Callable, store: Store) -> None:
    async def run() -> list:
        async with connected() as gateway:
            return [await gateway.send("r1", "m1", "Bonjour", "awa") for _ in range(2)]

    first, second = asyncio.run(run())
    assert first == second
    assert said(store) == ["Bonjour"]


def test_opening_twice_gives_the_same_welcome(connected: Callable) -> None:
    async def run() -> tuple:
        async with connected() as gateway:
            name, first = await gateway.open("awa")
            return first, (await gateway.open("awa", name))[1]

    first, second = asyncio.run(run())
    assert first == second


@pytest.mark.parametrize("text", ["", "😀", "/restart", "x" * 5000, "\x00"])
def test_a_refused_message_gets_a_sentence_and_never_leaves(
    connected: Callable, rasa: FakeRasa, store: Store, text: str
) -> None:
    (reply,) = exchange(connected, text)
    assert reply.replies[0].who == "coach" and reply.replies[0].text.endswith((".", "»"))
    assert reply.error_id is None
    assert rasa.seen == [] and store.outbox_pending("r1") == []


def test_a_message_too_long_is_told_its_length(connected: Callable) -> None:
    (reply,) = exchange(connected, "x" * 5000)
    assert "5\u202f000 signes" in reply.replies[0].text


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("error_500", "pas marché"),
        ("garbage", "pas marché"),
        ("action_fails", "pas marché"),
        ("no_model", "modèle"),
        ("store_away", "enregistrer"),
        ("other_program", "joignable"),
        ("slow", "tarde"),
    ],
)
def test_a_fault_gets_a_sentence_with_its_id_and_the_message_waits(
    connected: Callable, rasa: FakeRasa, store: Store, fault: str, words: str
) -> None:
    rasa.fault = fault
    (reply,) = exchange(connected, SECRET, timeout=0.3)
    assert words in reply.replies[0].text and reply.error_id in reply.replies[0].text
    assert [item.text for item in store.outbox_pending("r1")] == [SECRET]


def test_a_wrong_token_keeps_the_message(connected: Callable, store: Store) -> None:
    (reply,) = exchange(connected, SECRET, token="another-token-altogether")
    assert reply.error_id and store.outbox_pending("r1")


def test_when_nobody_listens_the_message_waits(store: Store) -> None:
    async def run() -> object:
        async with Gateway(store, "http://127.0.0.1:9", TOKEN) as gateway:
            return await gateway.send("r1", "m1", SECRET, "awa")

    reply = asyncio.run(run())
    assert "joignable" in reply.replies[0].text
    assert len(store.outbox_pending("r1")) == 1


def test_what_waits_goes_first_and_its_reply_is_shown(
    connected: Callable, rasa: FakeRasa, store: Store
) -> None:
    rasa.fault = "error_500"
    exchange(connected, "Un")
    rasa.fault = ""

    async def run() -> object:
        async with connected() as gateway:
            return await gateway.send("r1", "n2", "Deux", "awa")

    reply = asyncio.run(run())
    assert [bubble.text for bubble in reply.replies] == ["Réponse à : Un", "Réponse à : Deux"]
    assert said(store) == ["Un", "Deux"]


def test_the_waiting_message_typed_again_counts_once(
    connected: Callable, rasa: FakeRasa, store: Store
) -> None:
    rasa.fault = "error_500"
    exchange(connected, "Bonjour")
    rasa.fault = ""

    async def run() -> object:
        async with connected() as gateway:
            return await gateway.send("r1", "typed-again", "Bonjour", "awa")

    asyncio.run(run())
    assert said(store) == ["Bonjour"] and store.outbox_pending("r1") == []


def test_an_answer_that_came_too_late_is_found_by_sending_again(
    connected: Callable, rasa: FakeRasa, store: Store
) -> None:
    rasa.fault = "slow"
    exchange(connected, "Bonjour", timeout=0.3)
    rasa.fault = ""

    async def run() -> object:
        async with connected() as gateway:
            return await gateway.resend_pending("r1")

    assert asyncio.run(run()).replies[0].text == "Réponse à : Bonjour"
    assert said(store) == ["Bonjour"]


def test_nothing_waiting_means_nothing_to_resend(connected: Callable) -> None:
    async def run() -> object:
        async with connected() as gateway:
            return await gateway.resend_pending("r1")

    assert asyncio.run(run()) is None


def test_a_message_that_keeps_failing_is_set_aside_and_the_next_goes_on(
    connected: Callable, rasa: FakeRasa, store: Store
) -> None:
    rasa.fault = "error_500"
    last = exchange(connected, "Un", "Un", "Un")[-1]
    assert "mis de côté" in last.replies[0].text
    rasa.fault = ""
    (reply,) = exchange(connected, "Deux")
    assert reply.replies[0].text == "Réponse à : Deux"


@pytest.mark.parametrize("fault", ["store_away", "no_model", "slow", "other_program"])
def test_a_message_is_never_set_aside_for_an_outage(
    connected: Callable, rasa: FakeRasa, store: Store, fault: str
) -> None:
    rasa.fault = fault
    exchange(connected, *["Un"] * 5, timeout=0.2)
    assert [item.text for item in store.outbox_pending("r1")] == ["Un"]


@pytest.mark.parametrize("fault", ["refused", "deleted"])
def test_a_message_that_is_turned_down_does_not_wait(
    connected: Callable, rasa: FakeRasa, store: Store, fault: str
) -> None:
    rasa.fault = fault
    (reply,) = exchange(connected, "Un")
    assert reply.replies and store.outbox_pending("r1") == []


@pytest.mark.parametrize("fault", ["error_500", "no_model", "garbage", "action_fails", "slow"])
def test_the_log_has_the_error_id_and_none_of_the_words(
    connected: Callable, rasa: FakeRasa, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    rasa.fault = fault
    with caplog.at_level(logging.DEBUG):
        (reply,) = exchange(connected, SECRET, timeout=0.3)
    assert reply.error_id in caplog.text
    assert SECRET not in caplog.text
