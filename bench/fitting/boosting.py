"""Boosted trees of two questions each, written as little rules (bot/technique/little_rules.py)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bench.fitting.logistic import as_matrix, importance
from bot.content.lexicon import lexicon_dir
from bot.technique.little_rules import LittleRules, Rule, Split, write_rule

if TYPE_CHECKING:
    from numpy import ndarray

TREES, STEP, SHARE_OF_ROWS, SHARE_OF_SIGNS, LEAST_ROWS, SEED = 300, 0.05, 0.5, 0.2, 5, 0
_LEAF = -1


def fit_rules(
    signs: Sequence[Mapping[str, float]], labels: Sequence[str], wanted: str, shares: Mapping[str, float]
) -> LittleRules:
    """Return rules that tell the label ``wanted`` from all others.

    ``shares``: how often each label occurs in real turns. Each tree sees half the rows and
    each question a fifth of the signs, so that no sign is asked for all the others.
    """
    from sklearn.ensemble import GradientBoostingClassifier

    names = sorted({name for row in signs for name in row})
    model = GradientBoostingClassifier(
        n_estimators=TREES, max_depth=2, learning_rate=STEP, subsample=SHARE_OF_ROWS,
        max_features=SHARE_OF_SIGNS, min_samples_leaf=LEAST_ROWS, random_state=SEED,
    )
    matrix = as_matrix(signs, names)
    model.fit(matrix, [label == wanted for label in labels], sample_weight=importance(labels, shares))
    rules = [_rule(tree.tree_, names) for tree in model.estimators_[:, 0]]
    bare = LittleRules(0.0, rules)
    base = float(model.decision_function(matrix[:1])[0]) - bare.margin(dict(zip(names, matrix[0])))
    return LittleRules(base, rules)


def write_rules(name: str, comment: Sequence[str], model: LittleRules) -> None:
    """Write the lexicon ``name`` with ``comment`` above, one line a rule."""
    lines = [*(f"# {line}" for line in comment), f"base: {model.base:.4f}", "rules:"]
    lines += [f"- {write_rule(rule)}" for rule in model.rules]
    (lexicon_dir() / f"{name}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _rule(tree: Any, names: Sequence[str]) -> Rule:
    if tree.children_left[0] == _LEAF:
        flat = _split(tree, 0, names)
        return Rule(flat.sign, flat.at, flat, flat)
    low, high = tree.children_left[0], tree.children_right[0]
    return Rule(names[tree.feature[0]], float(tree.threshold[0]), _split(tree, low, names), _split(tree, high, names))


def _split(tree: Any, node: int, names: Sequence[str]) -> Split:
    low, high = tree.children_left[node], tree.children_right[node]
    if low == _LEAF:
        value = _value(tree.value, node)
        return Split(names[0], 0.0, value, value)
    return Split(names[tree.feature[node]], float(tree.threshold[node]), _value(tree.value, low), _value(tree.value, high))


def _value(values: ndarray, node: int) -> float:
    return STEP * float(values[node][0][0])
