"""``visavis rehearse``: a written call through the trained model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.cli.main import main
from bot.cli.rehearse import read_script

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """\
Bonjour, merci de m’accorder ce moment. Qu’est-ce qui vous amène à nous contacter ?
!indice
Vous êtes combien de bénévoles ?
/restart
😀
!retour 2
Racontez-moi comment vous vous organisez aujourd’hui, avec vos outils ?

Merci beaucoup pour votre temps, au revoir et bonne journée.
!fin
"""


def start(script: Path, hash_seed: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "bot.cli.main", "rehearse", "--scenario", "asso-libre",
               "--profile", "meneur", "--seed", "3", "--script", str(script)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
    )


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Play the same script in two processes."""
    script = tmp_path_factory.mktemp("rehearse") / "script.txt"
    script.write_text(SCRIPT, encoding="utf-8")
    runs = [start(script, seed) for seed in ("1", "2")]
    outputs = []
    for run in runs:
        output, told = run.communicate(timeout=240)
        assert run.returncode == 0, told.decode()
        outputs.append(output)
    return outputs


@pytest.fixture(scope="module")
def document(twice: list[bytes]) -> dict[str, Any]:
    return json.loads(twice[0])


def test_the_same_seed_gives_the_same_bytes(twice: list[bytes]) -> None:
    assert twice[0] == twice[1]


def test_the_document_has_the_form_of_its_schema(document: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "docs" / "rehearse.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(document)


def test_the_client_picks_up_first(document: dict[str, Any]) -> None:
    assert [turn["who"] for turn in document["turns"][:2]] == ["coach", "client"]


def test_every_line_of_the_script_is_there_in_order(document: dict[str, Any]) -> None:
    said = [turn["text"] for turn in document["turns"] if turn["who"] == "trainee"]
    assert said == [line for line in SCRIPT.splitlines() if line]


def test_a_turn_of_the_call_carries_its_reading_and_what_it_did(document: dict[str, Any]) -> None:
    turn = next(turn for turn in document["turns"] if turn["who"] == "trainee")
    assert [question["form"] for question in turn["analysis"]["questions"]] == ["open"]
    assert turn["trust"] is not None


@pytest.mark.parametrize("text", ["!indice", "/restart", "😀", "!retour 2", "!fin"])
def test_a_command_or_a_refused_message_is_no_turn(document: dict[str, Any], text: str) -> None:
    place, turn = next(
        (place, turn) for place, turn in enumerate(document["turns"]) if turn["text"] == text
    )
    assert turn["analysis"] is None and turn["trust"] is None
    assert document["turns"][place + 1]["who"] == "coach"


def test_the_grade_counts_only_what_the_last_branch_holds(document: dict[str, Any]) -> None:
    debrief = document["debrief"]
    assert debrief["technique"]["closed"] == 0
    assert set(debrief["needs"]) == {"obtained", "volunteered", "missed"}


# What cannot be played


def test_an_unknown_scenario_is_told_with_those_that_exist(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (tmp_path / "script").write_text("Bonjour\n", encoding="utf-8")
    arguments = ["--scenario", "none", "--profile", "meneur", "--script", str(tmp_path / "script")]
    assert main(["rehearse", *arguments]) == 2
    assert "asso-libre" in capsys.readouterr().err


def test_an_unknown_profile_is_told(capsys: pytest.CaptureFixture) -> None:
    assert main(["rehearse", "--scenario", "a", "--profile", "x", "--script", "-"]) == 2
    assert "« x » n’existe pas" in capsys.readouterr().err


def test_a_script_that_is_no_text_is_told_by_line(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (tmp_path / "script").write_bytes(b"Bonjour\n\xff\xfe\n")
    arguments = ["--scenario", "a", "--profile", "meneur", "--script", str(tmp_path / "script")]
    assert main(["rehearse", *arguments]) == 2
    assert "ligne 2 : " in capsys.readouterr().err


def test_blank_lines_and_a_byte_order_mark_are_no_messages(tmp_path: Path) -> None:
    (tmp_path / "script").write_bytes(b"\xef\xbb\xbfBonjour\r\n\r\n  \n!fin")
    assert read_script(str(tmp_path / "script")) == ["Bonjour", "!fin"]
