"""The whole call draws its steps, firmly where it is poor or excellent throughout."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.findings import NOTHING, respected
from bot.grading.whole import fit_of, score_call, whole_of
from bot.records.call import PROFILES, STEPS


def _found(rubric: Rubric, degrees: dict[str, float]) -> list:
    """Every rule of the client without a profile, respected to its step's degree (or not)."""
    return [
        (rule, respected(degrees[rule.steps[0]]) if degrees.get(rule.steps[0]) else NOTHING)
        for rule in rubric.for_profile(None) if rule.steps and rule.kind == "do"
    ]


def _scores(rubric: Rubric, degrees: dict[str, float], there: tuple[str, ...] = ()) -> dict:
    return score_call(STEPS, _found(rubric, degrees), rubric.scoring, there)


def test_one_lucky_step_weighs_less_in_a_poor_call(rubric: Rubric) -> None:
    alone = _scores(rubric, {"thanks": 1.0})
    among = _scores(rubric, {step: 1.0 for step in STEPS})
    assert 0 < alone["thanks"] < among["thanks"] == 5


def test_one_weak_step_weighs_less_in_an_excellent_call(rubric: Rubric) -> None:
    weak = {**{step: 1.0 for step in STEPS}, "thanks": 0.3}
    even = {step: 0.3 for step in STEPS}
    assert _scores(rubric, weak)["thanks"] > _scores(rubric, even)["thanks"]


def test_what_was_not_done_at_all_stays_0_in_an_excellent_call(rubric: Rubric) -> None:
    degrees = {step: 1.0 for step in STEPS if step != "thanks"}
    assert _scores(rubric, degrees)["thanks"] == 0


def test_what_was_hardly_done_is_not_lifted_by_the_rest(rubric: Rubric) -> None:
    bare = {**{step: 1.0 for step in STEPS}, "thanks": 0.1}
    assert _scores(rubric, bare)["thanks"] <= 1


@pytest.mark.parametrize("step", STEPS)
def test_to_do_one_step_better_never_lowers_any_score(step: str, rubric: Rubric) -> None:
    before: dict[str, float] = {}
    for tenth in range(11):
        scores = _scores(rubric, {**{name: 0.5 for name in STEPS}, step: tenth / 10})
        assert all(scores[name] >= before.get(name, 0) for name in STEPS)
        before = scores


def test_a_step_left_unjudged_does_not_count_in_the_whole(rubric: Rubric) -> None:
    found = _found(rubric, {"trust": 1.0, "needs": 1.0})
    scores = score_call(("trust", "needs"), found, rubric.scoring, ())
    assert set(scores) == {"trust", "needs"}
    assert scores["trust"] == scores["needs"] == 5


def test_the_whole_of_a_call_lies_between_0_and_5(rubric: Rubric) -> None:
    scoring = rubric.scoring["whole"]
    assert whole_of([0.0] * 6, _found(rubric, {}), scoring) == 0
    assert whole_of([5.0] * 6, _found(rubric, {"trust": 1.0}), scoring) == pytest.approx(5)


def _manner(rubric: Rubric, profile: str, degree: float) -> list:
    """The general rules half respected, those of the profile outside the needs to ``degree``."""
    return [
        (rule, respected(0.5 if rule.profile == "all" or "needs" in rule.steps else degree) if degree else NOTHING)
        for rule in rubric.for_profile(profile) if rule.steps and rule.kind == "do"
    ]


@pytest.mark.parametrize("profile", PROFILES)
def test_who_suits_the_profile_elsewhere_scores_more_in_each_step(profile: str, rubric: Rubric) -> None:
    little = score_call(STEPS, _manner(rubric, profile, 0.1), rubric.scoring, ())
    much = score_call(STEPS, _manner(rubric, profile, 0.9), rubric.scoring, ())
    assert all(much[step] >= little[step] for step in STEPS) and much["needs"] > little["needs"]


def test_without_a_profile_there_is_no_fit(rubric: Rubric) -> None:
    assert fit_of(_found(rubric, {"trust": 1.0})) is None
    assert fit_of(_manner(rubric, "meneur", 0.0)) == 0


def test_only_what_the_profile_asks_for_makes_the_fit(rubric: Rubric) -> None:
    general = [pair for pair in _manner(rubric, "aimable", 0.9) if pair[0].profile == "all"]
    assert fit_of(general) is None
