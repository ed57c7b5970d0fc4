"""Figures and tables as the French page writes them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from bench.validity.agreement import Estimate

NONE = "–"
SPACE = "\u202f"
NAMES = {
    "none": "aucune", "open": "ouverte", "closed": "fermée", "mixed": "les deux",
    "partial": "à moitié", "complete": "complète", "faithful": "fidèle", "distorted": "déformé",
    "empty": "vide", "not judged": "pas de reformulation vue", "acknowledged": "relevé",
    "reinforced": "renforcé", "trust": "confiance", "needs": "besoins", "awareness": "conscience",
    "presentation": "présentation", "closing": "conclusion", "thanks": "remerciements",
    "poor": "faible", "average": "moyen", "excellent": "excellent",
}


def number(value: float | None) -> str:
    """Return « 0,91 », or a dash for no value."""
    if value is None or math.isnan(value):
        return NONE
    return f"{value:.2f}".replace(".", ",").replace("-", "−")


def with_interval(found: Estimate) -> str:
    """Return « 0,91 [0,88 ; 0,94] », or a dash."""
    if not found.n or math.isnan(found.value):
        return NONE
    return f"{number(found.value)} [{number(found.low)}{SPACE}; {number(found.high)}]"


def name(key: str) -> str:
    """Return the French name of a label, a step or a level; other texts as they are."""
    return NAMES.get(key, key)


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a Markdown table; all columns but the first are aligned right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def confusion_table(title: str, counts: Sequence[Sequence[int]], rows: Sequence[str],
                    columns: Sequence[str]) -> str:
    """Return a confusion table: rows are the labels given by people, columns ours."""
    header = [f"{title} : annoté ↓, lu →", *map(name, columns)]
    return table(header, [[name(row), *line] for row, line in zip(rows, counts)])
