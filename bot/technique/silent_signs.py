"""The signs by which an unmarked clause asks or tells (``data/lexicon/intonation.yml``)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.heads import Head
from bot.technique.units import Unit
from bot.technique.words import Words

_BEFORE_AND = 8
_EXPLAINING = frozenset("donc dont qui que qu' parce car puisque tandis lequel laquelle".split())
_LONGEST_LEANING, _CHOICE = 12, 6
_NEAR = 9


@dataclass(frozen=True)
class Signs:
    """Expressions on text without accents; the lexicon explains each."""

    sure: re.Pattern[str]
    leaning: re.Pattern[str]
    before: re.Pattern[str]
    verbs: re.Pattern[str]
    after: re.Pattern[str]
    handing_back: re.Pattern[str]
    alone: re.Pattern[str]
    alone_not: re.Pattern[str]


@lru_cache(maxsize=1)
def signs() -> Signs:
    """Return the signs of the lexicon."""
    data = load_lexicon("intonation")
    before = compile_all(data["telling_before"], {}).pattern
    return Signs(
        compile_all(data["sure"], {}),
        compile_all(data["leaning"], {}),
        re.compile(before + r"[\s,]*$"),
        compile_all([data["telling_verbs"]], {}),
        re.compile(compile_all([data["telling_after"]], {}).pattern + r"\W*$"),
        compile_all(data["handing_back"], {}),
        compile_all(data["alone"], {}),
        compile_all([data["alone_not"]], {}),
    )


def carries_on(words: Words, unit: Unit, start: int, heads: Sequence[Head]) -> bool:
    """« nous préparons le contrat | et vous le recevez demain »: the story goes on."""
    if start == unit.start or words.w[start - 1] != "et" or any(head.start < start for head in heads):
        return False
    clause = range(max(unit.start, start - _BEFORE_AND), start - 1)
    subjects = {words.w[at] for at in clause}
    return any(words.finite[at] for at in clause) and subjects.isdisjoint({"merci", "d'accord", "accord", "ok", "note", "bon"})


def sure_from_lead(words: Words, unit: Unit, start: int, text: str) -> re.Match[str] | None:
    """« du coup | vous voulez un devis »: the words before the clause count too."""
    lead = max(unit.start, start - 2)
    long = words.folded[words.starts[lead] : words.starts[start] + len(text)]
    return signs().sure.match(long) if lead < start else None


def leans(words: Words, start: int, end: int) -> bool:
    """Tell whether the clause, near its verb, asks about something not yet known.

    A long clause, or one that explains (« donc », « qui », « parce que »), hands back or tells.
    """
    longest = _LONGEST_LEANING + (_CHOICE if words.has_or(start, end) else 0)
    if end - start > longest or not _EXPLAINING.isdisjoint(words.w[start:end]):
        return False
    last = min(end, start + _NEAR)
    return bool(signs().leaning.search(words.folded, words.starts[start], words.ends[last - 1]))


def tells(words: Words, unit: Unit, start: int, text: str) -> bool:
    """Tell whether ``text``, the clause at ``start``, hands back, promises or praises."""
    before = words.folded[words.starts[unit.start] : words.starts[start]]
    if signs().handing_back.search(before) or signs().after.search(text):
        return True
    return bool(signs().before.search(before)) or bool(signs().verbs.match(text))


def really_or(words: Words, start: int, end: int, match: re.Match[str]) -> bool:
    """« ou » and « où » look alike without accents: only the first makes a choice."""
    return " ou " not in match.group() or words.has_or(start, end)
