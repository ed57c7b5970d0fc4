"""``visavis grade`` on transcripts: same words, same bytes; faults before any output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.main import main
from tests.cli.transcripts.telling import vtt

ROOT = Path(__file__).resolve().parents[2]
TURNS = (
    ("trainee", "Bonjour, Anne Fabre. Comment gérez-vous vos plannings aujourd’hui ?"),
    ("client", "Sur papier. On perd une heure par jour, et les bénévoles se trompent."),
    ("trainee", "Si je comprends bien, vous perdez une heure par jour, c’est bien cela ?"),
    ("client", "Oui, c’est cela. On nous a dit du bien de vous."),
    ("trainee", "Merci ! Je vous propose un essai d’un mois. Seriez-vous disponible mardi ?"),
    ("client", "Mardi, très bien."),
    ("trainee", "Merci pour votre accueil, à mardi. Au revoir."),
)
PROJECT = {"name": "Clair", "benefits": [{"characteristic": "agenda", "benefit": "une heure gagnée"}]}


def transcript() -> str:
    names = {"trainee": "Anne Fabre", "client": "Marc Roy"}
    return vtt(*((k, k + 1, f"<v {names[who]}>{text}</v>") for k, (who, text) in enumerate(TURNS)))


def jsonl() -> str:
    turns = [{"who": who, "text": text} for who, text in TURNS]
    return json.dumps({"call": "appel", "profile": "meneur", "turns": turns, "project": PROJECT})


def grade(*arguments: str, seed: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli.main", "grade", *arguments], cwd=ROOT, timeout=120,
        capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def test_the_same_words_give_the_same_bytes_in_any_process_and_format(tmp_path: Path) -> None:
    meeting, lines, project = (tmp_path / n for n in ("appel.vtt", "appel.jsonl", "projet.json"))
    meeting.write_text(transcript(), encoding="utf-8")
    lines.write_text(jsonl(), encoding="utf-8")
    project.write_text(json.dumps({"project": PROJECT}), encoding="utf-8")
    first = grade(str(meeting), "--trainee", "anne", "--profile", "meneur",
                  "--project", str(project), seed="1")
    assert first == grade(str(lines), seed="2")
    graded = json.loads(first)
    assert graded["call"] == "appel" and graded["technique"]["verification"]["complete"] == 1


@pytest.mark.parametrize(
    ("name", "content", "options", "words"),
    [
        ("a.vtt", "WEBVTT\n\n00:01 --> x\nAnne: a\n", ["--trainee", "Anne"], "ligne 3 : "),
        ("a.txt", "Anne : Oui.\nMarc : Non.\n", [], "--trainee"),
        ("a.txt", "Anne : Oui.\nMarc : Non.\n", ["--trainee", "Paul"], "Anne, Marc"),
        ("a.txt", "Anne : Oui.\n", ["--trainee", "Anne"], "Une seule personne"),
        ("a.srt", "", ["--trainee", "Anne"], "ligne 1 : "),
        ("a.csv", "", ["--trainee", "Anne"], "ligne 1 : "),
        ("a.jsonl", '{"call": "c"}', ["--trainee", "Anne"], "--format"),
        ("a.txt", "Anne : Oui.\n", ["--profile", "inconnu"], "inconnu"),
        ("a", "\x00\x01\x02", [], "ligne 1 : "),
        ("a.txt", "\x00\x01\x02", ["--trainee", "Anne"], "ligne 1 : "),
        ("a.txt", "Anne : Oui.\nMarc : Non.\n", ["--trainee", "Anne", "--project", "none.json"],
         "n’existe pas"),
    ],
)
def test_a_fault_is_told_with_code_2_and_no_output(
    tmp_path: Path, name: str, content: str, options: list[str], words: str,
    capsys: pytest.CaptureFixture,
) -> None:
    file = tmp_path / name
    file.write_text(content, encoding="utf-8")
    assert main(["grade", str(file), *options]) == 2
    shown = capsys.readouterr()
    assert words in shown.err and shown.out == "" and "Traceback" not in shown.err


@pytest.mark.parametrize(
    ("project", "words"),
    [("{", "ligne 1 : "), ("[]", "objet JSON"), ('{"name": 3}', "« name »"),
     ('{"name": "a", "benefits": [{"benefit": "b"}]}', "« characteristic »")],
)
def test_a_project_that_cannot_be_read_is_told(
    tmp_path: Path, project: str, words: str, capsys: pytest.CaptureFixture
) -> None:
    file, other = tmp_path / "a.txt", tmp_path / "p.json"
    file.write_text("Anne : Oui.\nMarc : Non.\n", encoding="utf-8")
    other.write_text(project, encoding="utf-8")
    assert main(["grade", str(file), "--trainee", "Anne", "--project", str(other)]) == 2
    shown = capsys.readouterr()
    assert words in shown.err and shown.out == ""
