"""Where clauses lie: how far a question reaches to the left, what verbs stand between."""

from __future__ import annotations

from bot.technique.heads import Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_JOINS = frozenset("et ou mais pis puis donc alors car que qu' si quand parce".split())


def verbs_between(words: Words, start: int, end: int) -> bool:
    """Tell whether a finite verb stands in the words ``start:end``."""
    return any(words.finite[start:end])


def in_place_start(words: Words, head: Head, floor: int) -> int:
    """Return where the clause of a question word in place begins: « vous payez | combien »."""
    subjects = question_words().subjects
    at, seen = head.start, False
    while at > floor and words.w[at - 1] not in PUNCTUATION and words.w[at - 1] not in _JOINS:
        at -= 1
        if seen and words.w[at] in subjects and words.w[at] != "-ce":
            if at > floor and words.w[at - 1] in ("que", "qu'"):
                at, seen = at - 1, False
                continue
            break
        seen = seen or words.finite[at]
    return at


def reach_left(words: Words, unit: Unit, start: int, floor: int) -> int:
    """Take in the verbless words before ``start`` (« Et le budget, qui le vote »), down to ``floor``."""
    at = start
    while at > floor and not words.finite[at - 1] and words.w[at - 1] not in ('"', "(", ")", "\n", ";"):
        at -= 1
        if floor > unit.start and (words.w[at] in PUNCTUATION or words.w[at] in _JOINS):
            return at
    if at == floor == unit.start:
        return trim(words, unit, at, start)
    at = start
    while at > floor and words.w[at - 1] in ("et", "mais", "pis", "puis", "donc", "alors", "ne", "n'", "vous", "y"):
        at -= 1
    return at


def trim(words: Words, unit: Unit, at: int, start: int) -> int:
    """Leave out greetings, thanks and marks at the edge."""
    skipped = question_words().lead_ins - {"et", "mais", "cote", "moi", "toi", "vous", "ca", "la"}
    while at < start and (words.w[at] in PUNCTUATION or words.w[at] in skipped):
        at += 1
    return at
