"""Lays a trainee's words beside the client's: what answers to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.technique.content_words import ContentWord
from bot.technique.wording import Wording

SAME, STEM, SYNONYM = 1.0, 0.9, 0.8


@dataclass(frozen=True)
class Match:
    """A trainee's word and the client's word nearest in meaning.

    ``score`` 0–1: 1 the same word, .9 the same family, .8 a listed synonym, below
    that the cosine of the vectors. ``agrees``: some equally near client word is said
    or denied alike. ``other`` is None when the client said nothing comparable.
    """

    word: ContentWord
    other: ContentWord | None
    score: float
    agrees: bool


@dataclass(frozen=True)
class Words:
    """Content words with their vectors, one row each (None when there is none)."""

    words: tuple[ContentWord, ...]
    matrix: Any


def select(whole: Wording, start: int, end: int) -> Words:
    """Return the words of the stretch ``start:end`` (characters, end excluded)."""
    rows = [at for at, word in enumerate(whole.words) if start <= word.start < end]
    matrix = whole.matrix[rows] if rows and whole.matrix is not None else None
    return Words(tuple(whole.words[row] for row in rows), matrix)


def align(own: Words, client: Sequence[Wording | Words]) -> list[Match]:
    """Return for each of the trainee's words its best match in the client's."""
    best = [Match(word, None, 0.0, True) for word in own.words]
    for said in client:
        if said.words:
            best = [_better(old, new) for old, new in zip(best, _scores(own, said))]
    return best


def _scores(own: Words, said: Wording | Words) -> list[Match]:
    cosines = None
    if own.matrix is not None and said.matrix is not None:
        cosines = (own.matrix @ said.matrix.T).tolist()
    return [
        _best(word, said, cosines[at] if cosines else None) for at, word in enumerate(own.words)
    ]


def _best(word: ContentWord, said: Wording | Words, cosines: list[float] | None) -> Match:
    score, found, agrees = 0.0, None, False
    for at, other in enumerate(said.words):
        near = _nearness(word, other, cosines[at] if cosines else 0.0)
        if near > score + 1e-6:
            score, found, agrees = near, other, other.denied == word.denied
        elif found is not None and abs(near - score) <= 1e-6:
            agrees = agrees or other.denied == word.denied
    return Match(word, found, score, agrees)


def _nearness(word: ContentWord, other: ContentWord, cosine: float) -> float:
    if word.lemma == other.lemma or word.form == other.form:
        return SAME
    if len(word.stem) >= 4 and (word.stem == other.stem or _one_begins_other(word.stem, other.stem)):
        return STEM
    if word.groups & other.groups:
        return max(SYNONYM, min(cosine, STEM - 0.01))
    return max(0.0, min(cosine, STEM - 0.01))


def _one_begins_other(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 5 and long.startswith(short) and len(long) - len(short) <= 3


def _better(old: Match, new: Match) -> Match:
    if abs(old.score - new.score) <= 1e-6 and old.other is not None and new.other is not None:
        return Match(old.word, new.other, new.score, old.agrees or new.agrees)
    return new if new.score >= old.score and new.other is not None else old
