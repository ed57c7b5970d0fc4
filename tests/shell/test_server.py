"""``visavis run`` as a process: the private route, its refusals, a kill in mid-rehearsal."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.gateway.contract import HEALTH_ROUTE, OPENING, ROUTE, TOKEN_HEADER
from bot.records.settings import ROOT

TOKEN = "a-token-for-the-tests"
SECRET = "odieux"


class Server:
    """A Rasa of the test's own, with its own folder and port."""

    def __init__(self, home: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.home = home
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        env = {**os.environ, "VISAVIS_HOME": str(self.home), "VISAVIS_PORT": str(self.port),
               "VISAVIS_TOKEN": TOKEN}
        log = open(self.home / "log", "ab")
        command = [sys.executable, "-m", "bot.cli.main", "run"]
        self.process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=log, stderr=log)
        until = time.monotonic() + 120
        while time.monotonic() < until and self.process.poll() is None:
            try:
                if requests.get(self.url + HEALTH_ROUTE, timeout=5).status_code == 200:
                    return
            except requests.RequestException:
                time.sleep(0.2)
        raise AssertionError((self.home / "log").read_text(encoding="utf-8"))

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def post(self, said: str, message_id: str, /, **changed: Any) -> requests.Response:
        body = {"rehearsal": "r1", "message_id": message_id, "text": said, "speaker": "zoe"}
        headers = {TOKEN_HEADER: changed.pop("token", TOKEN)}
        return requests.post(
            self.url + ROUTE, json={**body, **changed}, headers=headers, timeout=20
        )


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("home"))
    running.start()
    yield running
    running.kill()


def test_a_rehearsal_opens_and_the_address_is_printed(server: Server) -> None:
    answer = server.post(OPENING, "open").json()
    assert (answer["turn"], answer["phase"], answer["error_id"]) == (0, "accueil", None)
    assert {reply["who"] for reply in answer["replies"]} == {"coach"}
    assert answer["replies"][-1]["buttons"]
    assert f"127.0.0.1:{server.port}" in (server.home / "log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"token": "another-token-than-ours"}, 401),
        ({"token": ""}, 401),
        ({"text": 3}, 400),
        ({"rehearsal": "with a space"}, 400),
        ({"text": "a" * 200_000}, 413),
    ],
)
def test_a_request_out_of_the_contract_is_refused(
    server: Server, changed: dict[str, Any], status: int
) -> None:
    assert server.post("bonjour", "refused", **changed).status_code == status


def test_a_body_that_is_not_json_is_refused(server: Server) -> None:
    headers = {TOKEN_HEADER: TOKEN}
    answer = requests.post(server.url + ROUTE, data=b"{", headers=headers, timeout=20)
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "text", ["/restart", "/parler{}", "\u200b/restart", "", "🙂🙂", "x" * 5000, "\x00\x07"]
)
def test_what_may_not_go_on_gets_a_sentence(server: Server, text: str) -> None:
    answer = server.post(text, "refused").json()
    assert answer["error_id"] is None
    assert answer["replies"][0]["who"] == "coach" and answer["replies"][0]["text"]


@pytest.mark.parametrize("path", ["/webhooks/rest/webhook", "/conversations/r1/tracker", "/model"])
def test_nothing_else_of_rasa_can_be_reached(server: Server, path: str) -> None:
    assert requests.get(server.url + path, timeout=5).status_code == 404


def test_a_killed_rasa_goes_on_where_it_was(server: Server) -> None:
    for number, text in enumerate((OPENING, "1", "analytique", "entraînement", "appeler")):
        server.post(text, f"k{number}", rehearsal="killed")
    said = f"Bonjour, mon chef est {SECRET}, comment allez-vous ?"
    first = server.post(said, "k9", rehearsal="killed").json()
    server.kill()
    (server.home / "tracker.db").unlink()
    server.start()
    assert server.post(said, "k9", rehearsal="killed").json() == first
    second = server.post("Qu’est-ce qui vous amène ?", "k10", rehearsal="killed").json()
    assert (first["turn"], second["turn"], second["phase"]) == (1, 2, "appel")


def test_the_log_holds_no_word_of_a_trainee(server: Server) -> None:
    assert SECRET not in (server.home / "log").read_text(encoding="utf-8")
