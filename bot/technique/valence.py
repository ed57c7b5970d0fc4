"""Whether the words of a text speak well or ill."""

from __future__ import annotations

import re

from bot.technique.lexical import groups_of
from bot.technique.content_words import Clause
from bot.technique.wording import Wording

GOOD, BAD, REMEDY = 0, 1, 2
_WORD = re.compile(r"[a-z]{2,}")
# « bon, alors… »: the word opens a turn and praises nothing.
_OPENING = re.compile(r"(?:^|(?<=[,.;:!?…]))\W*(?:(?:ah|eh|oh|et|mais) )?bon\b(?! a\b)")


def valence(said: Wording, start: int, end: int) -> tuple[int, int]:
    """Return how many words of the stretch ``start:end`` speak well, and how many ill.

    A denied word counts for the other side; a bad one beside a verb that reduces it
    (« réduit nos retards ») speaks well.
    """
    good = bad = 0
    for clause in said.clauses:
        if clause.end <= start or clause.start >= end:
            continue
        well, ill = _clause(said.text, clause)
        good, bad = good + well, bad + ill
    return good, bad


def _clause(text: str, clause: Clause) -> tuple[int, int]:
    sides = [groups_of("valence", word) for word in _WORD.findall(_OPENING.sub(" ", text[clause.start : clause.end]))]
    well = sum(GOOD in side and BAD not in side for side in sides)
    ill = sum(BAD in side and GOOD not in side for side in sides)
    if any(REMEDY in side for side in sides) and ill:
        return well + ill, 0
    return (ill, well) if clause.denied else (well, ill)
