"""``visavis chat`` as somebody meets it: the trained model, a terminal, and accidents."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from bot.cli.main import main
from tests.cli.terminal import Terminal

CTRL_C, CTRL_D = b"\x03", b"\x04"


def gone(pid: int, seconds: float = 15) -> bool:
    """Tell whether a process ends within ``seconds``."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not Path(f"/proc/{pid}").exists():
            return True
        time.sleep(0.1)
    return False


def test_a_rehearsal_survives_crashes_and_is_taken_up_where_it_was(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminal.wait_for("Quel scénario")
    terminal.type("1")
    terminal.wait_for("Qui voulez-vous avoir en ligne")
    terminal.type("2")
    terminal.wait_for("Dans quel mode")
    # Rasa dies between two messages: the next one brings it back and is answered.
    os.kill(terminal.rasa_pid(), signal.SIGKILL)
    terminal.type("1")
    terminal.wait_for("Fiche de mission")
    assert "erreur" not in terminal.shown
    terminal.type("Appeler")
    terminal.wait_for("Ça sonne")
    rasa = terminal.rasa_pid()
    terminal.kill()
    assert gone(rasa), "Rasa outlived the terminal that started it"

    terminal = Terminal(tmp_path)
    terminal.wait_for("Reprendre la répétition du")
    terminal.type("1")
    terminal.wait_for("Ça sonne")
    terminal.type("!aide")
    terminal.wait_for("!indice")
    rasa = terminal.rasa_pid()
    terminal.press(CTRL_C)
    terminal.wait_for("Cette répétition vous attend")
    assert terminal.wait_end() == 0 and gone(rasa)
    assert "Traceback" not in terminal.shown and str(tmp_path) not in terminal.shown


def test_leaving_at_the_question_leaves_at_once(tmp_path: Path) -> None:
    from tests.store.samples import open_call
    from bot.store.store import Store

    open_call(Store(f"sqlite:///{tmp_path / 'visavis.db'}"))
    terminal = Terminal(tmp_path, width=32)
    terminal.wait_for("Reprendre la répétition du")
    terminal.press(CTRL_D)
    assert terminal.wait_end() == 0


# What keeps a rehearsal from starting


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    monkeypatch.delenv("VISAVIS_DATABASE_URL", raising=False)
    return tmp_path


def told(capsys: pytest.CaptureFixture, home: Path) -> str:
    """Return what was told, once it is sure that it is fit for a trainee."""
    shown = capsys.readouterr()
    assert shown.out == "" and "Traceback" not in shown.err and str(home) not in shown.err
    return shown.err


def test_a_missing_model_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("VISAVIS_MODELS", str(home / "none"))
    assert main(["chat"]) == 1
    assert "visavis train" in told(capsys, home)


def test_a_database_that_cannot_be_opened_is_told(
    home: Path, capsys: pytest.CaptureFixture
) -> None:
    (home / "visavis.db").mkdir()
    assert main(["chat"]) == 1
    assert "enregistrées" in told(capsys, home)


def test_a_token_that_cannot_be_used_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setenv("VISAVIS_TOKEN", "short")
    assert main(["chat"]) == 1
    assert "dossier" in told(capsys, home)


def test_a_home_that_is_a_file_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    (home / "file").touch()
    monkeypatch.setenv("VISAVIS_HOME", str(home / "file"))
    assert main(["chat"]) == 1
    assert "dossier" in told(capsys, home)
