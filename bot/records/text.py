"""A trainee's words as typed, and the same words as the parser reads them."""

from __future__ import annotations

from dataclasses import dataclass


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
