"""Our own bot, through the gateway as every front end uses it."""

from __future__ import annotations

import asyncio
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.budgets.processes import free_port, memory_mb, server
from bot.gateway.contract import HEALTH_ROUTE, GatewayReply
from bot.gateway.gateway import Gateway
from bot.records.settings import ROOT
from bot.store.store import Store

TOKEN = "a-token-for-the-bench"
TO_THE_CALL = ("1", "aimable", "entraînement", "appeler")
TEXTS = Path(__file__).with_name("turns.txt")
EARLY, LONG = 5, 100
AROUND = 2


@dataclass(frozen=True)
class OurFigures:
    """Seconds of the turns measured; ``early`` and ``late``: around turns 5 and 100 of
    the same calls; ``memory``: of Rasa's process; ``all_memory``: of all of `visavis run`."""

    turns: list[float]
    early: list[float]
    late: list[float]
    memory: float
    all_memory: float


def measure(folder: Path, calls: int, first: int, last: int, long_calls: int) -> OurFigures:
    """Serve the trained model in ``folder``; time turns ``first``–``last`` of ``calls``."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    env = {"VISAVIS_HOME": str(folder), "VISAVIS_PORT": str(port), "VISAVIS_TOKEN": TOKEN,
           "VISAVIS_DATABASE_URL": f"sqlite:///{folder}/visavis.db"}
    command = [sys.executable, "-m", "bot.cli.main", "run"]
    with server(command, url + HEALTH_ROUTE, folder / "log", env, ROOT) as pid:
        store = Store(env["VISAVIS_DATABASE_URL"])
        timed = asyncio.run(_play(store, url, calls, last, long_calls))
        memory = memory_mb(pid)
        store.close()
    short, long = timed[:calls], timed[calls:]
    return OurFigures(
        turns=[seconds for call in short for seconds in call[first - 1:last]],
        early=[seconds for call in long for seconds in _around(call, EARLY)],
        late=[seconds for call in long for seconds in _around(call, LONG)],
        memory=memory,
        all_memory=memory,
    )


async def _play(
    store: Store, url: str, calls: int, last: int, long_calls: int
) -> list[list[float]]:
    lengths = [last] * calls + [LONG + AROUND] * long_calls
    async with Gateway(store, url, TOKEN) as gateway:
        return [await _call(gateway, f"call-{number}", length)
                for number, length in enumerate(lengths)]


async def _call(gateway: Gateway, rehearsal: str, length: int) -> list[float]:
    """Play one call of ``length`` turns; return the seconds of each."""
    said = TEXTS.read_text(encoding="utf-8").splitlines()
    await gateway.open("bench", rehearsal)
    for number, text in enumerate(TO_THE_CALL):
        _check(await gateway.send(rehearsal, f"choice-{number}", text, "bench"))
    timed = []
    for number in range(length):
        text = _text(number + 1, said)
        began = time.perf_counter()
        reply = await gateway.send(rehearsal, f"turn-{number}", text, "bench")
        timed.append(time.perf_counter() - began)
        _check(reply)
        if reply.phase != "appel":
            raise RuntimeError(f"the call ended at turn {number + 1}: choose other turns")
    return timed


def _text(turn: int, said: list[str]) -> str:
    """Return what is said at ``turn``: around turn 100 the same as around turn 5.

    In between the trainee listens: no client would bear the same questions four times.
    """
    if turn <= len(said):
        return said[turn - 1]
    if turn >= LONG - AROUND:
        return said[turn - LONG + EARLY - 1]
    return f"Je note cela sous le numéro {turn}, et je vous écoute."


def _check(reply: GatewayReply) -> None:
    if reply.error_id is not None:
        raise RuntimeError(f"a turn failed: {reply.error_id}")


def _around(call: list[float], turn: int) -> list[float]:
    return call[turn - 1 - AROUND:turn + AROUND]
