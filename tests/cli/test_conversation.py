"""A rehearsal at the keyboard, with a stand-in for Rasa behind the gateway."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from rich.console import Console

from bot.cli.conversation import Conversation, ask_to_resume
from bot.cli.keyboard import PipedKeyboard
from bot.cli.resuming import question, unfinished
from bot.cli.screen import Screen
from bot.gateway.gateway import Gateway
from bot.records.call import TRAINEE
from bot.records.effect import DELETE, Effect
from bot.store.store import Store
from tests.gateway.fake_rasa import TOKEN, FakeRasa
from tests.store.samples import open_call, play


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'visavis.db'}"


@pytest.fixture
def store(url: str) -> Store:
    return Store(url)


@pytest.fixture
def rasa(url: str) -> FakeRasa:
    return FakeRasa(Store(url))


class Table:
    """A keyboard fed with ``typed`` and a screen that keeps what is shown."""

    def __init__(self, typed: bytes) -> None:
        self.output = io.StringIO()
        self.screen = Screen(Console(file=self.output, width=80))
        self.keyboard = PipedKeyboard(io.BytesIO(typed), self.screen)

    @property
    def shown(self) -> str:
        return self.output.getvalue()


async def nothing_to_revive() -> bool:
    return False


def converse(
    store: Store, rasa: FakeRasa, typed: bytes, rehearsal: str | None = None,
    revive: Callable = nothing_to_revive,
) -> tuple[Table, str, Conversation]:
    table = Table(typed)

    async def run() -> tuple[str, Conversation]:
        async with TestServer(rasa.app()) as server:
            async with Gateway(store, str(server.make_url("")), TOKEN, 1) as gateway:
                talk = Conversation(
                    gateway, store, table.screen, table.keyboard, "awa", revive,
                    {"asso": "Nadia Belkacem"},
                )
                await (talk.resume(rehearsal) if rehearsal else talk.begin())
                return await talk.run(), talk

    farewell, talk = asyncio.run(run())
    return table, farewell, talk


def said(store: Store, rehearsal: str) -> list[str]:
    return [line.text for line in store.history(rehearsal) if line.who == TRAINEE]


def test_lines_are_answered_until_the_pipe_ends(store: Store, rasa: FakeRasa) -> None:
    table, farewell, _ = converse(store, rasa, "Bonjour\nComment ça va ?\n".encode())
    assert "Vous > Bonjour" in table.shown
    assert "Réponse à : Comment ça va ?" in table.shown
    assert "pour la reprendre" in farewell


def test_binary_junk_on_the_pipe_is_read_as_text(store: Store, rasa: FakeRasa) -> None:
    table, _, _ = converse(store, rasa, b"caf\xe9\xff\n\x00\n")
    assert "caf" in table.shown and "rien reçu" in table.shown


def test_a_rehearsal_taken_up_shows_where_it_stands(store: Store, rasa: FakeRasa) -> None:
    play(store, open_call(store), "Un")
    table, _, _ = converse(store, rasa, b"", "r1")
    assert "Réponse à : Un" in table.shown and "● Nadia Belkacem" in table.shown


def test_a_message_that_waited_is_sent_when_taken_up(store: Store, rasa: FakeRasa) -> None:
    state = open_call(store)
    play(store, state, "Un")
    rasa.fault = "error_500"
    converse(store, rasa, b"Deux\n", "r1")
    rasa.fault = ""
    table, _, _ = converse(store, rasa, b"", "r1")
    assert "Réponse à : Deux" in table.shown and said(store, "r1") == ["Un", "Deux"]


def test_a_rasa_that_died_is_brought_back_and_the_turn_goes_on(
    store: Store, rasa: FakeRasa
) -> None:
    play(store, open_call(store), "Un")
    rasa.fault = "error_500"

    async def revive() -> bool:
        rasa.fault = ""
        return True

    table, _, _ = converse(store, rasa, b"Deux\n", "r1", revive)
    assert "Réponse à : Deux" in table.shown and "erreur" not in table.shown
    assert said(store, "r1") == ["Un", "Deux"]


def test_deleting_ends_the_conversation(store: Store, rasa: FakeRasa) -> None:
    state = open_call(store)
    turn = rasa.turn

    def delete(message: object) -> object:
        reply = turn(message)
        store.save_turn(state, "gone", "x", "awa", (), effect=Effect(DELETE))
        return reply

    rasa.turn = delete
    _, farewell, _ = converse(store, rasa, "!supprimer\nencore\n".encode(), "r1")
    assert farewell == "À bientôt\u202f!" and rasa.seen == rasa.seen[:1]


# Taking up what was left


def test_what_was_left_is_proposed_with_its_date(store: Store) -> None:
    play(store, open_call(store), "Un")
    asked = question(unfinished(store, "awa"))
    assert asked.startswith("Reprendre la répétition du ")
    assert "laissée au tour 1 de l’appel\u202f?" in asked


@pytest.mark.parametrize("phase", ["debrief", "fin"])
def test_what_is_finished_is_not_proposed(store: Store, phase: str) -> None:
    state = open_call(store)
    state.phase = phase
    store.save_turn(state, "m9", "x", "awa", ())
    assert unfinished(store, "awa") is None


def test_somebody_elses_rehearsal_is_not_proposed(store: Store) -> None:
    open_call(store, speaker="luc")
    assert unfinished(store, "awa") is None


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("1\n", True), ("oui\n", True), ("2\n", False), ("n\n", False), ("?\n1\n", True), ("", None)],
)
def test_the_question_takes_a_number_or_a_word(typed: str, answer: bool | None) -> None:
    table = Table(typed.encode())
    assert asyncio.run(ask_to_resume("Reprendre ?", table.screen, table.keyboard)) is answer
