"""What each verdict cost the call, to know what to try first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.content.rubric import Rubric, Rule
from bot.records.verdict import BROKEN, RESPECTED, Verdict


def points_lost(rubric: Rubric, verdicts: Sequence[Verdict], judged: Sequence[str]) -> dict[str, float]:
    """Return rule → points (of the 0–5 scale, added over ``judged`` steps) that it cost."""
    rules = {verdict.rule: rubric.rule(verdict.rule) for verdict in verdicts}
    lost: dict[str, float] = {}
    for step in judged:
        possible = _possible(step, rules, verdicts, rubric.scoring)
        for verdict in verdicts:
            rule = rules[verdict.rule]
            if step in rule.steps:
                cost = _cost(rule, verdict, step, possible, rubric.scoring)
                lost[rule.id] = lost.get(rule.id, 0.0) + cost
    return {rule: cost for rule, cost in lost.items() if cost > 0}


def _possible(
    step: str, rules: Mapping[str, Rule], verdicts: Sequence[Verdict], scoring: Mapping[str, Any]
) -> float:
    weights = [
        rules[verdict.rule].weight
        for verdict in verdicts
        if step in rules[verdict.rule].steps
        and rules[verdict.rule].kind == "do"
        and rules[verdict.rule].expected_for(step)
        and verdict.degree is not None
    ]
    return max(sum(weights), scoring["least_possible"])


def _cost(
    rule: Rule, verdict: Verdict, step: str, possible: float, scoring: Mapping[str, Any]
) -> float:
    degree = verdict.degree or 0.0
    if rule.kind == "avoid":
        return rule.weight * degree if verdict.verdict == BROKEN else 0.0
    if verdict.degree is None or not rule.expected_for(step):
        return 0.0
    share = 1.0 - degree if verdict.verdict == RESPECTED else 1.0
    if verdict.verdict == BROKEN:
        share += degree * scoring["broken_do"]
    return 5 * rule.weight * share / possible
