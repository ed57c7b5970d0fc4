"""Closes the questions that only ask whether something is known: « Qui signe, vous le savez ? » (guide §1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.findings import CLOSED, OPEN
from bot.technique.folding import compile_all
from bot.technique.heads import WH, Head
from bot.technique.words import Words

_HANGING = frozenset("que qu' quand si s' comme qui dont".split())


@lru_cache(maxsize=1)
def _knows() -> re.Pattern[str]:
    pattern = compile_all(load_lexicon("interrogatives")["known"], {}).pattern
    return re.compile(pattern + r"\W*$")


def close_known(words: Words, heads: Sequence[Head]) -> list[Head]:
    """Return ``heads``; one that « …, vous le savez » follows is closed, and one with it."""
    kept: list[Head] = []
    for head in heads:
        last = kept[-1] if kept else None
        if last is not None and last.kind == WH and last.end == head.start and head.form == CLOSED and _only_asks(words, head.start, head.end):
            last.form, last.end = CLOSED, head.end
            continue
        if head.kind == WH and head.form == OPEN and head.body < head.end and _only_asks(words, head.body, head.end):
            head.form = CLOSED
        kept.append(head)
    return kept


def _only_asks(words: Words, start: int, end: int) -> bool:
    """Tell whether « vous le savez » closes the words ``start:end``, after a clause or alone."""
    match = _knows().search(words.folded, words.starts[start], words.ends[end - 1])
    if match is None:
        return False
    at = words.find(match.start())
    if at == start:
        return words.w[start - 1] not in _HANGING and any(words.finite[:start])
    return any(words.finite[start:at]) and words.w[at - 1] not in _HANGING
