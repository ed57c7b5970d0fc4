"""Cuts a turn into speech acts and names each (design §1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.findings import Question, Segment, Verification
from bot.records.text import NormalisedText
from bot.technique.phatics import greets, is_phatic
from bot.technique.reconcile import confirmation_span
from bot.technique.units import Unit
from bot.technique.words import Words

Span = tuple[int, int]


def segment(
    normalised: NormalisedText,
    words: Words,
    units: Sequence[Unit],
    questions: Sequence[Question],
    verification: Verification,
) -> tuple[Segment, ...]:
    """Return the speech acts in order, in the original text; they never overlap.

    A mark cuts, and so does the edge of a question: unpunctuated chat runs two
    questions together in one sentence of the parser.
    """
    greeting = greets(words.folded)
    confirmation = confirmation_span(normalised.original, verification)
    edges = {edge for question in questions for edge in (question.start, question.end)}
    edges |= {edge for edge in confirmation if confirmation[1]}
    found = []
    for unit in units:
        phatic = is_phatic(words.folded[words.starts[unit.start] : words.ends[unit.end - 1]], greeting)
        for span in _cut(_unit_span(normalised, words, unit), edges):
            kind = _kind(span, questions, verification, confirmation, phatic)
            found += _segment(normalised.original, span, kind)
    return tuple(found)


def _unit_span(normalised: NormalisedText, words: Words, unit: Unit) -> Span:
    """Return the span of a unit in the original text, without the mark that closes it."""
    return normalised.to_original(words.starts[unit.start], words.ends[unit.end - 1])


def _cut(span: Span, edges: set[int]) -> list[Span]:
    points = [span[0], *sorted(edge for edge in edges if span[0] < edge < span[1]), span[1]]
    return list(zip(points, points[1:]))


def _segment(text: str, span: Span, kind: str) -> list[Segment]:
    """Return the segment trimmed of spaces, or nothing where no word is left."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not any(map(str.isalnum, text[start:end])):
        return []
    return [Segment(start, end, text[start:end], kind)]


def _kind(
    span: Span,
    questions: Sequence[Question],
    verification: Verification,
    confirmation: Span,
    phatic: bool,
) -> str:
    if any(_covers(span, (question.start, question.end)) for question in questions):
        return "question"
    if confirmation[1] and _covers(span, confirmation):
        return "confirmation"
    if phatic:
        return "phatic"
    handed = (verification.start or 0, verification.end or 0)
    return "reformulation" if _covers(span, handed) else "statement"


def _covers(span: Span, other: Span) -> bool:
    """Tell whether half of the shorter of the two is shared (guide §5.14)."""
    shared = min(span[1], other[1]) - max(span[0], other[0])
    return shared > 0 and shared * 2 >= min(span[1] - span[0], other[1] - other[0])
