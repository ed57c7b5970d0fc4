"""Which of the facts and needs that a question may be after it is after, in this call.

A log-linear model with few signs (``bot.client.asked_signs``), so that each choice can be
explained.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp

from bot.client.asked_signs import candidates, topics_of
from bot.client.hearing import Ask
from bot.client.scene import Scene

# Fitted on the labelled questions of whole calls: python -m bench.asked.fitting
WEIGHTS: Mapping[str, float] = {
    "reading": 0.8, "own_topic": 0.68, "words": 1.57, "named": 1.26, "somebody_else": -0.85,
    "told": -0.92, "need": 0.82, "going_on": 0.52, "going_on_pointing": 0.83,
    "figure": 0.61, "linked": 0.3, "passed_over": -0.54,
}  # fmt: skip


@dataclass(frozen=True)
class Ranked:
    """A fact or need (``target``) that a question may be after, the chance that it is
    (0–1), and the topics under which it is told, the easiest first."""

    target: str
    chance: float
    topics: tuple[str, ...]


def rank(scene: Scene, ask: Ask) -> list[Ranked]:
    """Return what ``ask`` may be after, the likeliest first; no need where it is closed."""
    found = candidates(scene, ask)
    scores = {name: score(strengths) for name, strengths in found.items()}
    # The chance that is left for whatever was not foreseen, or was read as less likely.
    rest = 1.0 - sum(exp(strengths["reading"]) for strengths in found.values())
    total = max(0.0, rest) + sum(scores.values())
    ranked = [Ranked(name, points / total, topics_of(scene, name)) for name, points in scores.items()]
    return sorted(ranked, key=lambda item: -item.chance)


def score(strengths: Mapping[str, float]) -> float:
    """Return the odds that ``strengths`` give, from 0."""
    return exp(sum(WEIGHTS[name] * strength for name, strength in strengths.items()))
