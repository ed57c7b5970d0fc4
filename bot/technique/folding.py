"""Text as the lexicons read it: no capitals, accents, fillers or stutter, same length."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPELT = {
    "’": "'", "ʼ": "'", "‘": "'", "`": "'", "\u00a0": " ", "\u202f": " ", "\t": " ",
    "«": '"', "»": '"', "“": '"', "”": '"', "‑": "-", "–": "-",
}
_FILLER = re.compile(r"\b(?:euh+|heu+|hum+|hmm+|ben|bah|beh|hein bon|genre|tsé|tse)\b")
# Escapes and classes of a pattern: « \W » is not « \w », a space in a class is one space.
_KEPT = re.compile(r"(\\.|\[[^\]]*\])")
_TWICE_TWO = re.compile(r"\b(\w+[ ']\w+)[ ,]+(?=\1\b)")
_TWICE_ONE = re.compile(r"\b((?!(?:vous|nous)\b)[^\W\d]+)[ ,]+(?=\1\b)")


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    spelt = _SPELT.get(char)
    if spelt is not None:
        return spelt
    base = unicodedata.normalize("NFD", char.lower())[:1]
    return base or char


def fold_aligned(text: str) -> str:
    """Return ``text`` in small letters without accents, character for character.

    Unlike ``bot.records.text.fold``, whose places are lost: spans here are spans there.
    """
    return "".join(map(_fold_char, text))


def plain(text: str) -> str:
    """Return ``fold_aligned(text)`` with fillers and repeated words blanked, same length.

    Speech recognition keeps both (« vous avez euh vous avez lancé »); the last of
    the repeated words stays.
    """
    folded = _FILLER.sub(_blank, fold_aligned(text))
    return _TWICE_ONE.sub(_blank, _TWICE_TWO.sub(_blank, folded))


def _blank(match: re.Match[str]) -> str:
    return " " * (match.end() - match.start())


def compile_all(patterns: tuple[str, ...] | list[str], fragments: dict[str, str]) -> re.Pattern[str]:
    """Return one expression for ``patterns`` of a lexicon, to search a ``plain`` text.

    In a pattern a space stands for any run of spaces and commas, and ``<name>`` for
    the fragment ``name``. Raises ``KeyError`` on an unknown fragment and
    ``re.error`` on a broken pattern.
    """
    spelt = [_spell(pattern, fragments) for pattern in patterns]
    return re.compile(r"(?<!\w)(?:" + "|".join(spelt) + r")(?:(?<=')|(?!\w))")


def _spell(pattern: str, fragments: dict[str, str]) -> str:
    while (name := re.search(r"<(\w+)>", pattern)) is not None:
        pattern = pattern.replace(name.group(0), f"(?:{fragments[name.group(1)]})")
    parts = _KEPT.split(pattern)
    return "".join(
        part if _KEPT.fullmatch(part) else fold_aligned(part).replace(" ", r"(?:[\s,]+)")
        for part in parts
    )
