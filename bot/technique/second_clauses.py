"""A second finite clause after an open question is a second question (guide §5.4)."""

from __future__ import annotations

from bot.records.findings import CLOSED, OPEN
from bot.technique.heads import INTONATION, WH, Head
from bot.technique.words import PUNCTUATION, Words

_JOINS = frozenset(("et", "mais", "pis"))
_OTHERS = frozenset("il elle ils elles ca cela c'".split())
_DETERMINERS = frozenset("le la les l' votre vos ton ta tes ces cette".split())
_YOU_ENDS = ("ez", "etes", "faites", "dites")
# Between the question and its « et » these make one sentence of both.
_SUBORDINATE = frozenset("quand si s' que qu' qui lorsque lorsqu' dont comme puisque parce pendant alors".split())
_WITHIN = 4


def second_clauses(words: Words, heads: list[Head]) -> list[Head]:
    """Return ``heads`` with « … et vous les prenez par téléphone ? » as a question of its own.

    For a turn that asks with a mark, or leaves all marks out.
    """
    found: list[Head] = []
    for head in heads:
        found.append(head)
        at = _start(words, head) if head.kind == WH and head.form == OPEN else None
        if at is not None:
            found.append(Head(INTONATION, at, at, at, CLOSED, end=head.end))
            head.end = at
    return found


def join_choices(words: Words, heads: list[Head]) -> list[Head]:
    """Return ``heads`` with « ça te va-tu | ou tu veux qu'on coupe » as one closed question."""
    found: list[Head] = []
    for head in heads:
        last = found[-1] if found else None
        chosen = last is not None and last.form == head.form == CLOSED and words.has_or(head.start - 1, head.start)
        if last is not None and chosen and last.end >= head.start - 1:
            last.end = head.end
            last.flags.add("alternative")
        else:
            found.append(head)
    return found


def _start(words: Words, head: Head) -> int | None:
    """Return where the second clause starts, after « et »; None without one."""
    for at in range(head.body + 2, head.end - 2):
        if words.w[at] not in _JOINS or not any(words.finite[head.start : at]):
            continue
        if not _SUBORDINATE.isdisjoint(words.w[head.body : at]):
            return None
        following = at + 1
        subject = _subject(words, following, head.end)
        if subject is not None and _has_verb(words, subject, head.end):
            return following
    return None


def _subject(words: Words, at: int, end: int) -> int | None:
    """Return where the pronoun of the clause is: « et vous », « et les autres ils »."""
    if words.w[at] in ("vous", "tu", "vs", *_OTHERS):
        return at
    if words.w[at] not in _DETERMINERS:
        return None
    return next((place for place in range(at + 2, min(at + _WITHIN, end)) if words.w[place] in _OTHERS), None)


def _has_verb(words: Words, subject: int, end: int) -> bool:
    """Tell whether the pronoun at ``subject`` has its finite verb close by, and no question word."""
    for at in range(subject + 1, min(end, subject + _WITHIN)):
        if words.w[at] in PUNCTUATION:
            return False
        if words.finite[at]:
            return words.w[subject] != "vous" or words.w[at].endswith(_YOU_ENDS) or words.w[at] == "etes"
    return False
