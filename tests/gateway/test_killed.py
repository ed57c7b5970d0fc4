"""Processes killed in the middle of a turn: nothing is lost, nothing counts twice."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.gateway.contract import GatewayReply
from bot.gateway.gateway import Gateway
from bot.records.call import TRAINEE
from bot.store.store import Store
from tests.gateway.fake_rasa import TOKEN

ROOT = Path(__file__).resolve().parents[2]
# Sends one message and is killed where the argument says.
CLIENT_SCRIPT = """
import asyncio, os, signal, sys
from bot.gateway.gateway import Gateway
from bot.gateway.transport import Transport
from bot.store.store import Store

url, port, moment = sys.argv[1:]
die = lambda: os.kill(os.getpid(), signal.SIGKILL)
deliver = Transport.deliver

async def killed(self, request):
    if moment == "before_sending":
        die()
    await deliver(self, request)
    die()

Transport.deliver = killed
gateway = Gateway(Store(url), f"http://127.0.0.1:{port}", "TOKEN", 5)
asyncio.run(gateway.send("r1", "m1", "Bonjour", "awa"))
""".replace("TOKEN", TOKEN)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def rasa_process(url: str, port: int, fault: str = "") -> Iterator[subprocess.Popen]:
    """Run the other side as a process of its own."""
    command = [sys.executable, "-m", "tests.gateway.fake_rasa", url, str(port), fault]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        wait_for(port)
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens on port {port}")


def ask(url: str, port: int, text: str | None) -> GatewayReply | None:
    """Start a front end anew; send ``text``, or again what waits when it is None."""

    async def run() -> GatewayReply | None:
        async with Gateway(Store(url), f"http://127.0.0.1:{port}", TOKEN, 5) as gateway:
            if text is None:
                return await gateway.resend_pending("r1")
            return await gateway.send("r1", "m1", text, "awa")

    return asyncio.run(run())


def said(url: str) -> list[str]:
    return [line.text for line in Store(url).history("r1") if line.who == TRAINEE]


@pytest.mark.parametrize("moment", ["before_sending", "after_the_reply"])
def test_a_killed_front_end_finds_its_message_again(url: str, moment: str) -> None:
    port = free_port()
    with rasa_process(url, port):
        command = [sys.executable, "-c", CLIENT_SCRIPT, url, str(port), moment]
        killed = subprocess.run(command, cwd=ROOT, timeout=30)
        assert killed.returncode == -signal.SIGKILL
        reply = ask(url, port, None)
        again = ask(url, port, None)
    assert reply.replies[0].text == "Réponse à : Bonjour"
    assert again is None and said(url) == ["Bonjour"]


@pytest.mark.parametrize("fault", ["killed_before_keeping", "killed_after_keeping"])
def test_a_rasa_killed_in_a_turn_gives_the_reply_once_it_is_back(url: str, fault: str) -> None:
    port = free_port()
    with rasa_process(url, port, fault):
        failed = ask(url, port, "Bonjour")
    assert failed.error_id is not None
    with rasa_process(url, port):
        reply = ask(url, port, None)
    assert reply.replies[0].text == "Réponse à : Bonjour"
    assert said(url) == ["Bonjour"]
