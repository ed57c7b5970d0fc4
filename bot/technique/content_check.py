"""Judges what was handed back: faithful, distorted or empty (guide §2, §5.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.technique.content_signs import content_signs
from bot.technique.linear import Linear, load_linear
from bot.technique.statement import Statement

FAITHFUL, DISTORTED, EMPTY = "faithful", "distorted", "empty"
REASONS = 3
_CONTRADICTING = (
    "contradicted", "hard", "opposed", "subject_clash", "subject_swapped", "agent_cleft", "agent_denied",
)  # fmt: skip
# Signs that a trainer would point at: beside them a distortion may even lag by so much.
TRUST = 0.3
PLAIN = ("clash", "trend", "unit_swapped", "agent_cleft", "agent_denied", "each_shared")
# A wrong « vous déformez » is a false reproach: it must lead by this much (log odds).
CAUTION = 0.2
# And by this much where no sign contradicts what was said, only something is missing.
CAUTION_UNPROVEN = 1.1
ECHO = 0.95


def judge_statements(statements: Sequence[Statement]) -> tuple[str | None, list[str]]:
    """Return (label, evidence) for statements that were read against the client's turns."""
    if not statements or not statements[0].client:
        return None, []
    return judge_signs(content_signs(statements), load_linear("content_weights"))


def judge_signs(
    signs: Mapping[str, float], models: Mapping[str, Linear]
) -> tuple[str | None, list[str]]:
    """Return (label, evidence) for signs already read; ``models``: one a label."""
    if _speaks_of_something_else(signs):
        return None, ["nothing"]
    margins = {label: models[label].margin(signs) for label in (FAITHFUL, DISTORTED, EMPTY)}
    margins[DISTORTED] -= _caution(signs)
    if _echoes(signs):
        del margins[DISTORTED]
    label = max(margins, key=lambda name: margins[name])
    return label, [name for name, _ in models[label].reasons(signs)[:REASONS]]


def _echoes(signs: Mapping[str, float]) -> bool:
    """Tell whether all the words are the client's own and nothing contradicts them."""
    return signs["mean"] > ECHO and not _contradicts(signs) and not signs["limit_lost"]


def _caution(signs: Mapping[str, float]) -> float:
    if any(signs[name] for name in PLAIN):
        return -TRUST
    return CAUTION if _contradicts(signs) else CAUTION_UNPROVEN


def _contradicts(signs: Mapping[str, float]) -> bool:
    """Tell whether a sign by itself speaks against what the client said."""
    return any(signs[name] for name in _CONTRADICTING)


def _speaks_of_something_else(signs: Mapping[str, float]) -> bool:
    """Tell whether nothing in the window speaks for or against (guide §5.11)."""
    compared = signs["found"] + signs["clash"] + signs["opposed"] + signs["trend"]
    specific = signs["foreign_count"] >= 0.4 and signs["vague"] < 0.25
    return bool(signs["nothing"]) and not compared and specific and signs["mean"] < 0.38
