"""Reads questions that chat leaves without mark or opening: « vous avez des bénévoles ».

Only where the turn ends without any mark: a full stop tells (guide §1, intonation).
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.findings import CLOSED
from bot.technique.embedding import reach_left, trim
from bot.technique.heads import INTONATION, TAG, Head
from bot.technique.intonation import ends_in_tag, read_supposed
from bot.technique.second_person import SUBORDINATE, carried_over, client_clauses, word_before
from bot.technique.silent_signs import carries_on, leans, really_or, signs, sure_from_lead, tells
from bot.technique.units import Unit
from bot.technique.verbless import read_short, read_topic, read_trailing
from bot.technique.words import Words

_JOINS = frozenset({"et", "mais", "pis", "puis", "ou", "bien", "plutot"})
_OWNED = frozenset("votre vos ton ta tes le la les l'".split())
_SHORT = 14


def read_silent(words: Words, unit: Unit, heads: Sequence[Head]) -> list[Head]:
    """Return the questions of ``unit`` besides ``heads``, those with an opening."""
    text = words.folded[words.starts[unit.start] : words.ends[unit.end - 1]]
    if not heads and (topic := read_topic(words, unit, text)):
        return [topic]
    if not heads and (topic := read_short(words, unit, text)):
        return [topic]
    if not heads and unit.start == 0 and (supposed := read_supposed(words, unit, text)):
        return [supposed]
    if not heads and ends_in_tag(text):
        return [_closed(words, unit, unit.start, unit.end, TAG, {"leading"})]
    starts = client_clauses(words, unit, heads)
    found = merge(_asked_clauses(words, unit, starts, heads), carried_over(words, unit, heads))
    if trailing := read_trailing(words, unit, text):
        return found + [trailing]
    return found or _sure(words, unit, text, heads) or _short_turn(words, unit, heads)


def _short_turn(words: Words, unit: Unit, heads: Sequence[Head]) -> list[Head]:
    """« y a un montant à pas dépasser », « c'est accessible votre entrepôt », « X ou Y »."""
    if heads or unit.start or unit.end < len(words) or unit.end > _SHORT + 2:
        return []
    start = trim(words, unit, unit.start, unit.end - 1)
    text = words.folded[words.starts[start] : words.ends[unit.end - 1]]
    choice = words.has_or(start + 1, unit.end - 1)
    if _own_verb_before(words, unit, start) or signs().alone_not.search(text) or not (choice or signs().alone.fullmatch(text)):
        return []
    return [_closed(words, unit, start, unit.end)]


def _own_verb_before(words: Words, unit: Unit, start: int) -> bool:
    """« votre voisin a le même contrat, il en est ravi »: the noun has its verb before « il »."""
    again = [at for at in range(start + 1, unit.end) if words.w[at] in ("il", "elle", "ils", "elles")]
    return words.w[start] in _OWNED and bool(again) and any(words.finite[start : again[0]])


def merge(first: list[Head], second: list[Head]) -> list[Head]:
    """Return both in order, none overlapping the next."""
    found = sorted(first + second, key=lambda head: head.start)
    for head, following in zip(found, found[1:]):
        head.end = min(head.end, following.start)
    return [head for head in found if head.end > head.start]


def _sure(words: Words, unit: Unit, text: str, heads: Sequence[Head]) -> list[Head]:
    match = signs().sure.search(text)
    if match is None or heads or not really_or(words, unit.start, unit.end, match):
        return []
    at = words.find(match.start() + words.starts[unit.start])
    if word_before(words, unit, at) in SUBORDINATE:
        return []
    return [_closed(words, unit, reach_left(words, unit, at, unit.start), unit.end)]


def _closed(
    words: Words, unit: Unit, start: int, end: int, kind: str = INTONATION, flags: set[str] | None = None
) -> Head:
    flags = set(flags or ()) | ({"alternative"} if words.has_or(start, end) else set())
    return Head(kind, start, start, start, CLOSED, end=end, flags=flags)


def _asked_clauses(words: Words, unit: Unit, starts: list[int], heads: Sequence[Head]) -> list[Head]:
    found: list[Head] = []
    told = False
    for at, start in enumerate(starts):
        end = _end(unit, starts, at, heads)
        text = words.folded[words.starts[start] : words.ends[end - 1]]
        joined = start > unit.start and words.w[start - 1] in _JOINS
        if joined and found and found[-1].end >= start - 2:
            found[-1].end = end
            if words.w[start - 1] != "et":
                found[-1].flags.add("alternative")
            continue
        told = (told and joined) or tells(words, unit, start, text) or carries_on(words, unit, start, heads)
        sure = signs().sure.search(text) or sure_from_lead(words, unit, start, text)
        alone = len(starts) == 1 and _alone(words, unit, start)
        if (sure and really_or(words, start, end, sure)) or (not told and (alone or leans(words, start, end))):
            first = reach_left(words, unit, start, found[-1].end if found else unit.start)
            found.append(_closed(words, unit, first, end))
    return found


def _alone(words: Words, unit: Unit, start: int) -> bool:
    """Tell whether the clause is all that the turn says: then it is hardly news to the client."""
    return unit.start == 0 and unit.end == len(words) and unit.end - start <= _SHORT and not any(
        words.finite[unit.start : start]
    )


def _end(unit: Unit, starts: list[int], at: int, heads: Sequence[Head]) -> int:
    following = [start for start in starts[at + 1 : at + 2]]
    following += [head.start for head in heads if head.start > starts[at]]
    return min([*following, unit.end])
