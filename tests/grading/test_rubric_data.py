"""The rubric holds every rule of the source documents, each with its proof."""

from __future__ import annotations

import pytest

from bot.content.rubric import MANUAL_DETECTOR, Rubric
from bot.content.rubric_reading import load_rubric
from bot.content.yaml_source import read_yaml
from bot.grading.detectors.registry import DETECTORS
from bot.records.settings import Settings

FOLDER = Settings.read().data / "rubric"
ASKED = {rule["id"]: rule for rule in read_yaml(FOLDER / "requirements.yml").data["rules"]}
GRADED = [rule for rule in ASKED.values() if rule.get("grades", True)]
RULES = load_rubric(FOLDER).rules


def test_the_source_documents_give_120_rules_of_which_114_grade() -> None:
    assert (len(ASKED), len(GRADED)) == (120, 114)


@pytest.mark.parametrize("asked", GRADED, ids=lambda rule: rule["id"])
def test_every_graded_rule_stands_in_the_rubric_as_it_was_asked(asked: dict, rubric: Rubric) -> None:
    rule = rubric.rule(asked["id"])
    facts = ("step", "profile", "kind", "text", "same_as", "observed_in")
    assert {name: getattr(rule, name) for name in facts} == {
        name: asked.get(name) for name in facts
    } | ({"observed_in": "rehearsal"} if rule.id == "P02" else {})
    assert list(rule.feeds) == (asked.get("feeds") or [])
    assert list(rule.overrides) == (asked.get("overrides") or [])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_rule_is_unknown_or_the_simulators(rule) -> None:
    assert rule.id in {asked["id"] for asked in GRADED}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_detector_or_is_left_to_the_trainers_hand(rule) -> None:
    assert rule.detector in DETECTORS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_detector_has_three_hits_and_three_look_alikes(rule) -> None:
    least = 0 if rule.detector == MANUAL_DETECTOR else 3
    assert len(rule.hits) >= least and len(rule.misses) >= least


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_lexicons_that_a_rule_names_exist(rule, rubric: Rubric) -> None:
    assert {*rule.params.get("lexicons", ())} <= {*rubric.lexicons}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_that_costs_points_comes_with_advice(rule) -> None:
    counts = rule.detector != MANUAL_DETECTOR and rule.same_as is None
    assert not counts or rule.advice


def test_only_what_only_a_person_can_judge_is_left_to_the_trainers_hand() -> None:
    by_hand = {rule.id for rule in RULES if rule.detector == MANUAL_DETECTOR}
    assert by_hand == {rule["id"] for rule in GRADED if rule["text"] == "human"}
