"""Checks of the scores of whole calls that need no trainer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bench.validity.agreement import estimate, mean
from bench.validity.calls import GradedCall, Scores
from bench.validity.figures import BY_KEY, SEEN, Figure
from bot.content.rubric import Rubric
from bot.records.call import PROFILES, STEPS

LEVELS = ("poor", "average", "excellent")


def checks(
    calls: Sequence[GradedCall], nonsense: Sequence[Scores], rubric: Rubric, part: str
) -> list[Figure]:
    """Return the checks that need no trainer."""
    ordered = [values == sorted(set(values)) for values in levels(calls, part).values()
               if len(values) == len(LEVELS)]
    lower, partly = (
        [a < b for a, b in wrong_profile(calls, rubric, part, level)] for level in ("excellent", "average")
    )
    silent = [not score for scores in nonsense for score in scores.values()]
    measured = [("order", ordered), ("wrong_profile", lower), ("wrong_profile_average", partly)]
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
    calls: Sequence[GradedCall], rubric: Rubric, part: str, level: str
) -> list[tuple[float, float]]:
    """Return the sums under the wrong and the right profile, on the steps where they differ,
    of the calls of ``level``.

    An excellent call suits its client, and must lose. An average one often breaks the very
    rules of its client's profile, and may suit another as well; in a poor one there is
    nothing to lose.
    """
    pairs = []
    for call in calls:
        if call.part != part or call.row["level"] != level:
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


def _sum(scores: Scores, steps: Iterable[str]) -> float:
    return sum(scores[step] or 0.0 for step in steps)
