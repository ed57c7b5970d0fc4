"""Questions that name no subject of their own (« Et ensuite ? », « Depuis quand ? »)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon


@lru_cache(maxsize=1)
def _words_and_phrases() -> tuple[frozenset[str], tuple[str, ...]]:
    lines = load_lexicon("ellipses")
    phrases = sorted((line for line in lines if " " in line), key=len, reverse=True)
    return frozenset(line for line in lines if " " not in line), tuple(phrases)


def holds_phrase(words: Sequence[str]) -> bool:
    """Tell whether folded words hold a whole follow-up question (« ça date de quand »)."""
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in _words_and_phrases()[1])


def names_nothing(words: Sequence[str]) -> bool:
    """Tell whether folded words, at least one, are all without a subject of their own."""
    empty, phrases = _words_and_phrases()
    text = f" {' '.join(words)} "
    for phrase in phrases:
        text = text.replace(f" {phrase} ", " ")
    return bool(words) and all(word in empty for word in text.split())
