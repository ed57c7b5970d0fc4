"""A turn's words without accents, capitals, apostrophes and hyphens, and the way back.

Wordings are compared on this form, so that « C'est », « c’est » and « cest » meet.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPACES = "'’ʼ`´-‐‑–\u00a0\u202f_«»\"“”()*"
_DROPPED = "·⋅•"
_END = re.compile(r"[.!?;…\n]+")
MAX_QUOTE = 160


@dataclass(frozen=True)
class Folded:
    """``text`` is the folded form; ``offsets[i]`` the place of its i-th character in ``original``."""

    original: str
    text: str
    offsets: tuple[int, ...]

    @classmethod
    @lru_cache(maxsize=4096)
    def of(cls, text: str) -> Folded:
        """Return the folded form of ``text``."""
        chars: list[str] = []
        offsets: list[int] = []
        for place, char in enumerate(text):
            for piece in _fold_char(char):
                chars.append(piece)
                offsets.append(place)
        return cls(text, "".join(chars), tuple(offsets))

    def quote(self, start: int, end: int) -> str:
        """Return the original words of the folded span ``start:end`` (end excluded)."""
        return self.original[self.offsets[start] : self.offsets[end - 1] + 1].strip()

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Return the folded span of the sentence(s) around ``start:end``, its end mark included."""
        first = max((mark.end() for mark in _END.finditer(self.text, 0, start)), default=0)
        closing = _END.search(self.text, max(start, end - 1))
        return first, closing.end() if closing else len(self.text)

    def sentences(self) -> list[tuple[int, int]]:
        """Return the folded spans of all sentences that have a letter or a figure."""
        marks = [mark.end() for mark in _END.finditer(self.text)] + [len(self.text)]
        spans = zip([0, *marks], marks)
        return [(a, b) for a, b in spans if any(c.isalnum() for c in self.text[a:b])]

    def quote_around(self, start: int, end: int) -> str:
        """Return the sentence around a span as typed, cut at words when it is very long."""
        first, last = self.sentence(start, end)
        if last - first > MAX_QUOTE:
            first = max(first, self.text.rfind(" ", 0, max(1, start - 40)) + 1)
            cut = self.text.find(" ", min(last, max(end, first + MAX_QUOTE - 40)))
            last = last if cut < 0 or cut > last else cut
        return self.quote(first, last)


@lru_cache(maxsize=1024)
def _fold_char(char: str) -> str:
    if char in _SPACES:
        return " "
    if char in _DROPPED:
        return ""
    if char in "œŒ":
        return "oe"
    if char in "æÆ":
        return "ae"
    if char in "%€$":
        return f" {char}"
    plain = unicodedata.normalize("NFKD", char)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()
