"""The command as a user meets it: help, faults, exit codes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.cli.main import COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
VISAVIS = [sys.executable, "-m", "bot.cli.main"]


def run(*arguments: str, given: bytes = b"", **env: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*VISAVIS, *arguments], input=given, capture_output=True, cwd=ROOT, timeout=60,
        env={**os.environ, **env},
    )


def test_the_help_names_every_command_in_french(capsys: pytest.CaptureFixture) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert "utilisation : visavis" in shown
    assert all(name in shown for name in COMMANDS)
    assert not any(word in shown for word in ("usage:", "options:\n  -h, --help  show"))


def test_no_command_at_all_shows_the_help(capsys: pytest.CaptureFixture) -> None:
    assert main([]) == 0
    assert "commandes" in capsys.readouterr().out


def test_the_help_loads_neither_spacy_nor_rasa() -> None:
    code = "import sys; from bot.cli.main import main; main(['--help']); " \
           "print([m for m in ('spacy', 'rasa', 'sqlalchemy', 'sklearn') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip().endswith("[]")


@pytest.mark.parametrize("name", ["analyse", "understand", "grade", "scenario", "chat", "rehearse"])
def test_every_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture) -> None:
    assert main([name, "--help"]) == 0
    assert f"utilisation : visavis {name}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense"], "« nonsense » n’existe pas"),
        (["analyse", "a", "b"], "je ne connais pas"),
        (["rehearse", "--scenario"], "attend une valeur"),
        (["rehearse", "--scenario", "s", "--seed", "x"], "pas un nombre entier"),
        (["rehearse"], "il manque"),
        (["scenario"], "il manque"),
    ],
)
def test_a_wrong_call_is_told_in_french_with_code_2(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert words in shown.err and shown.out == ""


@pytest.mark.parametrize("name", ["analyse", "understand", "grade"])
def test_a_faulty_line_stops_everything_before_any_output(name: str) -> None:
    done = run(name, given=b'{"id": "1", "trainee": "a", "text": "a"}\n{"broken\n')
    assert done.returncode == 2 and done.stdout == b""
    assert "ligne 2 : ".encode() in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["understand", "grade"])
def test_a_missing_model_is_told_in_a_sentence(name: str, tmp_path: Path) -> None:
    done = run(name, VISAVIS_MODELS=str(tmp_path))
    assert done.returncode == 1 and done.stdout == b""
    assert "visavis train".encode() in done.stderr and b"Traceback" not in done.stderr


@pytest.mark.parametrize("content", [b"not a tar", b""])
def test_a_broken_model_is_told_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.tar.gz").write_bytes(content)
    done = run("understand", VISAVIS_MODELS=str(tmp_path))
    assert done.returncode == 1
    assert "ne peut pas être lu".encode() in done.stderr and b"Traceback" not in done.stderr


def test_no_input_gives_no_output() -> None:
    done = run("analyse", given=b"\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_output_is_utf8_whatever_the_locale() -> None:
    done = run("scenario", "list", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_causes_no_complaint() -> None:
    process = subprocess.Popen(
        [*VISAVIS, "--help"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(timeout=30)


def test_ctrl_c_ends_with_one_word() -> None:
    process = subprocess.Popen(
        [*VISAVIS, "analyse"], cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE,
        # Whoever runs the tests in the background has their children ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    time.sleep(3)  # until it waits for its input
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130 and told.decode().strip() == "Interrompu."
