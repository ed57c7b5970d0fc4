"""The lexicon of inversions, ready to use (``data/lexicon/inversions.yml``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all

_SETS = ("clitics", "reflexive_imperatives", "never_inversions", "modal_nous")


@dataclass(frozen=True)
class Inversions:
    """Sets of words, and expressions on text without accents; the file explains each."""

    clitics: frozenset[str]
    reflexive: frozenset[str]
    never: frozenset[str]
    modal_nous: frozenset[str]
    not_questions: re.Pattern[str]
    adverbs: re.Pattern[str]
    subordinators: frozenset[str]
    wishes: frozenset[str]
    thinking: re.Pattern[str]
    saying: re.Pattern[str]


@lru_cache(maxsize=1)
def inversions() -> Inversions:
    """Return the lexicon of inversions."""
    data = load_lexicon("inversions")
    return Inversions(
        *(frozenset(data[name]) for name in _SETS),
        compile_all(data["not_questions"], {}),
        compile_all(data["inverting_adverbs"], {}),
        frozenset(data["subordinators"]),
        frozenset(data["wishes"]),
        compile_all([data["thinking"]], {}),
        compile_all([data["saying"]], {}),
    )
