"""Starts Rasa beside the terminal, waits until it is ready, and starts it again."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable

import aiohttp

from bot.cli.errors import NO_USABLE_MODEL
from bot.gateway.contract import HEALTH_ROUTE
from bot.records.settings import ROOT, Settings

LOOK_EVERY_S = 0.2
MOST_WAIT_S = 180.0
NOT_READY_LOOKS = 5  # in a row, before « up, but without a model » is believed
STOP_S = 5.0


class RasaNotReady(Exception):
    """Rasa ended, or took too long, before it could answer; the log file says why."""


class ModelNotLoaded(RasaNotReady):
    """The model that Rasa found cannot be used."""


class RasaServer:
    """A Rasa of our own, on a free loopback port; its words go to ``var/log/rasa.log``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._port = _free_port()
        self._process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        """Return where the private channel listens."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def alive(self) -> bool:
        """Tell whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process; it is not ready yet. Raises OSError."""
        folder = self._settings.home / "log"
        folder.mkdir(parents=True, exist_ok=True)
        with open(os.open(folder / "rasa.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
                  "ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot.cli.rasa_child"],
                stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=ROOT,
                env={**os.environ, "VISAVIS_PORT": str(self._port)},
                # Ctrl-C in the terminal is for the one who types.
                start_new_session=True,
            )

    async def wait_ready(self, progress: Callable[[float], None]) -> None:
        """Wait until Rasa answers, telling ``progress`` the seconds.

        Raises RasaNotReady, or its ModelNotLoaded.
        """
        began, empty = time.monotonic(), 0
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            while (status := await self._health(session)) != 200:
                waited = time.monotonic() - began
                empty = empty + 1 if status == 503 else 0
                if empty >= NOT_READY_LOOKS:
                    raise ModelNotLoaded
                if not self.alive:
                    unusable = self._process.returncode == NO_USABLE_MODEL
                    raise ModelNotLoaded if unusable else RasaNotReady
                if waited > MOST_WAIT_S:
                    raise RasaNotReady
                progress(waited)
                await asyncio.sleep(LOOK_EVERY_S)

    async def _health(self, session: aiohttp.ClientSession) -> int | None:
        try:
            async with session.get(self.url + HEALTH_ROUTE) as response:
                return response.status
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return None

    def stop(self) -> None:
        """End the process, if it runs."""
        if self._process is None:
            return
        self._process.stdin.close()
        self._process.terminate()
        try:
            self._process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
