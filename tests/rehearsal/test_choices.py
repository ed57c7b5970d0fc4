"""A choice can be made by its number, its words, or words close to them."""

from __future__ import annotations

import pytest

from bot.rehearsal.choices import Option, pick, pick_several
from bot.rehearsal.phases.own_scores import read_scores

PEOPLE = [
    Option("analytique", "L’analytique"),
    Option("meneur", "Le meneur"),
    Option("aimable", "L’aimable"),
    Option("expressif", "L’expressif"),
    Option("surprise", "Surprise"),
]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2", "meneur"),
        ("5", "surprise"),
        ("meneur", "meneur"),
        ("Le meneur", "meneur"),
        ("LE MENEUR !", "meneur"),
        ("le meneur, je pense", "meneur"),
        ("l'analytique", "analytique"),
        ("lexpressif", "expressif"),
        ("surpise", "surprise"),
        ("0", None),
        ("6", None),
        ("le meneur ou l'aimable", None),
        ("je ne sais pas", None),
        ("?!", None),
    ],
)
def test_a_choice_is_read_from_a_number_or_words(said: str, expected: str | None) -> None:
    chosen = pick(said, PEOPLE)
    assert (chosen.value if chosen else None) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("1 3", ["analytique", "aimable"]),
        ("1, 3 et 4", ["analytique", "aimable", "expressif"]),
        ("3 3", ["aimable"]),
        ("meneur, surprise", ["meneur", "surprise"]),
        ("1 9", None),
        ("aucun", None),
    ],
)
def test_several_choices_are_read_at_once(said: str, expected: list[str] | None) -> None:
    chosen = pick_several(said, PEOPLE)
    assert (None if chosen is None else [option.value for option in chosen]) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("3", [3]),
        ("3/5", [3]),
        ("je dirais 4", [4]),
        ("3 4 2 3 3 4", [3, 4, 2, 3, 3, 4]),
        ("342334", [3, 4, 2, 3, 3, 4]),
        ("7", None),
        ("bof", None),
    ],
)
def test_own_scores_are_read_one_by_one_or_all_six(said: str, expected: list[int] | None) -> None:
    assert read_scores(said) == expected
