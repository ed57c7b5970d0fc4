"""Finds the words that announce a reformulation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all

TEXTBOOK, OTHER, WEAK = "textbook", "other", "weak"


@dataclass(frozen=True)
class Cue:
    """A cue in characters of the turn, end excluded; ``kind`` says how sure it is:
    ``textbook`` (listed by guide §2), ``other``, or ``weak`` (« donc », « en gros »),
    which announces many things."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=1)
def _expressions() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lexicon = load_lexicon("verification_cues")
    fragments = lexicon["fragments"]
    kinds = (
        ("not", lexicon["not_cues"]),
        (TEXTBOOK, lexicon["strong"]["textbook"]),
        (OTHER, lexicon["strong"]["other"]),
        (WEAK, lexicon["weak"]),
    )
    return tuple((kind, compile_all(patterns, fragments)) for kind, patterns in kinds)


def find_cues(text: str) -> list[Cue]:
    """Return the cues of a ``plain`` text in order; a sure one hides those it overlaps."""
    taken: list[Cue] = []
    for kind, expression in _expressions():
        for match in expression.finditer(text):
            cue = Cue(match.start(), match.end(), kind)
            if not any(cue.start < other.end and other.start < cue.end for other in taken):
                taken.append(cue)
    return sorted((cue for cue in taken if cue.kind != "not"), key=lambda cue: cue.start)
