"""Words of a French text in a form that can be compared: folded and shortened."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = tuple(
    sorted(
        "issements issement ateurs atrices ateur atrice ations ation ements ement erions eriez "
        "eraient erait erons erez eront assent aient ions iez ait ais ons ez ent er ir ee ees es "
        "és eaux aux eux euse euses ives ive ifs if ables able ites ite s e x".split(),
        key=len,
        reverse=True,
    )
)
_FEWEST = 4


def fold(text: str) -> str:
    """Return ``text`` in small letters without accents, with straight apostrophes."""
    text = text.replace("’", "'").replace("œ", "oe").replace("æ", "ae").lower()
    parts = unicodedata.normalize("NFD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))


def words(text: str) -> list[str]:
    """Return the folded words of ``text``; an apostrophe or a hyphen ends a word."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the beginning of a folded word that its forms share, roughly.

    One ending is cut while at least four letters stay; figures stay whole.
    """
    if word.isdigit():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _FEWEST:
            return word[: -len(ending)]
    return word
