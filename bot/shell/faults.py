"""What the channel answers when a turn fails."""

from __future__ import annotations

import asyncio
import logging

from bot.gateway import sentences
from bot.gateway.contract import GatewayReply, GatewayRequest, new_error_id
from bot.store.errors import RehearsalDeleted, StoreError

log = logging.getLogger(__name__)
GONE, NOT_READY, LATE, STORE_AWAY, OK = 410, 503, 504, 507, 200


def answer(request: GatewayRequest, err: BaseException) -> tuple[int, GatewayReply]:
    """Return the status and a French sentence with the id under which ``err`` is logged.

    The log has the rehearsal's and the message's id, the type of the error and the
    places in the code: never its text, which may hold the trainee's words.
    """
    error_id = new_error_id()
    log.error(
        "%s: %s rehearsal=%s message=%s",
        error_id, type(err).__name__, request.rehearsal, request.message_id,
        exc_info=(type(err), err, err.__traceback__),
    )
    if isinstance(err, RehearsalDeleted):
        return GONE, _reply("deleted", error_id)
    if isinstance(err, asyncio.TimeoutError):
        return LATE, _reply("timeout", error_id)
    if isinstance(err, StoreError):
        return STORE_AWAY, _reply("store_there", error_id)
    return OK, _reply("failed", error_id)


def _reply(kind: str, error_id: str) -> GatewayReply:
    return GatewayReply(None, None, (sentences.fault(kind, error_id),), error_id)
