"""Calls: how scores are paired, which steps profiles change, what nonsense is."""

from __future__ import annotations

from bench.validity.calls import GradedCall, between_trainers, call_of, with_trainers
from bench.validity.checks import checks, differing_steps, levels, wrong_profile
from bench.validity.figures import SEEN, UNSEEN
from bench.validity.nonsense import nonsense_calls
from bench.validity.sets import CALLS, load
from bot.records.call import PROFILES, STEPS, TRAINEE
from bot.rehearsal.resources import Resources


def graded(level: str, score: float | None, wrong: float = 0.0, profile: str = "meneur") -> GradedCall:
    """A call that two trainers gave 3 and 4 at each step, and we ``score``."""
    trainers = [{step: given for step in STEPS} for given in (3, 4)]
    row = {"profile": profile, "level": level, "step_scores": trainers}
    scores = {step: score for step in STEPS}
    under = {name: scores if name == profile else dict.fromkeys(STEPS, wrong) for name in PROFILES}
    return GradedCall(row, SEEN, scores, under)


def test_each_trainer_is_compared_with_us_at_each_step() -> None:
    pairs = with_trainers([graded("poor", 2.5)], SEEN)
    assert pairs.first == (3.0,) * 6 + (4.0,) * 6 and set(pairs.second) == {2.5}
    figures = {one.measure.key: one.estimate.value for one in pairs.figures(SEEN)}
    assert figures["within_one"] == 0.5 and figures["error"] == 1.0


def test_a_step_without_our_score_counts_as_zero() -> None:
    assert set(with_trainers([graded("poor", None)], SEEN).second) == {0.0}


def test_the_two_trainers_are_compared_with_each_other() -> None:
    pairs = between_trainers([graded("poor", 0)], SEEN)
    assert (set(pairs.first), set(pairs.second)) == ({3.0}, {4.0})
    assert between_trainers([graded("poor", 0)], UNSEEN).first == ()


def test_levels_must_rise_strictly(resources: Resources) -> None:
    rising = [graded("poor", 1), graded("average", 2), graded("excellent", 4)]
    level = [graded("poor", 1), graded("average", 4), graded("excellent", 4)]
    assert levels(rising, SEEN) == {"meneur": [1, 2, 4]}
    order = [next(f.estimate.value for f in checks(calls, [], resources.rubric, SEEN)
                  if f.measure.key == "order") for calls in (rising, level)]
    assert order == [1.0, 0.0]


def test_a_wrong_profile_is_compared_on_the_steps_where_rules_differ(resources: Resources) -> None:
    rubric = resources.rubric
    pairs = wrong_profile([graded("excellent", 4, wrong=1), graded("poor", 4)], rubric, SEEN, "excellent")
    steps = [len(differing_steps(rubric, "meneur", other)) for other in PROFILES if other != "meneur"]
    assert pairs == [(1.0 * n, 4.0 * n) for n in steps] and all(steps)


def test_a_call_of_nonsense_has_ten_lines() -> None:
    calls = nonsense_calls()
    assert len(calls) >= 5
    assert {sum(turn.who == TRAINEE for turn in turns) for turns in calls} == {10}


def test_every_labelled_call_can_be_read() -> None:
    rows = [row for one in load(CALLS) for row in one.rows]
    assert rows and all(call_of(row).profile in PROFILES for row in rows)
