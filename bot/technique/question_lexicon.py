"""The lexicon of question words, ready to use (``data/lexicon/interrogatives.yml``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all

_SETS = (
    "adverbs", "lead_ins", "plain", "which", "which_one", "prepositions", "stylistic_verbs", "clitics",
    "subjects", "coordinators", "joins", "tonic", "antecedents", "cleft_words", "inverted",
)


@dataclass(frozen=True)
class QuestionWords:
    """Sets of words, and expressions on text without accents; the file explains each."""

    adverbs: frozenset[str]
    lead_ins: frozenset[str]
    plain: frozenset[str]
    which: frozenset[str]
    which_one: frozenset[str]
    prepositions: frozenset[str]
    stylistic_verbs: frozenset[str]
    clitics: frozenset[str]
    subjects: frozenset[str]
    coordinators: frozenset[str]
    joins: frozenset[str]
    tonic: frozenset[str]
    antecedents: frozenset[str]
    cleft_words: frozenset[str]
    inverted: frozenset[str]
    second_halves: dict[str, list[str]]
    governors: re.Pattern[str]
    knowing: re.Pattern[str]
    idioms: re.Pattern[str]


@lru_cache(maxsize=1)
def question_words() -> QuestionWords:
    """Return the lexicon of question words."""
    data = load_lexicon("interrogatives")
    return QuestionWords(
        *(frozenset(data[name]) for name in _SETS),
        data["second_halves"],
        re.compile("(?:" + "|".join(data["governors"]) + ")$"),
        re.compile("(?:" + data["knowing"] + ")$"),
        compile_all(data["idioms"], {}),
    )
