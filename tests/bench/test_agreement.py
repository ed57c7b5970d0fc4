"""The measures of agreement, against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from bench.validity.agreement import confusion, estimate, f1, kappa, mean, quadratic_kappa


def once(statistic, count: int) -> float:
    return float(statistic(np.arange(count)[None, :])[0])


def test_kappa_takes_chance_away() -> None:
    # Agreed 70 %; chance .5 × .6 + .5 × .4 = .5; (.7 − .5) / .5 = .4
    true = ["yes"] * 25 + ["no"] * 25
    found = ["yes"] * 20 + ["no"] * 5 + ["yes"] * 10 + ["no"] * 15
    assert once(kappa(true, found), 50) == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("true", "found", "value"),
    [("aabb", "aabb", 1), ("aabb", "bbaa", -1), ("aaaa", "aaaa", 1), ("aabb", "abab", 0)],
)
def test_kappa_at_its_ends(true: str, found: str, value: float) -> None:
    assert once(kappa(true, found), 4) == pytest.approx(value)


def test_quadratic_kappa_weighs_a_difference_by_its_square() -> None:
    # One score of four is one point off: mean square 1/4, against that of all pairs.
    first, second = [0, 1, 2, 3], [0, 1, 2, 4]
    chance = sum((a - b) ** 2 for a in first for b in second) / 16
    assert once(quadratic_kappa(first, second), 4) == pytest.approx(1 - 0.25 / chance)
    assert once(quadratic_kappa(first, first), 4) == 1


def test_f1_counts_over_all_items_and_is_unknown_without_any() -> None:
    assert once(f1([(2, 1, 0), (0, 0, 1)]), 2) == pytest.approx(4 / 6)
    assert math.isnan(once(f1([(0, 0, 0)]), 1))


def test_an_interval_holds_its_value_and_is_the_same_each_time() -> None:
    values = [0, 1, 1, 1, 0, 1, 1, 0, 1, 1] * 10
    first, second = (estimate(mean(values), range(100)) for _ in range(2))
    assert first == second
    assert first.value == pytest.approx(0.7) and 0.59 <= first.low < 0.7 < first.high <= 0.81


def test_items_that_are_drawn_together_widen_the_interval() -> None:
    values = [0.0] * 20 + [1.0] * 20
    alone = estimate(mean(values), range(40))
    together = estimate(mean(values), [k // 10 for k in range(40)])
    assert together.high - together.low > 1.5 * (alone.high - alone.low)


def test_nothing_to_measure_is_told_by_its_count() -> None:
    assert estimate(mean([]), []).n == 0


def test_rows_of_a_confusion_are_the_labels_and_columns_what_was_read() -> None:
    assert confusion(["a", "a", "b"], ["a", "b", "b"], ["a", "b"]) == [[1, 1], [0, 1]]
