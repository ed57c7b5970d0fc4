"""Words as the topic and move readers compare them: no capitals, no accents."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.records.text import fold

_WORD = re.compile(r"[a-z0-9]+|[?!]|…|\.\.\.")


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Return ``fold(text)`` (« Où » → « ou »); the same words come back very often."""
    return fold(text)


def words(text: str) -> list[str]:
    """Return the plain words of ``text`` in order; « ? », « ! » and « … » count as words."""
    return _WORD.findall(plain(text))
