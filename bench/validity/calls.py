"""Scores of whole calls against those of two trainers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from bench.validity.agreement import Statistic, estimate, mean, quadratic_kappa
from bench.validity.figures import BY_KEY, Figure
from bench.validity.sets import LabelledSet
from bot.content.rubric import Rubric
from bot.grading.grade import grade_call
from bot.records.call import PROFILES, STEPS, Benefit, Call, Project, Turn
from bot.rehearsal.reading import TurnReading

Scores = dict[str, "float | None"]


@dataclass(frozen=True)
class GradedCall:
    """A call with the trainers' scores and ours, under its own profile and under each other."""

    row: dict[str, Any]
    part: str
    scores: Scores
    under: dict[str, Scores]

    @property
    def total(self) -> float:
        """Return the mean of our scores; a step without one counts 0."""
        return sum(score or 0.0 for score in self.scores.values()) / len(STEPS)


def grade_sets(
    reading: TurnReading, rubric: Rubric, sets: Sequence[LabelledSet]
) -> list[GradedCall]:
    """Grade every call of ``sets`` under all four profiles."""
    graded = []
    for one in sets:
        for row in one.rows:
            call = call_of(row)
            under = {
                profile: scores_of(reading, rubric, replace(call, profile=profile))
                for profile in PROFILES
            }
            graded.append(GradedCall(row, one.part, under[call.profile], under))
    return graded


def call_of(row: dict[str, Any]) -> Call:
    """Return the call of a labelled line."""
    project = row.get("project")
    if project is not None:
        project = Project(project["name"], tuple(Benefit(**b) for b in project.get("benefits", ())))
    turns = tuple(Turn(turn["who"], turn["text"]) for turn in row["turns"])
    return Call(row["call"], row["profile"], turns, project)


def scores_of(reading: TurnReading, rubric: Rubric, call: Call) -> Scores:
    """Return our six scores of a call."""
    return grade_call(call, reading.read_call(call), rubric).step_scores


@dataclass(frozen=True)
class Pairs:
    """Scores of the same steps by two judges; ``calls``: which call each belongs to."""

    first: tuple[float, ...]
    second: tuple[float, ...]
    calls: tuple[int, ...]

    def figures(self, part: str) -> list[Figure]:
        """Return how far the two agree; calls are drawn whole for the intervals."""
        apart = np.abs(np.subtract(self.first, self.second))
        measured: tuple[tuple[str, Statistic], ...] = (
            ("within_one", mean(apart <= 1)),
            ("error", mean(apart)),
            ("scores_kappa", quadratic_kappa(self.first, self.second)),
        )
        return [Figure(BY_KEY[k], part, estimate(one, self.calls)) for k, one in measured]


def with_trainers(calls: Sequence[GradedCall], part: str, step: str | None = None) -> Pairs:
    """Pair each trainer's score with ours; a step that we left without one counts as 0."""
    pairs = [
        (float(given[name]), float(call.scores[name] or 0.0), number)
        for number, call in enumerate(calls) if call.part == part
        for given in call.row["step_scores"] for name in STEPS
        if step in (None, name) and given.get(name) is not None
    ]
    return Pairs(*zip(*pairs)) if pairs else Pairs((), (), ())


def between_trainers(calls: Sequence[GradedCall], part: str) -> Pairs:
    """Pair the scores of the two trainers."""
    pairs = [
        (float(first[name]), float(second[name]), number)
        for number, call in enumerate(calls) if call.part == part
        for first, second in [call.row["step_scores"][:2]] for name in STEPS
        if first.get(name) is not None and second.get(name) is not None
    ]
    return Pairs(*zip(*pairs)) if pairs else Pairs((), (), ())
