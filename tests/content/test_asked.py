"""What a scenario is asked: read for the scenarios that are sound, checked by the author's tool."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.asked import load_all_foreseen, load_foreseen
from bot.content.check import check_scenario
from bot.content.faults import ContentError


def asked_file(own_data: Path) -> Path:
    """Return the file of the questions."""
    return own_data / "scenarios" / "asso-libre" / "asked.yml"


def test_a_fact_has_its_questions_and_its_own_words_last(own_data: Path) -> None:
    asked_file(own_data).write_text("asked:\n  f-benevoles: [\"vous êtes combien\"]\n", "utf-8")
    questions = load_foreseen("asso-libre", own_data)["f-benevoles"]
    assert questions[0] == "vous êtes combien" and "34 bénévoles" in questions[-1]


def test_a_scenario_needs_no_questions(own_data: Path) -> None:
    asked_file(own_data).unlink()
    assert load_foreseen("asso-libre", own_data) == {}


def test_a_scenario_that_cannot_be_read_is_left_out_of_training(own_data: Path) -> None:
    asked_file(own_data).write_text("asked: [rien", "utf-8")
    with pytest.raises(ContentError):
        load_foreseen("asso-libre", own_data)
    assert load_all_foreseen(own_data) == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("asked:\n  f-inconnu: [\"qui est-ce\"]\n", "n’existe pas"),
        ("asked:\n  f-benevoles: []\n", "1 au moins"),
        ("asked:\n  f-benevoles: [\"vous êtes combien ?\"]\n  f-budget: [\"Vous êtes combien\"]\n", "est déjà sous"),
    ],
)
def test_a_fault_is_named_in_its_file(own_data: Path, text: str, said: str) -> None:
    asked_file(own_data).write_text(text, "utf-8")
    faults = [str(fault) for fault in check_scenario(own_data / "scenarios" / "asso-libre", own_data)]
    assert any("asked.yml" in fault and said in fault for fault in faults), faults[:3]
