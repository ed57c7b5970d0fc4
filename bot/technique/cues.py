"""Finds the words that announce a reformulation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all

TEXTBOOK, OTHER, WEAK = "textbook", "other", "weak"
_SENTENCE = re.compile(r"[^.!?…\n]*[.!?…]*")


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
    kept = [cue for cue in taken if cue.kind != "not" and not _asks_view(text, cue)]
    return sorted(kept, key=lambda cue: cue.start)


@lru_cache(maxsize=1)
def _view() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what names a view, what opens an open question, what stands in one."""
    lexicon = load_lexicon("verification_cues")["view"]
    fragments = {"wh": lexicon["wh"]}
    return (
        compile_all(lexicon["named"], {}),
        compile_all(lexicon["opens"], fragments),
        compile_all(lexicon["inside"], fragments),
    )


def _asks_view(text: str, cue: Cue) -> bool:
    """« D'où vient, selon vous, un tel écart ? » asks something open, and hands nothing back."""
    named, opens, inside = _view()
    if not named.match(text[cue.start : cue.end]):
        return False
    sentence = next(m for m in _SENTENCE.finditer(text) if m.start() <= cue.start < m.end()).group()
    asked = sentence.rstrip().endswith("?") and inside.search(sentence)
    return bool(asked or opens.match(sentence.lstrip()) or opens.match(text[cue.end :].lstrip(" ,")))
