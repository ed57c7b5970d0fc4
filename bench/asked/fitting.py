"""Fits ``bot.client.ranking.WEIGHTS``: ``python -m bench.asked.fitting``.

A question's candidates compete; the weights make those that its labels accept likely
(conditional logit, a little drawn to nothing). Prints, for each scenario, how often the
likeliest candidate is an accepted one with weights fitted on the other scenarios, then the
weights fitted on all.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from bench.asked.calls import Asked, read_asked
from bot.client.asked_signs import candidates
from bot.client.context import refer
from bot.client.hearing import hear, place
from bot.client.ranking import WEIGHTS
from bot.client.scene import Scene

NAMES = tuple(WEIGHTS)
DRAWN = 1.0


@dataclass(frozen=True)
class Contest:
    """The candidates of one question: signs (a row each, as in ``NAMES``), which are right."""

    scenario: str
    signs: np.ndarray
    right: np.ndarray


def contest(asked: Asked) -> Contest | None:
    """Return the contest of ``asked``; None where nothing was read in it."""
    scene = Scene.of(
        asked.scenario, asked.profile, asked.state, asked.analysis, asked.row["text"], random.Random(3)
    )
    asks = refer(scene, place(hear(asked.analysis), asked.scenario.person.organisation))
    rows, right = [], []
    for ask in asks:
        for name, signs in candidates(scene, ask).items():
            rows.append([signs.get(sign, 0.0) for sign in NAMES])
            right.append(name in asked.row["accept"])
    return Contest(asked.scenario.id, np.array(rows), np.array(right)) if rows else None


def fit(contests: Sequence[Contest]) -> np.ndarray:
    """Return the weights, in the order of ``NAMES``."""
    known = [one for one in contests if one.right.any()]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = DRAWN * weights @ weights, 2 * DRAWN * weights
        for one in known:
            odds = np.exp(one.signs @ weights - (one.signs @ weights).max())
            wanted = odds * one.right
            total += np.log(odds.sum()) - np.log(wanted.sum() + 1e-12)
            slope += one.signs.T @ (odds / odds.sum() - wanted / (wanted.sum() + 1e-12))
        return total, slope

    return minimize(loss, np.zeros(len(NAMES)), jac=True, method="L-BFGS-B").x


def first_right(contests: Sequence[Contest], weights: np.ndarray) -> float:
    """Return the share of ``contests`` whose likeliest candidate is right."""
    return float(np.mean([one.right[(one.signs @ weights).argmax()] for one in contests]))


def main() -> int:
    """Print the figures and the weights."""
    contests = [one for one in map(contest, read_asked()) if one is not None]
    for name in sorted({one.scenario for one in contests}):
        others = [one for one in contests if one.scenario != name]
        own = [one for one in contests if one.scenario == name]
        print(f"{name}: {first_right(own, fit(others)):.1%} right ({len(own)} questions)")
    weights = fit(contests)
    print(f"all, on what they were fitted to: {first_right(contests, weights):.1%}")
    print({name: round(float(weight), 2) for name, weight in zip(NAMES, weights)})
    return 0


if __name__ == "__main__":
    sys.exit(main())
