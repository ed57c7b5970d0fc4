"""Judges what was handed back: faithful, distorted or empty (guide §2, §5.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.technique.content_signs import content_signs
from bot.technique.linear import Linear, load_linear
from bot.technique.little_rules import LittleRules, load_rules
from bot.technique.statement import Statement

FAITHFUL, DISTORTED, EMPTY = "faithful", "distorted", "empty"
REASONS = 3
_CONTRADICTING = (
    "contradicted", "hard", "opposed", "subject_clash", "subject_swapped", "agent_cleft", "agent_denied", "proofs",
)  # fmt: skip
# A wrong « vous déformez » is a false reproach: the log odds must be above this, and above that
# where no sign contradicts what was said and only something is missing or added.
CAUTION, CAUTION_UNPROVEN = -0.1, 0.4
ECHO = 0.95


def judge_statements(statements: Sequence[Statement]) -> tuple[str | None, list[str]]:
    """Return (label, evidence) for statements that were read against the client's turns."""
    if not statements or not statements[0].client:
        return None, []
    return judge_signs(content_signs(statements), load_linear("content_weights"), load_rules("content_rules"))


def judge_signs(
    signs: Mapping[str, float], models: Mapping[str, Linear], rules: LittleRules
) -> tuple[str | None, list[str]]:
    """Return (label, evidence) for signs already read; ``rules``: whether it is distorted;
    ``models``: whether what is not is faithful or empty."""
    if _speaks_of_something_else(signs):
        return None, ["nothing"]
    if not _echoes(signs) and rules.margin(signs) > _caution(signs):
        return DISTORTED, [name for name, _ in rules.reasons(signs)[:REASONS]]
    label = max((FAITHFUL, EMPTY), key=lambda name: models[name].margin(signs))
    return label, [name for name, _ in models[label].reasons(signs)[:REASONS]]


def _echoes(signs: Mapping[str, float]) -> bool:
    """Tell whether all the words are the client's own and nothing contradicts them."""
    return signs["mean"] > ECHO and not _contradicts(signs) and not signs["limit_lost"]


def _caution(signs: Mapping[str, float]) -> float:
    return CAUTION if _contradicts(signs) else CAUTION_UNPROVEN


def _contradicts(signs: Mapping[str, float]) -> bool:
    """Tell whether a sign by itself speaks against what the client said."""
    return any(signs[name] for name in _CONTRADICTING)


def _speaks_of_something_else(signs: Mapping[str, float]) -> bool:
    """Tell whether nothing in the window speaks for or against (guide §5.11)."""
    compared = signs["found"] + signs["clash"] + signs["opposed"] + signs["trend"]
    specific = signs["foreign_count"] >= 0.4 and signs["vague"] < 0.25
    return bool(signs["nothing"]) and not compared and specific and signs["mean"] < 0.38
