"""Databases that cannot be opened, or go away: StoreUnavailable, never half a turn."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.records.reply import Reply
from bot.store.errors import StoreUnavailable
from bot.store.store import Store
from tests.store.conftest import postgres_source
from tests.store.postgres import Cluster, find_binaries
from tests.store.samples import open_call, play, texts


@pytest.mark.parametrize(
    "address",
    [
        "no-url-at-all",
        "oracle-of-delphi://here/db",
        "postgresql+psycopg2://u:pass-word@127.0.0.1:9/none",
        "sqlite:////dev/null/folder/visavis.db",
    ],
)
def test_a_database_that_cannot_be_opened_says_so_and_no_password(address: str) -> None:
    with pytest.raises(StoreUnavailable) as caught:
        Store(address)
    assert "pass-word" not in str(caught.value)


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "visavis.db").mkdir()
    with pytest.raises(StoreUnavailable):
        Store(f"sqlite:///{tmp_path / 'visavis.db'}")


def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "visavis.db"
    file.write_bytes(b"not a database " * 500)
    with pytest.raises(StoreUnavailable):
        Store(f"sqlite:///{file}")
    assert file.read_bytes() == b"not a database " * 500


def test_the_database_file_is_for_its_owner_only(tmp_path: Path) -> None:
    Store(f"sqlite:///{tmp_path / 'a' / 'visavis.db'}").close()
    assert (tmp_path / "a" / "visavis.db").stat().st_mode & 0o077 == 0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "visavis.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    opened = Store(f"sqlite:///{file}")
    yield opened
    opened.close()


def test_a_removed_file_stops_the_next_turn(store: Store, file: Path) -> None:
    state = open_call(store)
    file.unlink()
    with pytest.raises(StoreUnavailable):
        play(store, state, "Bonjour")
    assert not file.exists()


def test_a_replaced_file_is_noticed(store: Store, file: Path) -> None:
    state = open_call(store)
    file.unlink()
    file.touch()
    with pytest.raises(StoreUnavailable):
        play(store, state, "Bonjour")


def test_a_full_disk_leaves_the_turn_out_whole(store: Store, file: Path) -> None:
    state = open_call(store)
    kept = store.load_state("r1")
    with store._engine.connect() as connection:
        pages = connection.connection.execute("PRAGMA page_count").fetchone()[0]
        connection.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StoreUnavailable):
        play(store, state, "Bonjour" * 2000)
    assert texts(store) == [] and store.load_state("r1") == kept


def test_a_writer_that_holds_the_file_too_long_is_told(store: Store, file: Path) -> None:
    state = open_call(store)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable):
        play(store, state, "Bonjour")
    other.execute("ROLLBACK")
    state.turn = 0
    play(store, state, "Bonjour")
    assert texts(store) == ["Bonjour"]


def test_reading_goes_on_while_another_process_writes(store: Store, file: Path) -> None:
    open_call(store)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert store.load_state("r1").phase == "appel"
    other.execute("ROLLBACK")


def test_no_error_holds_words_of_the_rehearsal(
    store: Store, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    state = open_call(store)
    file.unlink()
    with caplog.at_level(logging.DEBUG), pytest.raises(StoreUnavailable) as caught:
        store.save_turn(state, "m1", "mes mots privés", "awa", (Reply("coach", "réponse"),))
    told = f"{caught.value} {caught.value.__cause__} {caplog.text}"
    assert "mots privés" not in told and "réponse" not in told


def test_erased_words_are_gone_from_the_files(store: Store, file: Path) -> None:
    state = open_call(store)
    play(store, state, "Confidence-unique")
    store.delete("r1")
    for path in file.parent.iterdir():
        assert b"Confidence-unique" not in path.read_bytes(), path.name


if find_binaries() and postgres_source():

    @pytest.fixture
    def cluster() -> Iterator[Cluster]:
        """Give a server that may be stopped, apart from the one that others use."""
        made = Cluster.create(find_binaries())
        yield made
        made.remove()

    def test_a_stopped_postgresql_is_told_and_used_again_when_back(cluster: Cluster) -> None:
        store = Store(cluster.url)
        state = open_call(store)
        cluster.stop()
        with pytest.raises(StoreUnavailable):
            play(store, state, "Bonjour")
        cluster.start()
        state.turn = 0
        play(store, state, "Bonjour")
        assert texts(store) == ["Bonjour"]
        store.close()

    def test_a_postgresql_restarted_between_turns_goes_unnoticed(cluster: Cluster) -> None:
        store = Store(cluster.url)
        state = open_call(store)
        cluster.stop()
        cluster.start()
        play(store, state, "Bonjour")
        assert texts(store) == ["Bonjour"]
        store.close()
