"""What a scenario is asked: read for the scenarios that are sound, checked by the author's tool."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.content.asked import load_all_foreseen, load_foreseen
from bot.content.check import check_scenario
from bot.content.faults import ContentError
from bot.content.paths import DATA

MODEL = DATA / "scenarios" / "asso-libre"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The project's data with one scenario of its own copy."""
    here = tmp_path / "data"
    (here / "scenarios").mkdir(parents=True)
    for item in DATA.iterdir():
        if item.name != "scenarios":
            (here / item.name).symlink_to(item)
    shutil.copytree(MODEL, here / "scenarios" / "asso-libre")
    return here


def asked_file(data: Path) -> Path:
    """Return the file of the questions."""
    return data / "scenarios" / "asso-libre" / "asked.yml"


def test_a_fact_has_its_questions_and_its_own_words_last(data: Path) -> None:
    asked_file(data).write_text("asked:\n  f-benevoles: [\"vous êtes combien\"]\n", "utf-8")
    questions = load_foreseen("asso-libre", data)["f-benevoles"]
    assert questions[0] == "vous êtes combien" and "34 bénévoles" in questions[-1]


def test_a_scenario_needs_no_questions(data: Path) -> None:
    asked_file(data).unlink()
    assert load_foreseen("asso-libre", data) == {}


def test_a_scenario_that_cannot_be_read_is_left_out_of_training(data: Path) -> None:
    asked_file(data).write_text("asked: [rien", "utf-8")
    with pytest.raises(ContentError):
        load_foreseen("asso-libre", data)
    assert load_all_foreseen(data) == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("asked:\n  f-inconnu: [\"qui est-ce\"]\n", "n’existe pas"),
        ("asked:\n  f-benevoles: []\n", "1 au moins"),
        ("asked:\n  f-benevoles: [\"vous êtes combien ?\"]\n  f-budget: [\"Vous êtes combien\"]\n", "est déjà sous"),
    ],
)
def test_a_fault_is_named_in_its_file(data: Path, text: str, said: str) -> None:
    asked_file(data).write_text(text, "utf-8")
    faults = [str(fault) for fault in check_scenario(data / "scenarios" / "asso-libre", data)]
    assert any("asked.yml" in fault and said in fault for fault in faults), faults[:3]
