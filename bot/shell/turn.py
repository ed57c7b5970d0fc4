"""One message into Rasa and its replies out: used by the channel and in process alike."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.gateway.contract import GatewayReply, GatewayRequest
from bot.records.reply import Reply
from bot.store.errors import RehearsalDeleted
from bot.store.store import Store
from bot.store.transcript import client_turns

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]
CHANNEL = "visavis"
CLIENT_TURNS = 3
# A little less than the caller waits for, so that it is us who say what happened.
TURN_S = 9.5


class TurnFailed(Exception):
    """Rasa went through the turn and no action replied."""


@dataclass
class TurnTrace:
    """What happened inside Rasa, which hides the faults of actions from its caller."""

    payloads: list[dict[str, Any]] = field(default_factory=list)
    fault: BaseException | None = None


current_trace: contextvars.ContextVar[TurnTrace | None] = contextvars.ContextVar(
    "visavis_turn", default=None
)


class ReplyCollector(OutputChannel):
    """Receives what an action utters: one JSON payload per message."""

    def __init__(self, trace: TurnTrace) -> None:
        self._trace = trace

    @classmethod
    def name(cls) -> str:
        """Return the channel's name in events."""
        return CHANNEL

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Refuse: replies are payloads, so that who speaks is always known."""
        raise TurnFailed("an action uttered bare text")

    async def send_custom_json(
        self, recipient_id: str, json_message: dict[str, Any], **kwargs: Any
    ) -> None:
        """Keep a payload of an action."""
        self._trace.payloads.append(json_message)


class RasaDoor:
    """Puts messages through Rasa. ``erase`` forgets a conversation of Rasa's tracker."""

    def __init__(
        self,
        on_new_message: OnNewMessage,
        store: Store,
        erase: Callable[[str], None],
        timeout: float = TURN_S,
    ) -> None:
        self._on_new_message = on_new_message
        self._store = store
        self._erase = erase
        self._timeout = timeout

    async def take(self, request: GatewayRequest) -> GatewayReply:
        """Return what the action replied to ``request``.

        Raises TurnFailed, asyncio.TimeoutError, the errors of the store, and whatever
        the action raised. What a deleted rehearsal left in the tracker is erased.
        """
        trace = TurnTrace()
        token = current_trace.set(trace)
        try:
            message = _message(request, trace, self._store)
            await asyncio.wait_for(self._on_new_message(message), self._timeout)
        except RehearsalDeleted:
            self._erase(request.rehearsal)
            raise
        finally:
            current_trace.reset(token)
        if trace.fault is not None:
            raise trace.fault
        if not trace.payloads:
            raise TurnFailed("no action replied")
        last = trace.payloads[-1]
        if last.get("deleted"):
            self._erase(request.rehearsal)
        replies = [Reply.from_dict(item) for data in trace.payloads for item in data["replies"]]
        return GatewayReply(last["turn"], last["phase"], tuple(replies))


def _message(request: GatewayRequest, trace: TurnTrace, store: Store) -> UserMessage:
    return UserMessage(
        text=request.text,
        output_channel=ReplyCollector(trace),
        sender_id=request.rehearsal,
        input_channel=CHANNEL,
        message_id=request.message_id,
        metadata=describe(request, store),
    )


def describe(request: GatewayRequest, store: Store) -> dict[str, Any]:
    """Return what the pipeline must know of the rehearsal to read a turn of it."""
    standing = store.standing(request.rehearsal)
    state = standing.state
    told: dict[str, Any] = {"speaker": request.speaker}
    if state is None:
        return {**told, "phase": "accueil"}
    told["phase"] = state.phase
    if state.phase == "appel":
        told["client"] = list(client_turns(standing.lines, CLIENT_TURNS))
        told["profile"] = state.profile
        told["asked"] = list(state.client.topics_asked)
        told["scenario"] = state.scenario
    return told
