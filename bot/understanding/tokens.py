"""Words as the topic and move readers compare them: no capitals, no accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+|[?!]|…|\.\.\.")


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Return ``text`` in lower case, without accents or ligatures (« Où » → « ou »)."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def words(text: str) -> list[str]:
    """Return the plain words of ``text`` in order; « ? », « ! » and « … » count as words."""
    return _WORD.findall(plain(text))
