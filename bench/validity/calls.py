"""Scores of whole calls against two trainers, and four checks that need none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from bench.validity.agreement import Statistic, estimate, mean, quadratic_kappa
from bench.validity.figures import BY_KEY, SEEN, Figure
from bench.validity.sets import LabelledSet
from bot.content.rubric import Rubric
from bot.grading.grade import grade_call
from bot.records.call import CLIENT, PROFILES, STEPS, TRAINEE, Benefit, Call, Project, Turn
from bot.rehearsal.reading import TurnReading

LEVELS = ("poor", "average", "excellent")
NONSENSE = Path(__file__).with_name("nonsense.txt")
PUZZLED = "Pardon ?"
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


def checks(
    calls: Sequence[GradedCall], nonsense: Sequence[Scores], rubric: Rubric, part: str
) -> list[Figure]:
    """Return the checks that need no trainer."""
    ordered = [values == sorted(set(values)) for values in levels(calls, part).values()
               if len(values) == len(LEVELS)]
    lower = [a < b for a, b in wrong_profile(calls, rubric, part)]
    silent = [not score for scores in nonsense for score in scores.values()]
    measured = [("order", ordered), ("wrong_profile", lower)]
    # Nonsense was looked at while the rubric was written: it stands with what was seen.
    measured += [("nonsense", silent)] if part == SEEN else []
    return [Figure(BY_KEY[k], part, estimate(mean(v), range(len(v)))) for k, v in measured]


def levels(calls: Iterable[GradedCall], part: str) -> dict[str, list[float]]:
    """Return, for each profile, the mean score of its poor, average and excellent calls."""
    found: dict[str, list[float]] = {}
    for profile in PROFILES:
        for level in LEVELS:
            totals = [call.total for call in calls if call.part == part
                      and call.row["profile"] == profile and call.row["level"] == level]
            if totals:
                found.setdefault(profile, []).append(sum(totals) / len(totals))
    return found


def wrong_profile(
    calls: Sequence[GradedCall], rubric: Rubric, part: str
) -> list[tuple[float, float]]:
    """Return the sums under the wrong and the right profile, on the steps where they differ.

    Of calls that are average or excellent: in a poor one there is nothing to lose.
    """
    pairs = []
    for call in calls:
        if call.part != part or call.row["level"] == "poor":
            continue
        own = call.row["profile"]
        for other in PROFILES:
            steps = differing_steps(rubric, own, other) if other != own else ()
            if steps:
                pairs.append((_sum(call.under[other], steps), _sum(call.under[own], steps)))
    return pairs


def differing_steps(rubric: Rubric, first: str, second: str) -> tuple[str, ...]:
    """Return the steps that a rule of only one of the two profiles counts in."""
    own = [rule for rule in rubric.rules if rule.profile in (first, second)]
    return tuple(step for step in STEPS if any(step in rule.steps for rule in own))


def grade_nonsense(reading: TurnReading, rubric: Rubric) -> list[Scores]:
    """Return the scores of calls of nonsense, under each profile."""
    return [
        scores_of(reading, rubric, Call("nonsense", profile, turns))
        for turns in nonsense_calls() for profile in PROFILES
    ]


def nonsense_calls() -> list[tuple[Turn, ...]]:
    """Return the turns of each call of ``nonsense.txt``, the client puzzled in between."""
    text = "\n".join(line for line in NONSENSE.read_text(encoding="utf-8").splitlines()
                     if not line.startswith("#"))
    return [
        tuple(turn for line in block.splitlines()
              for turn in (Turn(TRAINEE, line), Turn(CLIENT, PUZZLED)))
        for block in text.strip().split("\n\n")
    ]


def _sum(scores: Scores, steps: Iterable[str]) -> float:
    return sum(scores[step] or 0.0 for step in steps)
