"""Carries one request to Rasa's private channel and says what became of it."""

from __future__ import annotations

import asyncio
import json

import aiohttp

from bot.gateway.contract import ROUTE, TIMEOUT_S, TOKEN_HEADER, ContractFault
from bot.gateway.contract import GatewayReply, GatewayRequest

# What each status says of the message; any other one: the turn failed, it is kept.
STATUS_FAULTS = {
    503: "no_model",
    504: "timeout",
    507: "store_there",
    410: "deleted",
    400: "refused", 413: "refused", 422: "refused",
    # Somebody else listens there, or with another token: the message is not to blame.
    401: "down", 403: "down", 404: "down",
}


class DeliveryFault(Exception):
    """No usable answer came. ``kind`` is timeout, down, no_model, store_there (the
    other side cannot keep the turn), failed, deleted or refused; ``detail`` is for the
    log and holds no words of the message; ``reply``: what the other side said of it.
    """

    def __init__(self, kind: str, detail: str, reply: GatewayReply | None = None) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.reply = reply


class Transport:
    """Posts requests to ``url`` (http://127.0.0.1:port) with the shared token."""

    def __init__(self, url: str, token: str, timeout: float = TIMEOUT_S) -> None:
        """``timeout`` in seconds, for a whole turn."""
        self._url = url.rstrip("/") + ROUTE
        self._headers = {TOKEN_HEADER: token}
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def deliver(self, request: GatewayRequest) -> GatewayReply:
        """Post ``request`` and return the answer. Raises DeliveryFault."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=self._headers)
        try:
            async with self._session.post(self._url, json=request.to_dict()) as response:
                return _read(response.status, await response.read())
        except asyncio.TimeoutError as err:
            raise DeliveryFault("timeout", "no answer in time") from err
        except aiohttp.ClientError as err:
            raise DeliveryFault("down", type(err).__name__) from err

    async def close(self) -> None:
        """Close the connection."""
        if self._session is not None:
            await self._session.close()


def _read(status: int, body: bytes) -> GatewayReply:
    try:
        reply = GatewayReply.from_dict(json.loads(body))
    except (ValueError, ContractFault) as err:
        if status == 200:
            detail = "the answer is not in the form of the contract"
            raise DeliveryFault("failed", detail) from err
        reply = None
    if status != 200:
        kind = STATUS_FAULTS.get(status, "failed")
        raise DeliveryFault(kind, f"status {status}", reply)
    if reply.error_id is not None:
        raise DeliveryFault("failed", f"told by the other side as {reply.error_id}", reply)
    return reply
