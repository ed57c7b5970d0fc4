"""A text under correction that keeps the way back to what was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from bot.records.text import NormalisedText

Rewrite = Callable[[re.Match[str]], "str | None"]


class EditedText:
    """``text`` after the edits so far; ``offsets`` as in ``NormalisedText``."""

    def __init__(self, original: str) -> None:
        """Start from the text as typed."""
        self.original = original
        self.text = original
        self.offsets = list(range(len(original) + 1))

    def translate(self, table: dict[int, str]) -> None:
        """Replace single characters by single characters."""
        self.text = self.text.translate(table)

    def sub(self, pattern: re.Pattern[str], rewrite: Rewrite) -> None:
        """Rewrite the matches of ``pattern``; None from ``rewrite`` leaves one alone."""
        found = ((*match.span(), rewrite(match)) for match in pattern.finditer(self.text))
        self.replace(item for item in found if item[2] is not None)

    def replace(self, edits: Iterable[tuple[int, int, str]]) -> None:
        """Put new words at the spans ``(start, end, new)``: sorted, not overlapping."""
        pieces: list[str] = []
        offsets: list[int] = []
        done = 0
        for start, end, new in edits:
            if start < done:
                continue
            pieces += (self.text[done:start], new)
            offsets += self.offsets[done:start]
            offsets += self._spread(start, end, len(new))
            done = end
        if pieces:
            self.text = "".join(pieces) + self.text[done:]
            self.offsets = offsets + self.offsets[done:]

    def _spread(self, start: int, end: int, length: int) -> list[int]:
        """Share the positions of ``start:end`` among ``length`` new characters."""
        width = end - start
        if width == length:
            return self.offsets[start:end]
        return [self.offsets[start + min(at * width // length, width - 1)] for at in range(length)]

    def freeze(self) -> NormalisedText:
        """Return the result."""
        return NormalisedText(self.original, self.text, tuple(self.offsets))
