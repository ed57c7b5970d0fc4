"""Tells « …, m'avez-vous écrit. », « …, disiez-vous, … » from questions: whoever reports turns the verb."""

from __future__ import annotations

from bot.technique.inversion_lexicon import inversions
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_AUXILIARIES = frozenset("avez aviez as avais a ai avait ont avaient".split())
_TO_ME = frozenset({"me", "m'", "nous"})
_CLITICS = frozenset("me m' nous vous te t' lui leur l' le".split())
_SUBORDINATORS = frozenset("quand lorsque lorsqu' si s' comme des puisque puisqu'".split())
_MARKS = PUNCTUATION - {":", "("}
_NEAR = 4


def is_inserted(words: Words, unit: Unit, verb: int, pronoun: int) -> bool:
    """Tell whether the verb at ``verb``, turned with ``pronoun``, only says who said it."""
    last = _last_word(words, unit, verb, pronoun)
    if last is None:
        return False
    start = verb
    while start > unit.start and words.w[start - 1] in _CLITICS:
        start -= 1
    if start == unit.start:
        return False
    closed = any(words.w[at] in _MARKS for at in range(last + 1, min(last + 1 + _NEAR, unit.end)))
    set_apart = words.w[start - 1] in _MARKS
    if set_apart and closed and (not unit.asks or any(words.finite[last + 1 : unit.end])):
        return _speech(words, unit.start, start) or any(words.finite[last + 1 : unit.end])
    if unit.asks or not _speech(words, unit.start, start):
        return False
    to_me = not _TO_ME.isdisjoint(words.w[start:verb])
    if not set_apart:
        return to_me and last > pronoun and unit.end - last <= _NEAR
    return to_me and "." in unit.mark or last == pronoun or unit.end - last <= 2 or not _SUBORDINATORS.intersection(words.w[unit.start : start])


def _last_word(words: Words, unit: Unit, verb: int, pronoun: int) -> int | None:
    """The last word of the reporting verb, or None when it reports nothing."""
    saying = inversions().saying
    if words.w[verb] in _AUXILIARIES:
        after = pronoun + 1
        while after < unit.end and words.w[after] in ("deja", "bien", "aussi"):
            after += 1
        return after if after < unit.end and saying.match(words.w[after]) else None
    return pronoun if saying.match(words.w[verb]) else None


def _speech(words: Words, start: int, end: int) -> bool:
    """What was said has a verb, stands in quotation marks, or is longer than « Pour le devis, »."""
    if any(words.finite[start:end]) or '"' in words.w[start:end]:
        return True
    lexicon = question_words()
    return end - start > 3 and words.w[start] not in lexicon.prepositions | lexicon.lead_ins | lexicon.adverbs | {"concernant"}
