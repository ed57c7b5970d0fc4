"""The database goes away under the gateway: a sentence, and nothing half-done."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

from bot.gateway.contract import GatewayReply
from bot.gateway.gateway import Gateway
from bot.store.store import Store
from tests.gateway.fake_rasa import TOKEN, FakeRasa


def send(store: Store, text: str = "Bonjour") -> GatewayReply:
    async def run() -> GatewayReply:
        async with Gateway(store, "http://127.0.0.1:9", TOKEN, 5) as gateway:
            return await gateway.send("r1", "m1", text, "awa")

    return asyncio.run(run())


def test_a_removed_file_is_told_and_no_new_one_is_made(store: Store, tmp_path: Path) -> None:
    (tmp_path / "visavis.db").unlink()
    reply = send(store)
    assert "enregistrer" in reply.replies[0].text and reply.error_id
    assert not (tmp_path / "visavis.db").exists()


def test_the_file_put_back_is_used_again(store: Store, tmp_path: Path) -> None:
    file, aside = tmp_path / "visavis.db", tmp_path / "aside.db"
    store.close()
    file.rename(aside)
    assert send(store).error_id
    aside.rename(file)
    assert "joignable" in send(store).replies[0].text
    assert len(store.outbox_pending("r1")) == 1


def test_a_locked_file_is_told_after_a_short_wait(store: Store, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "visavis.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    reply = send(store)
    other.execute("ROLLBACK")
    assert "enregistrer" in reply.replies[0].text


def test_what_waits_survives_an_outage_of_the_database(
    connected: Callable, rasa: FakeRasa, store: Store, tmp_path: Path
) -> None:
    rasa.fault = "error_500"
    file, aside = tmp_path / "visavis.db", tmp_path / "aside.db"

    async def run() -> list[GatewayReply]:
        async with connected() as gateway:
            failed = await gateway.send("r1", "m1", "Bonjour", "awa")
            store.close()
            file.rename(aside)
            away = await gateway.send("r1", "m2", "Vous êtes là ?", "awa")
            aside.rename(file)
            rasa.fault = ""
            return [failed, away, await gateway.resend_pending("r1")]

    failed, away, back = asyncio.run(run())
    assert failed.error_id and away.error_id
    assert [bubble.text for bubble in back.replies] == ["Réponse à : Bonjour"]
