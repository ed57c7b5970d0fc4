"""Signs that the contrary is said of the same thing: « la préfecture soutient », when it blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from bot.content.lexicon import load_lexicon
from bot.technique.content_words import ContentWord
from bot.technique.folding import compile_all
from bot.technique.kind_signs import key
from bot.technique.statement import Statement
from bot.technique.wording import Wording

_STATE = "state"


class _Side(NamedTuple):
    """One half of a pair of opposites, turned when denied; ``word``: what says it."""

    pair: Any
    half: int
    word: str


class _Stretch(NamedTuple):
    topics: frozenset[str]
    sides: tuple[_Side, ...]


def topic_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return whether a thing is said to be the contrary of what the client said of it, in a
    clause or in the sentence around it, each sign 0–1."""
    near = [stretch for said in statements[0].client for stretch in _clauses(said, 0, len(said.text))]
    wide = [stretch for said in statements[0].client for stretch in _sentences(said)]
    own = [stretch for one in statements for stretch in _clauses(one.own, one.region.start, one.region.end)]
    return {
        "topic_opposed": float(any(_opposed(stretch, near) for stretch in own)),
        "topic_opposed_near": float(any(_opposed(stretch, wide) for stretch in own)),
    }


def _opposed(mine: _Stretch, told: Sequence[_Stretch]) -> bool:
    for side in mine.sides:
        for topic in mine.topics - {side.word}:
            met = [other for one in told if topic in one.topics for other in one.sides if other.pair == side.pair]
            if met and all(other.half != side.half and other.word != side.word for other in met):
                return True
    return False


def _clauses(said: Wording, start: int, end: int) -> Iterator[_Stretch]:
    for clause in said.clauses:
        first, last = max(clause.start, start), min(clause.end, end)
        if first < last:
            yield _stretch(said, first, last, clause.denied)


def _sentences(said: Wording) -> Iterator[_Stretch]:
    for start, end in said.sentences:
        yield _stretch(said, start, end, False)


def _stretch(said: Wording, start: int, end: int, denied: bool) -> _Stretch:
    words = [word for word in said.words if start <= word.start < end]
    sides = [_Side(pair, half ^ word.denied, key(word)) for word in words for pair, half in word.sides]
    return _Stretch(
        frozenset(key(word) for word in words if _names(word)),
        (*sides, *_state(said.text[start:end], denied, str(start))),
    )


def _names(word: ContentWord) -> bool:
    return not word.predicate and not word.vague


def _state(text: str, denied: bool, name: str) -> tuple[_Side, ...]:
    well, ill = len(_list("good").findall(text)), len(_list("bad").findall(text))
    return () if well == ill else (_Side(_STATE, int(well > ill) ^ denied, name),)


@lru_cache(maxsize=None)
def _list(name: str) -> re.Pattern[str]:
    lexicon = load_lexicon("states")
    return compile_all(lexicon[name], lexicon["fragments"])
