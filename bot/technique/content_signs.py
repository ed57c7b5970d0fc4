"""Signs that a reformulation keeps to what the client said, bends it or says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.alignment import Match
from bot.technique.binding_signs import binding_signs
from bot.technique.figure_signs import figure_signs
from bot.technique.marks import count
from bot.technique.people_signs import people_signs
from bot.technique.polarity_signs import polarity_signs
from bot.technique.proposition_pairs import pair_up
from bot.technique.proposition_signs import proposition_signs
from bot.technique.scope_signs import scope_signs
from bot.technique.statement import NEAR, Statement

SURE, FOREIGN = 0.75, 0.45
# Each of these alone mostly means that something was bent; two of them nearly always.
_CONTRADICT = (
    "clash", "excluded", "also_added", "parity_crossed", "trend", "unit_swapped", "brightened", "darkened",
    "ban_added", "contrary_marks", "subject_elsewhere",
)  # fmt: skip


def content_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return the signs of what was handed back, each 0–1, for the linear judge.

    ``statements`` must not be empty.
    """
    matches = [match for statement in statements for match in statement.matches]
    sure = [match for match in matches if match.score >= SURE and not match.word.vague]
    pairs = [pair for statement in statements for pair in pair_up(statement)]
    signs = {
        **_likeness_signs(matches, statements),
        **figure_signs(sure, statements, pairs),
        **polarity_signs(matches, sure, statements),
        **scope_signs(sure, statements),
        **people_signs(sure, statements, pairs),
        **proposition_signs(pairs, statements),
        **binding_signs(sure, statements),
    }
    if _reckons_the_rest(statements):
        signs = {**signs, "opposed": 0.0, "parity_crossed": 0.0}
    contradictions = sum(signs[name] > 0 for name in _CONTRADICT)
    plain = signs["turned"] or signs["trend"] or signs["excluded"] or signs["clash"]
    return {
        **signs,
        "hard": float(plain > 0),
        "contradicted": float(contradictions > 0),
        "contradictions": min(contradictions, 3) / 3,
    }


def _reckons_the_rest(statements: Sequence[Statement]) -> bool:
    """« neuf sur douze étaient complets » for « sur douze, trois incomplets »: the rest is the contrary."""
    figures = [statement.figures for statement in statements]
    return any(figure.derived for figure in figures) and not any(figure.clash for figure in figures)


def _empty_signs(
    plain: Sequence[Match], near: Sequence[Match], statements: Sequence[Statement]
) -> dict[str, float]:
    """Return whether words that name nothing stand where the facts should."""
    said = sum(count("indefinite", statement.text) for statement in statements)
    figures = sum(statement.figures.total for statement in statements)
    return {
        "indefinite": min(said, 2) / 2,
        "indefinite_only": float(said > 0 and len(near) + figures <= 1),
        "indefinite_thin": float(said > 0 and len(plain) + figures <= 3),
    }


def _likeness_signs(matches: Sequence[Match], statements: Sequence[Statement]) -> dict[str, float]:
    """Return how near the words are to the client's, and how much they say at all."""
    plain = [match for match in matches if not match.word.vague]
    near = [match for match in plain if match.score >= NEAR]
    sure = [match for match in plain if match.score >= SURE]
    foreign = [match for match in plain if match.score < FOREIGN]
    figures = [statement.figures for statement in statements]
    same = sum(figure.same + figure.derived for figure in figures)
    told = len(plain) + sum(figure.total for figure in figures)
    return {
        "support": (len(near) + same) / max(told, 1),
        "found": min(len(sure) + same, 5) / 5,
        "nothing": float(len(near) + same == 0),
        "one_match": float(len(sure) + same == 1),
        "mean": sum(match.score for match in plain) / max(len(plain), 1),
        "foreign": len(foreign) / max(len(plain), 1),
        "foreign_count": min(len(foreign), 5) / 5,
        "foreign_verb": min(sum(match.word.verb for match in foreign), 2) / 2,
        "near_verb": min(sum(match.word.verb for match in near), 2) / 2,
        "new_name": float(any(match.word.name and match.score < NEAR for match in plain)),
        "vague": sum(match.word.vague for match in matches) / max(len(matches), 1),
        "all_vague": float(bool(matches) and not plain),
        "thin": float(told <= 1),
        **_empty_signs(plain, near, statements),
    }
