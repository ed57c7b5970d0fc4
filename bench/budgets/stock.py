"""The bot that `rasa init` makes, trained and served as it comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from bench.budgets.processes import free_port, memory_mb, server

SAID = ("hello", "great", "are you a bot?", "sad", "yes", "bye")
QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "2"}
RASA = (sys.executable, "-m", "rasa")


@dataclass(frozen=True)
class StockFigures:
    """``turns``: seconds of each measured turn; ``memory``: megabytes after them."""

    turns: list[float]
    memory: float


def make(folder: Path) -> float:
    """Make and train the bot in ``folder``, which exists; return the seconds it took."""
    began = time.perf_counter()
    command = [*RASA, "init", "--no-prompt", "--init-dir", str(folder)]
    subprocess.run(command, check=True, env={**os.environ, **QUIET}, capture_output=True)
    return time.perf_counter() - began


def measure(folder: Path, calls: int, first: int, last: int) -> StockFigures:
    """Serve the bot of ``folder``; time turns ``first``–``last`` of ``calls``."""
    url = f"http://127.0.0.1:{(port := free_port())}"
    run = [*RASA, "run", "-i", "127.0.0.1", "-p", str(port)]
    with server(run, url, folder / "log", QUIET, folder) as pid:
        _say(url, "warm-up", SAID[0])
        turns = [
            seconds
            for call in range(calls)
            for number in range(1, last + 1)
            if (seconds := _say(url, f"call-{call}", SAID[number % len(SAID)])) and number >= first
        ]
        return StockFigures(turns, memory_mb(pid))


def _say(url: str, sender: str, text: str) -> float:
    body = json.dumps({"sender": sender, "message": text}).encode()
    request = urllib.request.Request(
        f"{url}/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
    )
    began = time.perf_counter()
    with urllib.request.urlopen(request, timeout=60) as response:
        answers = json.load(response)
    seconds = time.perf_counter() - began
    if not answers:
        raise RuntimeError(f"the stock bot did not answer « {text} »")
    return seconds
