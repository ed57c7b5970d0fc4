"""The one door to a rehearsal, for every front end."""

from __future__ import annotations

import logging

from bot.gateway import inbound, sentences
from bot.gateway.contract import (
    OPENING,
    TIMEOUT_S,
    GatewayReply,
    GatewayRequest,
    new_error_id,
    new_id,
)
from bot.gateway.transport import DeliveryFault, Transport
from bot.store.errors import StoreError
from bot.store.kept import OutboxMessage
from bot.store.store import Store

log = logging.getLogger(__name__)
NEVER = ("refused", "deleted")  # faults after which sending again is of no use


class Gateway:
    """Sends messages so that none is lost and none counts twice.

    A message is in the outbox from before it is sent until its reply is here. Use it
    as ``async with Gateway(...)`` or call ``close``. One message of a rehearsal at a
    time: a front end waits for the reply before it sends the next.
    """

    def __init__(self, store: Store, url: str, token: str, timeout: float = TIMEOUT_S) -> None:
        """``url``: Rasa's private listener (http://127.0.0.1:port); ``timeout``: seconds."""
        self._store = store
        self._transport = Transport(url, token, timeout)

    async def __aenter__(self) -> Gateway:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection to Rasa; the store stays open."""
        await self._transport.close()

    async def open(self, speaker: str, rehearsal: str | None = None) -> tuple[str, GatewayReply]:
        """Begin a rehearsal; return its id and the coach's welcome.

        Asked again for the same ``rehearsal``, the welcome is the same.
        """
        rehearsal = rehearsal or new_id()
        reply = await self.send(rehearsal, "open", OPENING, speaker)
        return rehearsal, reply

    async def send(
        self, rehearsal: str, message_id: str, text: str, speaker: str
    ) -> GatewayReply:
        """Send what the trainee typed and return the replies.

        Never raises for what a trainee, Rasa or the database can do: the reply then
        holds a sentence of the coach, and ``error_id`` unless the text was refused.
        Messages that wait in the outbox go first, and their replies come first.
        """
        checked = inbound.check(text)
        if checked.refusal is not None:
            return GatewayReply(None, None, (sentences.refusal(checked),))
        request = GatewayRequest.from_dict(
            {"rehearsal": rehearsal, "message_id": message_id, "text": checked.text,
             "speaker": speaker}
        )
        try:
            waiting = self._store.outbox_put(OutboxMessage(**request.to_dict()))
        except StoreError as err:
            return _fault("store", request.rehearsal, request.message_id, err)
        return await self._deliver_all(waiting)

    async def resend_pending(self, rehearsal: str) -> GatewayReply | None:
        """Send again what had no reply when the front end stopped; None when all had.

        A message that did get through gives the reply it got.
        """
        try:
            waiting = self._store.outbox_pending(rehearsal)
        except StoreError as err:
            return _fault("store", rehearsal, "-", err)
        return await self._deliver_all(waiting) if waiting else None

    async def _deliver_all(self, waiting: list[OutboxMessage]) -> GatewayReply:
        replies: list[GatewayReply] = []
        for message in waiting:
            reply = await self._deliver(message)
            replies.append(reply)
            if reply.error_id is not None:
                break
        bubbles = tuple(bubble for reply in replies for bubble in reply.replies)
        last = replies[-1]
        return GatewayReply(last.turn, last.phase, bubbles, last.error_id)

    async def _deliver(self, message: OutboxMessage) -> GatewayReply:
        request = GatewayRequest(
            message.rehearsal, message.message_id, message.text, message.speaker
        )
        try:
            reply = await self._transport.deliver(request)
        except DeliveryFault as err:
            return self._failed(message, err)
        return self._settle(message, reply)

    def _settle(self, message: OutboxMessage, reply: GatewayReply) -> GatewayReply:
        try:
            self._store.outbox_clear(message.rehearsal, message.message_id)
        except StoreError as err:
            # The reply is stored on the other side: sent again, it is the same one.
            _note("outbox not cleared", new_error_id(), message.rehearsal, message.message_id, err)
        return reply

    def _failed(self, message: OutboxMessage, err: DeliveryFault) -> GatewayReply:
        """Leave the message in the outbox, unless it can never get through."""
        kind = err.kind
        try:
            if kind in NEVER:
                self._store.outbox_clear(message.rehearsal, message.message_id)
            elif kind == "failed" and self._store.outbox_fail(message).set_aside:
                return _fault("set_aside", message.rehearsal, message.message_id, err)
        except StoreError as store_err:
            return _fault(kind, message.rehearsal, message.message_id, store_err)
        told = err.reply
        if told is not None and told.replies and told.error_id is not None:
            _note(kind, told.error_id, message.rehearsal, message.message_id, err)
            return told
        return _fault(kind, message.rehearsal, message.message_id, err)


def _fault(kind: str, rehearsal: str, message_id: str, err: Exception | None) -> GatewayReply:
    error_id = new_error_id()
    _note(kind, error_id, rehearsal, message_id, err)
    return GatewayReply(None, None, (sentences.fault(kind, error_id),), error_id)


def _note(
    kind: str, error_id: str, rehearsal: str, message_id: str, err: Exception | None
) -> None:
    log.warning(
        "%s: %s rehearsal=%s message=%s (%s)", error_id, kind, rehearsal, message_id, err
    )
