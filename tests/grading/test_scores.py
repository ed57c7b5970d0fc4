"""From findings to scores, by the figures of the rubric."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.findings import NO_OCCASION, NOTHING, broken, respected
from bot.grading.scores import interpolate, score_step
from bot.records.call import STEPS

THANKS = ("M01", "M02", "M03", "M04")


def _score(rubric: Rubric, findings: dict, step: str = "thanks", present: bool = False) -> float:
    rules = [rubric.rule(rule) for rule in findings]
    return score_step(step, list(zip(rules, findings.values())), rubric.scoring, present)


def test_everything_respected_scores_5(rubric: Rubric) -> None:
    assert _score(rubric, {rule: respected(1.0) for rule in THANKS}) == 5


def test_nothing_observed_scores_0(rubric: Rubric) -> None:
    assert _score(rubric, {rule: NOTHING for rule in THANKS}) == 0


def test_a_step_that_was_there_but_earned_nothing_scores_a_little(rubric: Rubric) -> None:
    assert 0 < _score(rubric, {rule: NOTHING for rule in THANKS}, present=True) <= 1


def test_what_had_no_occasion_is_not_missed(rubric: Rubric) -> None:
    with_it = {"M04": respected(1.0), "M02": NOTHING}
    without = {"M04": respected(1.0), "M02": NO_OCCASION}
    assert _score(rubric, with_it) < _score(rubric, without)


def test_a_broken_avoid_takes_points_off(rubric: Rubric) -> None:
    kept = {rule: respected(1.0) for rule in THANKS}
    assert _score(rubric, {**kept, "M06": broken(1.0)}) == 5 - rubric.rule("M06").weight


def test_a_broken_avoid_never_makes_a_score_negative(rubric: Rubric) -> None:
    assert _score(rubric, {"M02": respected(0.1), "M06": broken(1.0), "M08": broken(1.0)}) == 0


def test_rules_that_are_not_expected_only_add_a_little(rubric: Rubric) -> None:
    base = {"C02": respected(0.5), "S12": NOTHING, "S13": NOTHING}
    extra = {rule: respected(1.0) for rule in ("S06", "S15", "S18")}
    assert 0 < _score(rubric, {**base, **extra}, "closing") - _score(rubric, base, "closing") <= 1


def test_more_of_a_good_thing_never_lowers_a_score(rubric: Rubric) -> None:
    degrees = [step / 10 for step in range(11)]
    scores = [_score(rubric, {"M04": respected(d), "M02": respected(0.5)}) for d in degrees]
    assert scores == sorted(scores)


@pytest.mark.parametrize("step", STEPS)
def test_each_line_rises_from_almost_nothing_to_5(step: str, rubric: Rubric) -> None:
    line = rubric.scoring["lines"].get(step, rubric.scoring["line"])
    assert [x for x, _ in line] == sorted(x for x, _ in line) and line[-1][1] == 5
    assert [y for _, y in line] == sorted(y for _, y in line) and line[0][1] < 1


@pytest.mark.parametrize(
    ("ratio", "height"), [(-1, 0.0), (0, 0.0), (0.25, 1.0), (0.5, 2.0), (0.75, 3.5), (1, 5.0), (9, 5.0)]
)
def test_between_the_points_the_line_is_straight(ratio: float, height: float) -> None:
    assert interpolate(ratio, [[0, 0], [0.5, 2], [1, 5]]) == height
