"""Small helpers for French that people read: spaces, figures, quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NARROW = re.compile(r" (?=[;!?])|(?<=«) | (?=»)")
_COLON = re.compile(r" (?=:)")


def spaced(text: str) -> str:
    """Return ``text`` with no-break spaces where French asks for them."""
    return _COLON.sub("\u00a0", _NARROW.sub("\u202f", text))


def quoted(text: str) -> str:
    """Return the words ``text`` between French quotation marks."""
    return f"«\u202f{text.strip()}\u202f»"


def figure(score: float) -> str:
    """Return a score as French writes it: 3, 3,5."""
    return f"{score:g}".replace(".", ",")


def counted(forms: Sequence[str], count: int) -> str:
    """Return the form of ``forms`` (none, one, several) for ``count``."""
    return forms[min(count, 2)].format(n=count)


def score_label(score: float, labels: Sequence[str], between: str) -> str:
    """Return the label of a score 0–5; a half stands between two labels."""
    low = int(score)
    if score == low:
        return labels[low]
    return between.format(low=labels[low].lower(), high=labels[low + 1].lower())
