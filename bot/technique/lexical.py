"""What the lexicons know of a word by itself: synonyms, opposites, emptiness, stem."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from bot.content.lexicon import load_lexicon
from bot.technique.folding import fold_aligned
from bot.technique.numbers import number_words

_ENDINGS = (
    "issement", "ements", "ement", "ations", "ation", "aison", "aisons", "itions", "ition",
    "eurs", "euses", "euse", "trices", "trice", "teurs", "teur", "ances", "ance", "ages", "age",
    "aient", "ions", "ion", "eur", "ees", "ent", "ant", "ait", "ais", "iez", "ez", "er", "ee",
    "es", "ir", "it", "is", "re", "ie", "e", "s", "x",
)  # fmt: skip


class Lexical(NamedTuple):
    """A word as the lexicons see it. ``groups`` and ``sides``: the synonyms and the
    halves of opposites that it belongs to. ``empty``: without content of its own."""

    form: str
    lemma: str
    stem: str
    groups: frozenset[int]
    sides: frozenset[tuple[int, int]]
    vague: bool
    empty: bool


@lru_cache(maxsize=16384)
def lexical(text: str, lemma: str) -> Lexical:
    """Return what is known of the word ``text``, of which ``lemma`` is the base form."""
    form, base = fold_aligned(text), fold_aligned(lemma)
    return Lexical(
        form,
        base,
        stem(base if base.isalpha() else form),
        groups_of("synonyms", form) | groups_of("synonyms", base),
        groups_of("antonyms", form) | groups_of("antonyms", base),
        bool(groups_of("vague_words", form) or groups_of("vague_words", base)),
        len(form) < 2
        or not form[0].isalpha()
        or form[-1] == "'"
        or form in number_words()
        or form in _stop_words(),
    )


@lru_cache(maxsize=16384)
def groups_of(name: str, word: str) -> frozenset[Any]:
    """Return the groups of the lexicon ``name`` that the folded ``word`` belongs to."""
    whole, begun = _tables(name)
    found = set(whole.get(word, ()))
    for end in range(3, len(word) + 1):
        found |= begun.get(word[:end], frozenset())
    return frozenset(found)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return ``word`` without its ending, at least four letters long."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    return frozenset(word for line in load_lexicon("stop_words") for word in line.split())


@lru_cache(maxsize=None)
def _tables(name: str) -> tuple[dict[str, frozenset[Any]], dict[str, frozenset[Any]]]:
    """Return (whole words, beginnings) → groups; a beginning is written with a ``*``."""
    whole: dict[str, set[Any]] = {}
    begun: dict[str, set[Any]] = {}
    for key, line in _lines(name):
        for word in line.split():
            table, spelt = (begun, word[:-1]) if word.endswith("*") else (whole, word)
            table.setdefault(spelt, set()).add(key)
    return _frozen(whole), _frozen(begun)


def _lines(name: str) -> Iterator[tuple[Any, str]]:
    """Yield each group of words with its key: a number, or (pair, side) for opposites."""
    for group, entry in enumerate(load_lexicon(name)):
        if isinstance(entry, str):
            yield group, entry
        else:
            yield from (((group, side), half) for side, half in enumerate(entry))


def _frozen(table: dict[str, set[Any]]) -> dict[str, frozenset[Any]]:
    return {word: frozenset(keys) for word, keys in table.items()}
