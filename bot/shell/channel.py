"""The private channel: a loopback route with a shared token (contract: bot/gateway/contract.py).

| status | body |
|---|---|
| 200 | the reply; ``error_id`` set when the turn failed |
| 400 | the request is not what the contract says |
| 401 | the token is missing or wrong |
| 410 | the rehearsal was deleted |
| 503 | no model is loaded |
| 504 | the turn takes too long: the reply says so |
| 507 | the turn cannot be kept: the reply says so |
"""

from __future__ import annotations

import hmac
import logging
from asyncio import AbstractEventLoop
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from actions.context import ActionContext, default_context
from bot.gateway import inbound
from bot.gateway.contract import TOKEN_HEADER, ContractFault, GatewayReply, GatewayRequest
from bot.gateway.sentences import refusal
from bot.gateway.token import shared_token
from bot.records.settings import Settings
from bot.shell import faults
from bot.shell.in_process import InProcessActions
from bot.shell.tracker_store import LoudTrackerStore, inner_store, make_loud
from bot.shell.turn import CHANNEL, RasaDoor

log = logging.getLogger(__name__)
IN_PROCESS, SERVER = "in_process", "server"
LARGEST_BODY = 100_000
WARM_UP = "Bonjour, si je comprends bien, vous cherchez un outil, c’est bien ça ?"


class PrivateChannel(InputChannel):
    """``POST /webhooks/visavis/message`` and ``GET /webhooks/visavis/health``."""

    def __init__(self, actions: str = IN_PROCESS) -> None:
        """``actions``: in_process, or server (the one that endpoints.yml names)."""
        if actions not in (IN_PROCESS, SERVER):
            raise ValueError(f"actions: {IN_PROCESS} or {SERVER}, not {actions}")
        self._actions = actions
        self._context: ActionContext | None = None
        self._door: RasaDoor | None = None
        self._token = shared_token(Settings.read())

    @classmethod
    def name(cls) -> str:
        """Return the channel's name: its part of the route."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> PrivateChannel:
        """Create the channel from its part of credentials.yml."""
        return cls(**(credentials or {}))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the routes."""
        blueprint = Blueprint("visavis_private", __name__)

        @blueprint.listener("after_server_start")
        async def prepare(app: Sanic, loop: AbstractEventLoop) -> None:
            self._prepare(app, on_new_message)
            if self._door is not None:
                # Lexicons are compiled at the first reading: not on the first trainee's time.
                await app.ctx.agent.parse_message(WARM_UP)

        @blueprint.get("/health")
        async def health(request: Request) -> HTTPResponse:
            ready = self._ready(request.app)
            return json({"ready": ready}, status=200 if ready else faults.NOT_READY)

        @blueprint.post("/message")
        async def message(request: Request) -> HTTPResponse:
            return await self._receive(request)

        return blueprint

    def _prepare(self, app: Sanic, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> None:
        """Wire the loaded agent: loud tracker, actions in process."""
        self._context = default_context()
        agent = app.ctx.agent
        if not agent.is_ready():
            log.error("no model is loaded: every message will be refused")
            return
        if not isinstance(inner_store(agent), LoudTrackerStore):
            # Rasa falls back to memory when the class in endpoints.yml cannot be used.
            raise SanicException("the tracker store of endpoints.yml was not loaded")
        make_loud(agent)
        if self._actions == IN_PROCESS:
            endpoint = InProcessActions(self._context)
            agent.action_endpoint = agent.processor.action_endpoint = endpoint
        erase = inner_store(agent).erase
        self._door = RasaDoor(on_new_message, self._context.store, erase)

    def _ready(self, app: Sanic) -> bool:
        return self._door is not None and app.ctx.agent.is_ready()

    async def _receive(self, request: Request) -> HTTPResponse:
        given = request.headers.get(TOKEN_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._token.encode()):
            return json({"error": "token"}, status=401)
        if len(request.body) > LARGEST_BODY:
            return json({"error": "body"}, status=413)
        try:
            message = GatewayRequest.from_dict(request.json)
        except (ContractFault, SanicException) as err:
            return json({"error": str(err)}, status=400)
        if not self._ready(request.app):
            return json({"error": "no model"}, status=faults.NOT_READY)
        checked = inbound.check(message.text)
        if checked.refusal is not None:
            return _answer(200, GatewayReply(None, None, (refusal(checked),)))
        return await self._take(message)

    async def _take(self, message: GatewayRequest) -> HTTPResponse:
        try:
            return _answer(200, await self._door.take(message))
        # The last place where a fault can still be told to the one who speaks.
        except Exception as err:
            return _answer(*faults.answer(message, err))


def _answer(status: int, reply: GatewayReply) -> HTTPResponse:
    return json(reply.to_dict(), status=status, ensure_ascii=False)
