"""Signs in a statement of who is spoken of, and of advice, offers, feelings."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all


@lru_cache(maxsize=None)
def mark(name: str) -> re.Pattern[str]:
    """Return the expression of the list ``name`` of ``reformulation_marks``.

    Raises ``KeyError`` when there is no such list.
    """
    lexicon = load_lexicon("reformulation_marks")
    return compile_all(lexicon[name], lexicon["fragments"])


def count(name: str, text: str) -> int:
    """Return how often a mark of the list ``name`` stands in the ``plain`` text."""
    return sum(1 for _ in mark(name).finditer(text))


def opens(name: str, text: str) -> bool:
    """Tell whether a mark of the list ``name`` opens the ``plain`` text."""
    return mark(name).match(text.lstrip(" ,;:-\"'")) is not None
