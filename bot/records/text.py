"""A trainee's words as typed, as the parser reads them, and as words are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_MARKS = re.compile("[\\u0300-\\u036f]")


@dataclass(frozen=True)
class NormalisedText:
    """A normalised text with the way back to what was typed.

    ``offsets`` has ``len(text) + 1`` entries: ``offsets[i]`` is the position in
    ``original`` of the character that became ``text[i]``; the last entry is
    ``len(original)``. Positions never decrease.
    """

    original: str
    text: str
    offsets: tuple[int, ...]

    @classmethod
    def identity(cls, text: str) -> NormalisedText:
        """Return a text that needs no normalisation."""
        return cls(text, text, tuple(range(len(text) + 1)))

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Map the span ``start:end`` of ``text`` (end excluded) to ``original``."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], max(self.offsets[end], self.offsets[end - 1] + 1)

    def quote(self, start: int, end: int) -> str:
        """Return the typed words of the span ``start:end`` of ``text``, trimmed."""
        first, last = self.to_original(start, end)
        return self.original[first:last].strip()


def fold(text: str) -> str:
    """Return ``text`` in small letters without accents or ligatures, apostrophes straight.

    For comparing words: places in it are not places in ``text`` (« œ » becomes two letters).
    """
    text = text.lower().replace("’", "'").replace("œ", "oe").replace("æ", "ae")
    return _MARKS.sub("", unicodedata.normalize("NFD", text))
