"""Reinforcement: a favourable statement taken up, and built upon (guide §3, §5.13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from bot.records.analysis import Reinforcement
from bot.records.text import NormalisedText
from bot.technique.alignment import align
from bot.technique.favourable import Favourable, favourable_statements
from bot.technique.linkage import TAKEN_UP, Piece, builds_on, pieces, take_up
from bot.technique.wording import ContentWord, Wording, wording

RANK = ("none", "acknowledged", "reinforced")


@dataclass(frozen=True)
class _Found:
    verdict: str
    statement: Favourable
    turn: int
    taken: Piece | None
    built: Piece | None


def find_reinforcement(
    normalised: NormalisedText,
    doc: Doc,
    client_docs: Sequence[Doc],
    profile: str | None = None,
) -> Reinforcement:
    """Return what the turn makes of the favourable statements in the client's turns.

    ``doc`` is the parse of ``normalised.text``; ``client_docs`` those of the client's
    last turns, oldest first. ``favourable`` is set too when nothing was made of it: the
    last one then. Any benefit or proof linked to the point counts, whatever ``profile``
    prizes most: the guide says « ideally ».
    """
    found = [
        _made_of(statement, turn, doc, client_docs)
        for turn, said in enumerate(client_docs)
        for statement in favourable_statements(said)
    ]
    if not found:
        return Reinforcement()
    best = max(found, key=lambda one: (RANK.index(one.verdict), one.turn, one.statement.start))
    return _reinforcement(normalised, best)


def _made_of(statement: Favourable, turn: int, doc: Doc, client_docs: Sequence[Doc]) -> _Found:
    own, said = wording(doc), wording(client_docs[turn])
    parts = pieces(own, _scores(own, statement, said))
    last = turn == len(client_docs) - 1
    taken = next((piece for piece in parts if take_up(piece, last) >= TAKEN_UP), None)
    if taken is None:
        return _Found("none", statement, turn, None, None)
    built = next((piece for piece in parts if piece.start >= taken.start and builds_on(piece, taken)), None)
    return _Found("reinforced" if built else "acknowledged", statement, turn, taken, built)


def _scores(own: Wording, statement: Favourable, said: Wording) -> dict[int, float]:
    """Return how near each of the trainee's words is to the statement's words."""
    words = tuple(w for w in said.words if statement.start <= w.start < statement.end)
    rows = [said.words.index(word) for word in words]
    matrix = said.matrix[rows] if rows and said.matrix is not None else None
    part = Wording(said.text, words, matrix, said.figures, ())
    return {match.word.start: match.score for match in align(own.words, own, [part]) if not _empty(match.word)}


def _empty(word: ContentWord) -> bool:
    return word.vague


def _reinforcement(normalised: NormalisedText, found: _Found) -> Reinforcement:
    first, last = found.taken, found.built or found.taken
    if first is None or last is None:
        return Reinforcement("none", found.statement.text, found.turn)
    start, end = normalised.to_original(first.start, last.end)
    return Reinforcement(
        found.verdict, found.statement.text, found.turn, start, end, normalised.original[start:end].strip()
    )
