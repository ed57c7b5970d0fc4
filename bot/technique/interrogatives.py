"""Finds the question words that ask, at the front of a clause or in place (guide §1)."""

from __future__ import annotations

from bot.technique.clause import Clause
from bot.technique.governors import governor
from bot.technique.heads import WH, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.what import asks_what, what_body
from bot.technique.when import asks_when
from bot.technique.which import asks_where, asks_which_one
from bot.technique.who import asks_who
from bot.technique.words import Words

_TESTS = {"qui": asks_who, "quoi": asks_what, "ou": asks_where, "quand": asks_when}
_LONG = 4
_LONG_FORM_ENDS = ("que", "qu'", "qui", "a")


def find_question_words(words: Words, unit: Unit) -> list[Head]:
    """Return the heads of ``unit`` in order; an embedded one names its governor."""
    clause = Clause(words, unit)
    idioms = _idioms(words, unit)
    heads: list[Head] = []
    at = unit.start
    while at < unit.end:
        inside = any(start <= words.starts[at] < end for start, end in idioms)
        head = None if inside else _read(clause, at)
        if head is not None:
            head.governor = governor(clause, head)
            heads.append(head)
        at = head.body if head is not None else at + 1
    return heads


def _idioms(words: Words, unit: Unit) -> list[tuple[int, int]]:
    """Return the spans of fixed phrases in which a question word asks nothing."""
    start, end = words.starts[unit.start], words.ends[unit.end - 1]
    return [match.span() for match in question_words().idioms.finditer(words.folded, start, end)]


def _read(clause: Clause, at: int) -> Head | None:
    word, lexicon = clause.w[at], clause.lexicon
    if word in ("qu'", "que", "qui", "quoi") and clause.follow(at + 1, "est", "-ce"):
        return _long_form(clause, at)
    if word in ("que", "qu'"):
        return _what(clause, at)
    if word in lexicon.plain or word == "quid":
        return _head(clause, at, at + 1)
    if word in lexicon.which:
        return None if clause.word(at + 1) in ("que", "qu'") else _head(clause, at, at + 1)
    asks = asks_which_one if word in lexicon.which_one else _TESTS.get(word)
    return _head(clause, at, at + 1) if asks is not None and asks(clause, at) else None


def _long_form(clause: Clause, at: int) -> Head | None:
    """« qu'est-ce que », « qui est-ce qui »; « qu'est-ce » alone asks nothing."""
    if clause.word(at + 3) in _LONG_FORM_ENDS:
        return _head(clause, at, at + 4)
    return _head(clause, at, at + 3) if clause.w[at] in ("qui", "quoi") else None


def _what(clause: Clause, at: int) -> Head | None:
    found = what_body(clause, at)
    if found is None:
        return None
    head = _head(clause, at, found[0])
    head.complete = found[1]
    return head


def _head(clause: Clause, at: int, body: int) -> Head:
    start = clause.phrase_start(at)
    fronted = body - at >= _LONG or not clause.closes(start, body) and (
        clause.opens(at) or clause.inverts(body) or not clause.verb_before(start)
    )
    return Head(WH, start, at, body, fronted=fronted, in_place=not fronted)
