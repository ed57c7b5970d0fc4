"""From findings to six scores, by the figures of ``data/rubric/scoring.yml``.

For each step: what the respected rules earn, over what the expected rules could have
earned, is read off a broken line from 0 to 5; broken « avoid » rules then take points off.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.content.rubric import Rule
from bot.grading.findings import Finding
from bot.records.call import STEPS
from bot.records.verdict import BROKEN, RESPECTED

Found = tuple[Rule, Finding]


def score_step(
    step: str, found: Sequence[Found], scoring: Mapping[str, Any], present: bool = False,
    fit: float | None = None,
) -> float:
    """Return the score of ``step`` by its own verdicts, 0–5. ``present``: the step was there
    at all; ``fit``: how far the call as a whole suits the profile, 0–1."""
    least = scoring["present"].get(step, 0.0) if present else 0.0
    mine = [(rule, finding) for rule, finding in found if step in rule.steps]
    possible = max(_possible(step, mine), scoring["least_possible"])
    expected = [pair for pair in mine if pair[0].expected_for(step)]
    others = [pair for pair in mine if not pair[0].expected_for(step)]
    bonus = min(_earned(others, scoring, scoring["bonus_weight"]), scoring["most_bonus"] * possible)
    earned = _earned(expected, scoring) + bonus
    if earned <= 0:
        return least
    line = scoring["lines"].get(step, scoring["line"])
    fits = 0.0 if fit is None else scoring["fit"]["weight"]
    share = (earned + fits * (fit or 0.0)) / (possible + fits)
    points = interpolate(share, line) - _lost(mine, scoring)
    return max(least, min(5.0, points))


def _earned(
    pairs: Sequence[Found], scoring: Mapping[str, Any], most: float = float("inf")
) -> float:
    """What the « do » rules among ``pairs`` bring, less what the broken ones cost; no rule
    weighs more than ``most``."""
    total = 0.0
    for rule, finding in pairs:
        weight = min(rule.weight, most)
        if rule.kind == "do" and finding.verdict == RESPECTED:
            total += weight * finding.degree
        elif rule.kind == "do" and finding.verdict == BROKEN:
            total -= weight * finding.degree * scoring["broken_do"]
    return total


def _possible(step: str, mine: Sequence[Found]) -> float:
    """What the expected rules that had an occasion could have earned."""
    return sum(
        rule.weight
        for rule, finding in mine
        if rule.kind == "do" and rule.expected_for(step) and finding.possible
    )


def _lost(mine: Sequence[Found], scoring: Mapping[str, Any]) -> float:
    lost = sum(
        rule.weight * finding.degree
        for rule, finding in mine
        if rule.kind == "avoid" and finding.verdict == BROKEN
    )
    return min(lost, scoring["most_lost"])


def interpolate(ratio: float, line: Sequence[Sequence[float]]) -> float:
    """Return the height at ``ratio`` of the broken line through the points of ``line``."""
    points = [tuple(point) for point in line]
    if ratio <= points[0][0]:
        return float(points[0][1])
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if ratio <= x1:
            return y0 + (y1 - y0) * (ratio - x0) / (x1 - x0)
    return float(points[-1][1])


def missing_steps(
    steps: Mapping[str, Sequence[int]], trainee_turns: int, ended_by_client: bool,
    scoring: Mapping[str, Any], reasons: Mapping[str, str],
) -> dict[str, str]:
    """Return the steps that cannot be judged, with the French reason (design §5)."""
    if trainee_turns < scoring["least_turns"]:
        return {step: reasons["too_short"] for step in STEPS}
    if not ended_by_client or trainee_turns >= scoring["long_enough"]:
        return {}
    return {
        step: reasons["ended_by_client"]
        for step in ("awareness", "presentation", "closing", "thanks")
        if not steps.get(step) or step in ("thanks",)
    }
