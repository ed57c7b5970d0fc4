"""Finds the unmarked main clauses about the client: « vous avez des bénévoles »."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.findings import CLOSED
from bot.technique.embedding import verbs_between
from bot.technique.heads import INTONATION, INVERSION, WH, WHETHER, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import Words

SUBORDINATE = frozenset("que qu' si s' quand lorsque lorsqu' comme qui dont puisque puisqu' parce ce sinon".split())
# « si un jour vous voulez… »: the conjunction stands further left.
_WHEN = frozenset({"jour", "moment", "fois", "jamais"})
_BETWEEN = frozenset("ne n' vous te t' y en le la les l' lui leur".split())


def client_clauses(words: Words, unit: Unit, heads: Sequence[Head]) -> list[int]:
    """Return where main clauses with « vous » or « tu » for subject begin, outside ``heads``."""
    found = []
    for at in range(unit.start, unit.end - 1):
        if words.w[at] in ("vous", "tu", "t'") and _has_second_person_verb(words, unit, at):
            if at > unit.start and words.w[at - 1] == words.w[at]:
                continue
            before = word_before(words, unit, at)
            if before not in SUBORDINATE and words.w[at - 1] != "ne" and not _inside(words, at, heads):
                found.append(at)
    return found


def carried_over(words: Words, unit: Unit, heads: Sequence[Head]) -> list[Head]:
    """« vous avez combien de camions | et ils roulent le dimanche »: asked on about the same thing."""
    for at in range(unit.start + 1, unit.end - 2):
        if words.w[at] not in ("et", "pis", "puis") or words.w[at + 1] not in ("il", "elle", "ils", "elles"):
            continue
        asked = next((head for head in heads if head.start < at < head.end and head.kind in (WH, WHETHER, INVERSION)), None)
        if asked is None or not SUBORDINATE.isdisjoint(words.w[asked.body : at]) or words.w[at + 2].startswith("-"):
            continue
        if verbs_between(words, asked.start, at) and any(words.finite[at + 2 : min(at + 6, unit.end)]):
            return [Head(INTONATION, at, at, at, CLOSED, end=unit.end)]
    return []


def _has_second_person_verb(words: Words, unit: Unit, at: int) -> bool:
    verb = at + 1
    while verb < unit.end - 1 and words.w[verb] in _BETWEEN:
        verb += 1
    ending = words.w[verb]
    plural = ending.endswith("ez") or ending in ("etes", "faites", "dites")
    return words.finite[verb] and plural == (words.w[at] == "vous")


def word_before(words: Words, unit: Unit, at: int) -> str:
    """Return the word before ``at`` that is no adverb; « où » counts as subordinating."""
    at -= 1
    while at >= unit.start and words.w[at] in question_words().adverbs:
        at -= 1
    if at < unit.start:
        return ""
    if words.w[at] == "sinon" and (at == unit.start or words.w[at - 1] in question_words().lead_ins):
        return ""
    if words.w[at] in _WHEN and words.w[max(at - 2, unit.start)] in SUBORDINATE:
        return "si"
    subordinates = words.raw(at) == "où" or words.w[at] in question_words().plain
    return "que" if subordinates else words.w[at]


def _inside(words: Words, at: int, heads: Sequence[Head]) -> bool:
    """Tell whether ``at`` belongs to the clause of a head: no verb since its opening."""
    for head in heads:
        if head.start <= at < head.end:
            return at < head.body or not (head.complete or head.in_place or verbs_between(words, head.body, at))
    return False
