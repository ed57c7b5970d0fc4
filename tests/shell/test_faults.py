"""What a speaker reads when a turn fails, and what the log says of it."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.gateway.contract import GatewayRequest
from bot.shell.faults import answer
from bot.shell.turn import TurnFailed
from bot.store.errors import RehearsalDeleted, StoreUnavailable

REQUEST = GatewayRequest("r1", "m1", "mon chef est odieux", "zoe")


@pytest.mark.parametrize(
    ("err", "status", "said"),
    [
        (TurnFailed("no action replied"), 200, "n’a pas marché"),
        (KeyError("mon chef est odieux"), 200, "n’a pas marché"),
        (asyncio.TimeoutError(), 504, "tarde"),
        (StoreUnavailable("locked"), 507, "enregistrer"),
        (RehearsalDeleted("r1"), 410, "supprimée"),
    ],
)
def test_a_fault_is_a_sentence_with_the_id_that_the_log_holds(
    caplog: pytest.LogCaptureFixture, err: Exception, status: int, said: str
) -> None:
    with caplog.at_level(logging.ERROR):
        found, reply = answer(REQUEST, err)
    assert found == status
    assert said in reply.replies[0].text
    (record,) = caplog.records
    assert reply.error_id in record.getMessage() and "r1" in record.getMessage()
    assert "odieux" not in record.getMessage()
