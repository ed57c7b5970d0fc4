"""Agreement between two judges: kappa, quadratic kappa, F1, with bootstrap intervals.

All take the indices of the items to count, one row per sample, so that a thousand
samples cost one pass: ``picks`` has the shape (samples, items).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

SAMPLES = 2000
SEED = 20261122
LEVEL = 95
Statistic = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Estimate:
    """A value and its interval of 95 %; ``n`` items. NaN where it cannot be computed."""

    value: float
    low: float
    high: float
    n: int


def estimate(statistic: Statistic, groups: Sequence[int], n: int | None = None) -> Estimate:
    """Return ``statistic`` over all items, and its percentile bootstrap interval.

    ``groups``: of each item, the group that is drawn together with it (the turns or
    steps of one call). The seed is fixed: the same items give the same interval.
    """
    items = np.asarray(groups)
    if not len(items):
        return Estimate(np.nan, np.nan, np.nan, 0)
    value = float(statistic(np.arange(len(items))[None, :])[0])
    drawn = _draw(items)
    values = np.array([statistic(row[None, :])[0] for row in drawn]) if isinstance(
        drawn, list) else statistic(drawn)
    values = values[~np.isnan(values)]
    if not len(values):
        return Estimate(value, np.nan, np.nan, len(items) if n is None else n)
    low, high = np.percentile(values, [(100 - LEVEL) / 2, (100 + LEVEL) / 2])
    return Estimate(value, float(low), float(high), len(items) if n is None else n)


def _draw(groups: np.ndarray) -> np.ndarray | list[np.ndarray]:
    rng = np.random.default_rng(SEED)
    names, place = np.unique(groups, return_inverse=True)
    if len(names) == len(groups):
        return rng.integers(0, len(groups), (SAMPLES, len(groups)))
    members = [np.flatnonzero(place == k) for k in range(len(names))]
    picked = rng.integers(0, len(names), (SAMPLES, len(names)))
    return [np.concatenate([members[k] for k in row]) for row in picked]


def mean(values: Sequence[float]) -> Statistic:
    """Mean of one number per item."""
    array = np.asarray(values, dtype=float)
    return lambda picks: array[picks].mean(axis=1)


def f1(counts: Sequence[tuple[int, int, int]]) -> Statistic:
    """F1 from (found and true, found and false, missed) per item; NaN when nothing is there."""
    array = np.asarray(counts, dtype=float).reshape(-1, 3)

    def compute(picks: np.ndarray) -> np.ndarray:
        hit, false, missed = array[picks].sum(axis=1).T
        total = 2 * hit + false + missed
        return np.divide(2 * hit, total, out=np.full_like(hit, np.nan), where=total > 0)

    return compute


def kappa(true: Sequence[str], found: Sequence[str]) -> Statistic:
    """Cohen's kappa; 1 when both always say the same one thing."""
    names = sorted(set(true) | set(found))
    first = np.array([names.index(name) for name in true], dtype=int)
    second = np.array([names.index(name) for name in found], dtype=int)

    def compute(picks: np.ndarray) -> np.ndarray:
        a, b = first[picks], second[picks]
        agreed = (a == b).mean(axis=1)
        chance = sum((a == k).mean(axis=1) * (b == k).mean(axis=1) for k in range(len(names)))
        return np.where(chance < 1, (agreed - chance) / np.where(chance < 1, 1 - chance, 1), 1.0)

    return compute


def quadratic_kappa(true: Sequence[float], found: Sequence[float]) -> Statistic:
    """Kappa for scores: a difference counts by its square. No grid of categories is needed."""
    first, second = np.asarray(true, dtype=float), np.asarray(found, dtype=float)

    def compute(picks: np.ndarray) -> np.ndarray:
        a, b = first[picks], second[picks]
        seen = ((a - b) ** 2).mean(axis=1)
        # The mean square difference of all pairs, one score from each judge.
        chance = a.var(axis=1) + b.var(axis=1) + (a.mean(axis=1) - b.mean(axis=1)) ** 2
        return np.where(chance > 0, 1 - seen / np.where(chance > 0, chance, 1), 1.0)

    return compute


def confusion(true: Sequence[str], found: Sequence[str], names: Sequence[str]) -> list[list[int]]:
    """Return how often each of ``names`` (rows: true) was taken for each (columns: found)."""
    pairs = list(zip(true, found))
    return [[pairs.count((row, column)) for column in names] for row in names]
