"""The lexicons of questions: readable, compiled, without accents where folded text is searched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all, fold_aligned

PATTERNS = ("requests", "phatics", "exclamations", "quoted", "rhetorical", "tags", "intonation")
FOLDED = (*PATTERNS, "interrogatives", "inversions", "verbs")


def texts(data: Any) -> Iterator[str]:
    """Yield every string of a lexicon's values."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


@pytest.mark.parametrize("name", PATTERNS)
def test_every_pattern_compiles(name: str) -> None:
    data = dict(load_lexicon(name))
    fragments = data.pop("fragments", {})
    for pattern in texts(data):
        compile_all([pattern], fragments)


@pytest.mark.parametrize("name", FOLDED)
def test_entries_are_without_accents_and_capitals(name: str) -> None:
    for entry in texts(load_lexicon(name)):
        plain = entry.replace("\\W", "").replace("\\S", "").replace("(?P", "")
        assert fold_aligned(plain) == plain, entry


def test_no_pattern_matches_the_empty_text() -> None:
    for name in PATTERNS:
        data = dict(load_lexicon(name))
        fragments = data.pop("fragments", {})
        empty = [p for p in texts(data) if compile_all([p], fragments).search("")]
        assert not empty, (name, empty)


def test_a_word_of_chat_is_not_also_what_it_stands_for() -> None:
    words = load_lexicon("normalise")["words"]
    assert not [word for word, meaning in words.items() if word == meaning]
