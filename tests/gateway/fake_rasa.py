"""Stands in for Rasa: one action that keeps its turn, and faults on demand.

Run as a program it can be killed for good: ``python -m tests.gateway.fake_rasa URL PORT FAULT``.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from aiohttp import web

from bot.gateway.contract import ROUTE, TOKEN_HEADER, GatewayReply, GatewayRequest
from bot.records.call import CLIENT, TRAINEE
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.store.store import Store

TOKEN = "a-token-for-the-tests"
STATUSES = {"error_500": 500, "no_model": 503, "store_away": 507, "refused": 422, "deleted": 410, "other_program": 404}


class FakeRasa:
    """Answers « Réponse à : … » and keeps it, unless ``fault`` says otherwise."""

    def __init__(self, store: Store, fault: str = "") -> None:
        self.store = store
        self.fault = fault
        self.seen: list[str] = []

    def app(self) -> web.Application:
        """Return the application with the private route."""
        app = web.Application()
        app.router.add_post(ROUTE, self.answer)
        return app

    async def answer(self, request: web.Request) -> web.Response:
        """Take one message through the fault that is set."""
        if request.headers.get(TOKEN_HEADER) != TOKEN:
            return web.Response(status=401)
        message = GatewayRequest.from_dict(await request.json())
        self.seen.append(message.message_id)
        if self.fault in STATUSES:
            return web.Response(status=STATUSES[self.fault])
        if self.fault == "garbage":
            return web.Response(text="<html>")
        if self.fault == "action_fails":
            return web.json_response(GatewayReply(None, None, (), "E-other").to_dict())
        if self.fault == "killed_before_keeping":
            os.kill(os.getpid(), signal.SIGKILL)
        reply = self.turn(message)
        if self.fault == "killed_after_keeping":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.fault == "slow":
            await asyncio.sleep(1)
        return web.json_response(reply.to_dict())

    def turn(self, message: GatewayRequest) -> GatewayReply:
        """Do what the action does: the stored reply, or a new turn."""
        known = self.store.reply_for(message.rehearsal, message.message_id)
        if known is None:
            state = self.store.load_state(message.rehearsal)
            state = state or RehearsalState(message.rehearsal, message.speaker, phase="appel")
            state.turn += 1
            answer = f"Réponse à : {message.text}"
            kept = (KeptTurn(state.turn, TRAINEE, message.text),
                    KeptTurn(state.turn, CLIENT, answer))
            self.store.save_turn(state, message.message_id, message.text, message.speaker,
                                 (Reply(CLIENT, answer),), kept)
            known = self.store.reply_for(message.rehearsal, message.message_id)
        return GatewayReply(known.turn, known.phase, known.replies)


if __name__ == "__main__":
    url, port, fault = sys.argv[1:]
    web.run_app(FakeRasa(Store(url), fault).app(), host="127.0.0.1", port=int(port), print=None)
