"""What the call shows as a whole, and how far it draws each step: the section ``whole`` of
``data/rubric/scoring.yml``.

A step rests on a handful of verdicts, of which one may be lucky; the call rests on all of
them. Where it is poor or excellent throughout, its steps seldom stand apart.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.grading.scores import Found, interpolate, score_step
from bot.records.verdict import RESPECTED


def score_call(
    steps: Sequence[str], found: Sequence[Found], scoring: Mapping[str, Any],
    there: Collection[str], lost: float = 0.0,
) -> dict[str, float]:
    """Return the scores of ``steps``, 0–5 by halves: each by its own verdicts, then drawn
    towards the whole call. ``there``: the steps that were there at all; ``lost``: the part
    of each score that is lost where the call suits another profile better (``manner``)."""
    fit = fit_of(found)
    alone = {step: score_step(step, found, scoring, step in there, fit) for step in steps}
    if not alone:
        return {}
    shown = whole_of(tuple(alone.values()), found, scoring["whole"])
    drawn = {step: _drawn(score, shown, scoring["whole"]) for step, score in alone.items()}
    least = {step: scoring["present"].get(step, 0.0) if step in there else 0.0 for step in steps}
    return {step: _halves(_suited(score, lost, least[step])) for step, score in drawn.items()}


def fit_of(found: Sequence[Found]) -> float | None:
    """Return how far the call suits the client's profile, 0–1: what the rules « do » of the
    profile earn over all steps. None without a profile."""
    mine = [(rule, one) for rule, one in found if rule.profile != "all" and rule.kind == "do"]
    weight = sum(rule.weight for rule, one in mine if one.possible)
    if not weight:
        return None
    earned = sum(rule.weight * one.degree for rule, one in mine if one.verdict == RESPECTED)
    return earned / weight


def whole_of(alone: Sequence[float], found: Sequence[Found], scoring: Mapping[str, Any]) -> float:
    """Return what the call shows as a whole, 0–5: the mean of its steps and, for the rest,
    that of the rules ``rules``, which need no wordings of their own."""
    heard = [
        finding.degree if finding.verdict == RESPECTED else 0.0
        for rule, finding in found if rule.id in scoring["rules"]
    ]
    mean = sum(alone) / len(alone)
    if not heard:
        return mean
    return scoring["steps"] * mean + (1 - scoring["steps"]) * 5 * sum(heard) / len(heard)


def _drawn(score: float, shown: float, scoring: Mapping[str, Any]) -> float:
    """Return ``score`` drawn towards what such calls get; nothing done stays nothing, and
    what was hardly done is hardly lifted (``lifted``)."""
    if score <= 0:
        return score
    way, usual = interpolate(shown, scoring["drawn"]), interpolate(shown, scoring["usual"])
    if usual > score:
        way *= interpolate(score, scoring["lifted"])
    return score + way * (usual - score)


def _suited(score: float, lost: float, least: float) -> float:
    """Return ``score`` less the part ``lost``; a step that was there keeps its least."""
    return max(min(score, least), score * (1 - lost))


def _halves(points: float) -> float:
    return round(2 * points) / 2
