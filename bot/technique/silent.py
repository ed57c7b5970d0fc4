"""Reads questions that chat leaves without mark or opening: « vous avez des bénévoles ».

Only where the turn ends without any mark: a full stop tells (guide §1, intonation).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.analysis import CLOSED
from bot.technique.embedding import reach_left, trim, verbs_between
from bot.technique.folding import compile_all
from bot.technique.heads import INTONATION, TAG, Head
from bot.technique.question_lexicon import question_words
from bot.technique.intonation import ends_in_tag
from bot.technique.units import Unit
from bot.technique.verbless import read_short, read_topic, read_trailing
from bot.technique.words import Words

_SUBORDINATE = frozenset("que qu' si s' quand lorsque lorsqu' comme qui dont puisque puisqu' parce ce sinon".split())
_JOINS = frozenset({"et", "mais", "pis", "puis", "ou", "bien", "plutot"})
# « si un jour vous voulez… »: the conjunction stands further left.
_WHEN = frozenset({"jour", "moment", "fois", "jamais"})
_OWNED = frozenset("votre vos ton ta tes le la les l'".split())
_BEFORE_AND = 8
_EXPLAINING = frozenset("donc dont qui que qu' parce car puisque tandis lequel laquelle".split())
_LONGEST_LEANING, _CHOICE = 12, 6
_NEAR, _SHORT = 9, 14
_BETWEEN = frozenset("ne n' vous te t' y en le la les l' lui leur".split())


@dataclass(frozen=True)
class _Silent:
    sure: re.Pattern[str]
    leaning: re.Pattern[str]
    before: re.Pattern[str]
    verbs: re.Pattern[str]
    after: re.Pattern[str]
    handing_back: re.Pattern[str]
    alone: re.Pattern[str]
    alone_not: re.Pattern[str]


@lru_cache(maxsize=1)
def _silent() -> _Silent:
    data = load_lexicon("intonation")
    before = compile_all(data["telling_before"], {}).pattern
    return _Silent(
        compile_all(data["sure"], {}),
        compile_all(data["leaning"], {}),
        re.compile(before + r"[\s,]*$"),
        compile_all([data["telling_verbs"]], {}),
        re.compile(compile_all([data["telling_after"]], {}).pattern + r"\W*$"),
        compile_all(data["handing_back"], {}),
        compile_all(data["alone"], {}),
        compile_all([data["alone_not"]], {}),
    )


def read_silent(words: Words, unit: Unit, heads: Sequence[Head]) -> list[Head]:
    """Return the questions of ``unit`` besides ``heads``, those with an opening."""
    text = words.folded[words.starts[unit.start] : words.ends[unit.end - 1]]
    if not heads and (topic := read_topic(words, unit, text)):
        return [topic]
    if not heads and (topic := read_short(words, unit, text)):
        return [topic]
    if not heads and ends_in_tag(text):
        return [_closed(words, unit, unit.start, unit.end, TAG, {"leading"})]
    starts = _clauses(words, unit, heads)
    found = _asked_clauses(words, unit, starts, heads)
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
    if _own_verb_before(words, unit, start) or _silent().alone_not.search(text) or not (choice or _silent().alone.fullmatch(text)):
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
    match = _silent().sure.search(text)
    if match is None or heads or not _really_or(words, unit.start, unit.end, match):
        return []
    at = words.find(match.start() + words.starts[unit.start])
    if _before(words, unit, at) in _SUBORDINATE:
        return []
    return [_closed(words, unit, reach_left(words, unit, at, unit.start), unit.end)]


def _closed(
    words: Words, unit: Unit, start: int, end: int, kind: str = INTONATION, flags: set[str] | None = None
) -> Head:
    flags = set(flags or ()) | ({"alternative"} if words.has_or(start, end) else set())
    return Head(kind, start, start, start, CLOSED, end=end, flags=flags)


def _clauses(words: Words, unit: Unit, heads: Sequence[Head]) -> list[int]:
    """Return where main clauses with « vous » or « tu » for subject begin, outside ``heads``."""
    found = []
    for at in range(unit.start, unit.end - 1):
        if words.w[at] in ("vous", "tu", "t'") and _has_second_person_verb(words, unit, at):
            before = _before(words, unit, at)
            if before not in _SUBORDINATE and words.w[at - 1] != "ne" and not _inside(words, at, heads):
                found.append(at)
    return found


def _has_second_person_verb(words: Words, unit: Unit, at: int) -> bool:
    verb = at + 1
    while verb < unit.end - 1 and words.w[verb] in _BETWEEN:
        verb += 1
    ending = words.w[verb]
    plural = ending.endswith("ez") or ending in ("etes", "faites", "dites")
    return words.finite[verb] and plural == (words.w[at] == "vous")


def _before(words: Words, unit: Unit, at: int) -> str:
    """Return the word before ``at`` that is no adverb; « où » counts as subordinating."""
    at -= 1
    while at >= unit.start and words.w[at] in question_words().adverbs:
        at -= 1
    if at < unit.start:
        return ""
    if words.w[at] in _WHEN and words.w[max(at - 2, unit.start)] in _SUBORDINATE:
        return "si"
    subordinates = words.raw(at) == "où" or words.w[at] in question_words().plain
    return "que" if subordinates else words.w[at]


def _inside(words: Words, at: int, heads: Sequence[Head]) -> bool:
    """Tell whether ``at`` belongs to the clause of a head: no verb since its opening."""
    for head in heads:
        if head.start <= at < head.end:
            return at < head.body or not (head.complete or head.in_place or verbs_between(words, head.body, at))
    return False


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
        told = (told and joined) or _tells(words, unit, start, text) or _carries_on(words, unit, start, heads)
        sure = _silent().sure.search(text) or _sure_from_lead(words, unit, start, text)
        alone = len(starts) == 1 and _alone(words, unit, start)
        if (sure and _really_or(words, start, end, sure)) or (not told and (alone or _leans(words, start, end))):
            first = reach_left(words, unit, start, found[-1].end if found else unit.start)
            found.append(_closed(words, unit, first, end))
    return found


def _carries_on(words: Words, unit: Unit, start: int, heads: Sequence[Head]) -> bool:
    """« nous préparons le contrat | et vous le recevez demain »: the story goes on."""
    if start == unit.start or words.w[start - 1] != "et" or any(head.start < start for head in heads):
        return False
    clause = range(max(unit.start, start - _BEFORE_AND), start - 1)
    subjects = {words.w[at] for at in clause}
    return any(words.finite[at] for at in clause) and subjects.isdisjoint({"merci", "d'accord", "accord", "ok", "note", "bon"})


def _sure_from_lead(words: Words, unit: Unit, start: int, text: str) -> re.Match[str] | None:
    """« du coup | vous voulez un devis »: the words before the clause count too."""
    lead = max(unit.start, start - 2)
    long = words.folded[words.starts[lead] : words.starts[start] + len(text)]
    return _silent().sure.match(long) if lead < start else None


def _alone(words: Words, unit: Unit, start: int) -> bool:
    """Tell whether the clause is all that the turn says: then it is hardly news to the client."""
    return unit.start == 0 and unit.end == len(words) and unit.end - start <= _SHORT and not any(
        words.finite[unit.start : start]
    )


def _really_or(words: Words, start: int, end: int, match: re.Match[str]) -> bool:
    """« ou » and « où » look alike without accents: only the first makes a choice."""
    return " ou " not in match.group() or words.has_or(start, end)


def _leans(words: Words, start: int, end: int) -> bool:
    """Tell whether the clause, near its verb, asks about something not yet known.

    A long clause, or one that explains (« donc », « qui », « parce que »), hands back or tells.
    """
    longest = _LONGEST_LEANING + (_CHOICE if words.has_or(start, end) else 0)
    if end - start > longest or not _EXPLAINING.isdisjoint(words.w[start:end]):
        return False
    last = min(end, start + _NEAR)
    return bool(_silent().leaning.search(words.folded, words.starts[start], words.ends[last - 1]))


def _end(unit: Unit, starts: list[int], at: int, heads: Sequence[Head]) -> int:
    following = [start for start in starts[at + 1 : at + 2]]
    following += [head.start for head in heads if head.start > starts[at]]
    return min([*following, unit.end])


def _tells(words: Words, unit: Unit, start: int, text: str) -> bool:
    before = words.folded[words.starts[unit.start] : words.starts[start]]
    if _silent().handing_back.search(before) or _silent().after.search(text):
        return True
    return bool(_silent().before.search(before)) or bool(_silent().verbs.match(text))
