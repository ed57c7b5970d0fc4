"""One message into Rasa and its replies out, with a Rasa of the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.gateway.contract import GatewayReply, GatewayRequest
from bot.records.reply import Reply
from bot.shell.turn import RasaDoor, current_trace
from bot.store.store import Store

REQUEST = GatewayRequest("r1", "m1", "bonjour", "zoe")
PAYLOAD = {"turn": 1, "phase": "appel", "replies": [Reply("client", "Allô ?").to_dict()]}


def door(store: Store, rasa: Callable[[UserMessage], Any], timeout: float = 5.0) -> RasaDoor:
    return RasaDoor(rasa, store, erased.append, timeout)


erased: list[str] = []


@pytest.fixture(autouse=True)
def nothing_erased() -> None:
    erased.clear()


def take(opened: RasaDoor) -> GatewayReply:
    return asyncio.run(opened.take(REQUEST))


def test_the_payload_of_the_action_is_the_reply(store: Store) -> None:
    async def rasa(message: UserMessage) -> None:
        await message.output_channel.send_custom_json(message.sender_id, PAYLOAD)

    assert take(door(store, rasa)) == GatewayReply(1, "appel", (Reply("client", "Allô ?"),))
    assert not erased


def test_rasa_is_told_who_speaks_in_which_phase(store: Store) -> None:
    told: list[UserMessage] = []

    async def rasa(message: UserMessage) -> None:
        told.append(message)
        await message.output_channel.send_custom_json(message.sender_id, PAYLOAD)

    store.create_rehearsal("zoe", "r1")
    take(door(store, rasa))
    (message,) = told
    assert (message.sender_id, message.message_id, message.text) == ("r1", "m1", "bonjour")
    assert message.metadata == {"speaker": "zoe", "phase": "accueil"}


def test_a_turn_that_takes_too_long_is_given_up(store: Store) -> None:
    async def rasa(_: UserMessage) -> None:
        await asyncio.sleep(10)

    with pytest.raises(asyncio.TimeoutError):
        take(door(store, rasa, timeout=0.05))


def test_the_fault_of_an_action_that_rasa_swallowed_comes_out(store: Store) -> None:
    async def rasa(_: UserMessage) -> None:
        current_trace.get().fault = KeyError("action")

    with pytest.raises(KeyError):
        take(door(store, rasa))


def test_what_a_deletion_leaves_behind_is_erased(store: Store) -> None:
    async def rasa(message: UserMessage) -> None:
        await message.output_channel.send_custom_json("r1", {**PAYLOAD, "deleted": True})

    take(door(store, rasa))
    assert erased == ["r1"]
