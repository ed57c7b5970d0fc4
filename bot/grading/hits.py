"""Where the rubric's wordings stand in what was said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.content.rubric import Lexicon, Rubric
from bot.grading.folding import Folded
from bot.grading.wording import compile_wordings

# How far around a wording, in characters, another one can void it.
GUARD = 70


@dataclass(frozen=True)
class Hit:
    """A wording found in a turn: ``start:end`` in the folded text, end excluded."""

    folded: Folded
    start: int
    end: int

    @property
    def quote(self) -> str:
        """Return the sentence around the wording, as typed."""
        return self.folded.quote_around(self.start, self.end)


def prepare(rubric: Rubric) -> None:
    """Compile every wording of ``rubric`` now (a second or two), not in the first grade."""
    for lexicon in rubric.lexicons.values():
        compile_wordings(lexicon.phrases)
        compile_wordings(lexicon.unless)


def find_wordings(lexicon: Lexicon, folded: Folded) -> list[Hit]:
    """Return where ``folded`` carries a wording of ``lexicon`` and nothing voids it."""
    pattern, guard = compile_wordings(lexicon.phrases), compile_wordings(lexicon.unless)
    if pattern is None:
        return []
    hits = [Hit(folded, match.start(), match.end()) for match in pattern.finditer(folded.text)]
    return [hit for hit in hits if guard is None or not _voided(hit, guard)]


def _voided(hit: Hit, guard: re.Pattern[str]) -> bool:
    first, last = hit.folded.sentence(hit.start, hit.end)
    around = hit.folded.text[max(first, hit.start - GUARD) : min(last, hit.end + GUARD)]
    return guard.search(around) is not None
