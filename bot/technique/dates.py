"""Months, days, seasons, kin, and how often: words that stand for one value of a class."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.numbers import number_lexicon

_PER = re.compile(r"\b(?:par|chaque|tous les|toutes les|a la|fois l'|/) ?([a-z]+)")


def dates(tokens: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Yield (class, value) of each word of a class, such as ("month", 9)."""
    dated = _dated()
    for word, _ in tokens:
        yield from dated.get(word, ())


@lru_cache(maxsize=1)
def _dated() -> dict[str, tuple[tuple[str, int], ...]]:
    """Return each word of a class (a month, a kin) with its class and value."""
    table: dict[str, tuple[tuple[str, int], ...]] = {}
    for group, values in load_lexicon("numbers")["classes"].items():
        for word, value in values.items():
            if (group, word) != ("month", "sept"):  # seven, far more often
                table[word] = (*table.get(word, ()), (group, value))
    return table


def periods(text: str) -> Iterator[str]:
    """Yield how often: "week" for « par semaine » and « hebdomadaire »."""
    known = number_lexicon()["period"]
    for match in _PER.finditer(text):
        if match.group(1) in known:
            yield known[match.group(1)]
    for word in re.findall(r"[a-z]{6,}", text):
        if word in known and word.endswith(("el", "els", "elle", "elles", "lier", "liere", "aire", "aires", "ment", "ite", "ites", "ien", "iens", "ienne", "iennes")):
            yield known[word]
