"""Finds the questions of a turn and their forms (guide §1 and §5.1–5.7)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.findings import CLOSED
from bot.technique.alternatives import mark_options
from bot.technique.assembly import Assembler
from bot.technique.exclamations import exclaims
from bot.technique.heads import Head
from bot.technique.intonation import presumes, read_intonation
from bot.technique.known import close_known
from bot.technique.phatics import greets, is_phatic, opens_small_talk
from bot.technique.quoted import is_quoted
from bot.technique.rhetorical import asks_nothing, is_rhetorical
from bot.technique.second_clauses import join_choices, second_clauses
from bot.technique.silent import merge, read_silent
from bot.technique.units import Unit, cut_units
from bot.technique.words import Words


def find_questions(words: Words, units: Sequence[Unit] | None = None) -> list[Head]:
    """Return the questions in order; ``start:end`` are words of ``words``.

    A confirmation that closes a verification is still among them: only the reader,
    who knows the verification, can tell.
    """
    units = cut_units(words) if units is None else units
    greeting = greets(words.folded)
    found: list[Head] = []
    for at, unit in enumerate(units):
        if is_phatic(unit_text(words, unit), greeting):
            continue
        found += _read_unit(words, units, at, greeting)
    return found


def unit_text(words: Words, unit: Unit) -> str:
    """Return the folded text of ``unit``, without its mark."""
    return words.folded[words.starts[unit.start] : words.ends[unit.end - 1]]


def _read_unit(words: Words, units: Sequence[Unit], at: int, greeting: bool) -> list[Head]:
    unit = units[at]
    heads = Assembler(words, unit).read()
    mark_options(words, unit, heads)
    kept = [
        head
        for head in heads
        if not exclaims(words, unit, head)
        and not is_quoted(words, unit, head)
        and not is_rhetorical(words, units, at, head)
        and not is_phatic(span_text(words, head), greeting)
        and not (greeting and opens_small_talk(words.folded[words.starts[head.trigger] :]))
    ]
    kept = second_clauses(words, kept) if unit.asks else kept
    for head in kept:
        if head.form == CLOSED and presumes(span_text(words, head)):
            head.flags.add("leading")
    if not unit.mark:
        found = close_known(words, merge(kept, read_silent(words, unit, heads)))
        return join_choices(words, second_clauses(words, found))
    kept = close_known(words, kept)
    if heads or not unit.asks or asks_nothing(unit_text(words, unit)):
        return kept
    return read_intonation(words, units, at)


def span_text(words: Words, head: Head) -> str:
    """Return the folded words of a question."""
    return words.folded[words.starts[head.start] : words.ends[head.end - 1]]
