"""Talks to the trained model in process, for tests."""

from __future__ import annotations

import asyncio

from bot.gateway.contract import GatewayReply, GatewayRequest
from bot.shell.turn import RasaDoor

TO_THE_CALL = ("!bonjour", "1", "analytique", "entraînement", "appeler")


def say(
    door: RasaDoor, text: str, message_id: str, rehearsal: str = "r1", speaker: str = "zoe"
) -> GatewayReply:
    """Send one message and return the reply."""
    return asyncio.run(door.take(GatewayRequest(rehearsal, message_id, text, speaker)))


def play(door: RasaDoor, lines: tuple[str, ...], rehearsal: str = "r1") -> list[GatewayReply]:
    """Send ``lines`` in order, under the ids m1, m2…"""
    return [say(door, text, f"m{number}", rehearsal) for number, text in enumerate(lines, 1)]
