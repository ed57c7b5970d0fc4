"""A group of a manner names itself, its signs and the rules of a profile; else it is a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.faults import ContentError
from bot.content.manner_reading import load_groups, load_manner
from bot.content.rubric_reading import load_rubric
from bot.records.settings import Settings


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ("{label: des mots, wordings: [oui]}", "Aucune règle"),
        ("{label: des mots, wordings: [oui], for: [T01]}", "d’aucun profil"),
        ("{label: des mots, wordings: [oui], for: [Z99]}", "d’aucun profil"),
        ("{label: des mots, wordings: [oui], for: [T11], against: [T12]}", "le même profil"),
        ("{label: des mots, for: [T11]}", "des mots, ou une mesure"),
        ("{wordings: [oui], for: [T11]}", "un nom"),
    ],
)
def test_a_group_that_cannot_be_traced_to_a_rule_is_a_fault(tmp_path: Path, group: str, said: str) -> None:
    rules = load_rubric(Settings.read().data / "rubric").rules
    (tmp_path / "manner.yml").write_text(f"groups:\n  essai: {group}\nmeasures: {{}}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_groups(tmp_path, rules, {})


@pytest.mark.parametrize("weight", ["essai: {expressif: 1.0}", "autre: {analytique: 1.0}"])
def test_a_weight_without_a_rule_behind_it_is_a_fault(tmp_path: Path, weight: str) -> None:
    rules = load_rubric(Settings.read().data / "rubric").rules
    mine = next(rule.id for rule in rules if rule.profile == "analytique")
    group = f"groups:\n  essai: {{label: des mots, wordings: [oui], for: [{mine}]}}\nmeasures: {{}}\n"
    (tmp_path / "manner.yml").write_text(group, encoding="utf-8")
    (tmp_path / "manner_weights.yml").write_text(f"{weight}\n", encoding="utf-8")
    with pytest.raises(ContentError, match="sans règle"):
        load_manner(tmp_path, rules, {})


def test_weights_that_are_not_there_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "manner.yml").write_text("groups: {}\nmeasures: {}\n", encoding="utf-8")
    with pytest.raises(ContentError):
        load_manner(tmp_path, (), {})
