"""The sentences of a turn, questions and the rest apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

from spacy.tokens import Doc, Span

from bot.records.analysis import TurnAnalysis
from bot.records.text import NormalisedText
from bot.understanding.spans import tokens_between

_ENDS = frozenset({".", "!", "?", "…", "...", "?!", "!?", "!!", "??"})


@dataclass(frozen=True)
class Piece:
    """Tokens of one sentence that all lie in a question (``asks``) or all outside;
    ``start`` and ``end`` are characters of the turn as typed."""

    span: Span
    start: int
    end: int
    asks: bool


def sentences(doc: Doc) -> Iterator[Span]:
    """Cut the turn at full stops, question and exclamation marks, and line ends."""
    first = 0
    for token in doc:
        last = token.i == len(doc) - 1
        if last or token.text in _ENDS or "\n" in token.text:
            if any(not piece.is_space for piece in doc[first : token.i + 1]):
                yield doc[first : token.i + 1]
            first = token.i + 1


def pieces(analysis: TurnAnalysis, doc: Doc, normalised: NormalisedText) -> list[Piece]:
    """Return the pieces of the turn in order; punctuation alone makes none unless the
    turn has nothing else."""
    asking: set[int] = set()
    for question in analysis.questions:
        asking.update(t.i for t in tokens_between(doc, normalised, question.start, question.end))
    found: list[Piece] = []
    for sentence in sentences(doc):
        first = sentence.start
        for at in range(sentence.start, sentence.end):
            change = at + 1 == sentence.end or (at + 1 in asking) != (at in asking)
            if change:
                _keep(found, doc[first : at + 1], normalised, at in asking)
                first = at + 1
    return found


def _keep(found: list[Piece], span: Span, normalised: NormalisedText, asks: bool) -> None:
    if all(token.is_punct or token.is_space for token in span):
        return
    start, end = normalised.to_original(span.start_char, span.end_char)
    found.append(Piece(span, start, end, asks))


def is_nonsense(span: Span) -> bool:
    """Tell whether ``span`` holds no French word that is known (« azertyuiop », « 123 »)."""
    names = [token for token in span if any(map(str.isalpha, token.text))]
    if not names:
        return any(not token.is_punct and not token.is_space for token in span)
    return len(names) <= 2 and not any(token.has_vector for token in names)
