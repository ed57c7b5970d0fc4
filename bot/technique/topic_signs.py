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
from bot.technique.propositions import client_propositions, read_propositions
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
    proposition or in the sentence around it, each sign 0–1."""
    near = [_stretch(said, span.start, span.end) for said in statements[0].client for span in client_propositions(said)]
    wide = [stretch for said in statements[0].client for stretch in _sentences(said)]
    own = [
        _stretch(one.own, span.start, span.end) for one in statements
        for span in read_propositions(one.own, one.region.start, one.region.end)
    ]
    return {
        "topic_opposed": float(any(_opposed(stretch, near) for stretch in own)),
        "topic_opposed_near": float(any(_opposed(stretch, wide) for stretch in own)),
    }


def _opposed(mine: _Stretch, told: Sequence[_Stretch]) -> bool:
    for side in mine.sides:
        for topic in mine.topics - {side.word}:
            met = [other for one in told if topic in one.topics for other in one.sides if other.pair == side.pair]
            if met and all(other.half != side.half and _told_apart(other, side) for other in met):
                return True
    return False


def _told_apart(one: _Side, two: _Side) -> bool:
    """« répondre » and « réponse » are no opposites, whatever was denied."""
    return one.pair == _STATE or one.word != two.word


def _sentences(said: Wording) -> Iterator[_Stretch]:
    for start, end in said.sentences:
        yield _stretch(said, start, end)


def _stretch(said: Wording, start: int, end: int) -> _Stretch:
    words = [word for word in said.words if start <= word.start < end]
    sides = [_Side(pair, half ^ word.denied, key(word)) for word in words for pair, half in word.sides]
    return _Stretch(
        frozenset(key(word) for word in words if _names(word)),
        (*sides, *_state(said.text[start:end])),
    )


def _names(word: ContentWord) -> bool:
    return not word.predicate and not word.vague


def _state(text: str) -> tuple[_Side, ...]:
    well, ill = len(_list("good").findall(text)), len(_list("bad").findall(text))
    if well == ill:
        return ()
    denied = _list("denial").search(_list("bad").sub(" ", _list("good").sub(" ", text))) is not None
    return (_Side(_STATE, int(well > ill) ^ denied, ""),)


@lru_cache(maxsize=None)
def _list(name: str) -> re.Pattern[str]:
    lexicon = load_lexicon("states")
    return compile_all(lexicon[name], lexicon["fragments"])
