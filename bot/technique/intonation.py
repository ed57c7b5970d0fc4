"""Reads questions that have no question word, inversion or carrier (guide §1, §5.2, §5.6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.analysis import CLOSED
from bot.technique.embedding import trim
from bot.technique.folding import compile_all
from bot.technique.heads import INTONATION, TAG, Head
from bot.technique.units import Unit
from bot.technique.verbless import read_topic, read_verbless
from bot.technique.words import Words


@dataclass(frozen=True)
class _Tags:
    asked: re.Pattern[str]
    silent: re.Pattern[str]
    contact: re.Pattern[str]
    presuming: re.Pattern[str]


@lru_cache(maxsize=1)
def _tags() -> _Tags:
    data = load_lexicon("tags")

    def last(name: str) -> re.Pattern[str]:
        patterns = data[name] if isinstance(data[name], list) else [data[name]]
        return re.compile(r"[\w\"»)][\s,]+" + compile_all(patterns, {}).pattern + r"\W*$")

    return _Tags(last("asked"), last("silent"), last("contact"), compile_all([data["presuming"]], {}))


@lru_cache(maxsize=1)
def _silent() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    data = load_lexicon("intonation")
    return tuple(compile_all(data[name], {}) for name in ("sure", "leaning", "telling"))


def read_intonation(words: Words, units: Sequence[Unit], at: int) -> list[Head]:
    """Return the question of ``units[at]``, where no opening was found, or nothing."""
    unit = units[at]
    text = words.folded[words.starts[unit.start] : words.ends[unit.end - 1]]
    if not unit.asks:
        return _without_mark(words, unit, text) if not unit.mark.strip(".…") or not unit.mark else []
    if "!" in unit.mark or not any(map(str.isalpha, text)):
        return []
    if not any(words.finite[unit.start : unit.end]):
        return read_verbless(words, units, at, text)
    if _tags().contact.search(text):
        return []
    leading = bool(_tags().asked.search(text) or _tags().presuming.search(text))
    return [_closed(words, unit, unit.start, leading, text)]


def _closed(words: Words, unit: Unit, start: int, leading: bool, text: str) -> Head:
    flags = ({"leading"} if leading else set()) | ({"alternative"} if " ou " in text else set())
    start = trim(words, unit, start, unit.end - 1)
    return Head(TAG if leading else INTONATION, start, start, start, CLOSED, end=unit.end, flags=flags)


def _without_mark(words: Words, unit: Unit, text: str) -> list[Head]:
    """Chat leaves the mark out; a full stop does not (« Vous avez un site. » tells)."""
    if unit.mark:
        return []
    sure, leaning, telling = _silent()
    if match := sure.search(text):
        at = words.find(words.starts[unit.start] + match.start())
        return [_closed(words, unit, _clause_start(words, unit, at), False, text)]
    if _tags().silent.search(text):
        return [_closed(words, unit, unit.start, True, text)]
    if topic := read_topic(words, unit, text):
        return [topic]
    start = _second_person_clause(words, unit)
    if start is None or telling.search(text) or not leaning.search(text):
        return []
    return [_closed(words, unit, start, False, text)]


def _clause_start(words: Words, unit: Unit, at: int) -> int:
    second = _second_person_clause(words, unit)
    return min(at, second) if second is not None else at


def _second_person_clause(words: Words, unit: Unit) -> int | None:
    """Return where a main clause with « vous » or « tu » for subject begins, or None."""
    for at in range(unit.start, unit.end - 1):
        if words.w[at] not in ("vous", "tu", "t'"):
            continue
        verb = at + 1
        while verb < unit.end - 1 and words.w[verb] in ("ne", "n'", "vous", "te", "t'", "y", "en", "le", "la", "les", "l'", "lui", "leur"):
            verb += 1
        if not words.finite[verb]:
            continue
        ending = words.w[verb]
        plural = ending.endswith("ez") or ending in ("etes", "faites", "dites")
        if plural == (words.w[at] == "vous"):
            return at
    return None
