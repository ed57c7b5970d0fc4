"""How the pieces of a turn take up a point and build on it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.marks import count
from bot.technique.regions import sentences
from bot.technique.wording import Wording

TAKEN_UP = 1.0
NEAR, SAME = 0.6, 0.79
_LISTS = (
    "thanks", "thanks_for_else", "resume", "refers", "because", "link", "benefit", "proof", "unrelated",
)


@dataclass(frozen=True)
class Piece:
    """One sentence of the turn with what it does. ``near``/``same``: how many of its
    words are near, or the same as, those of the favourable statement."""

    start: int
    end: int
    text: str
    first: bool
    asks: bool
    thanks: bool
    thanks_for_else: bool
    resume: bool
    refers: bool
    because: bool
    link: bool
    unrelated: bool
    worth: int
    words: int
    near: int
    same: int


@lru_cache(maxsize=1)
def _lists() -> dict[str, re.Pattern[str]]:
    lexicon = load_lexicon("reinforcement")
    return {name: compile_all(lexicon[name], lexicon["fragments"]) for name in _LISTS}


def pieces(own: Wording, scores: Mapping[int, float]) -> list[Piece]:
    """Return the sentences of a turn; ``scores``: nearness by the start of a word."""
    spans = sentences(own.text)
    return [
        _piece(own, start, end, mark, number == 0, scores)
        for number, (start, end, mark) in enumerate(spans)
    ]


def _piece(own: Wording, start: int, end: int, mark: str, first: bool, scores: Mapping[int, float]) -> Piece:
    text, lists = own.text[start:end], _lists()
    inside = [score for at, score in scores.items() if start <= at < end]
    else_spans = [match.span() for match in lists["thanks_for_else"].finditer(text)]
    thanks = [
        match for match in lists["thanks"].finditer(text)
        if not any(a <= match.start() < b for a, b in else_spans)
    ]
    worth = sum(1 for name in ("benefit", "proof") for _ in lists[name].finditer(text))
    return Piece(
        start, end, text, first,
        asks="?" in mark or (not mark and count("interrogative", text) > 0),
        thanks=bool(thanks),
        thanks_for_else=bool(else_spans),
        resume=lists["resume"].search(text) is not None,
        refers=lists["refers"].match(text.lstrip(" ,;:\"'")) is not None,
        because=lists["because"].search(text) is not None,
        link=lists["link"].search(text) is not None,
        unrelated=lists["unrelated"].search(text) is not None,
        worth=worth,
        words=sum(start <= word.start < end for word in own.words),
        near=sum(score >= NEAR for score in inside),
        same=sum(score >= SAME for score in inside),
    )


def take_up(piece: Piece, last: bool) -> float:
    """Return how surely the piece takes the point up; ``TAKEN_UP`` or more: it does.

    ``last``: the point was made in the client's very last turn, so that a bare thank-you
    can only be for it.
    """
    score = 0.0
    if piece.thanks:
        score += 1.0 if last else 0.5
    if piece.resume:
        score += 0.5
    if not piece.asks:
        score += 0.5 * min(piece.same, 2) + 0.25 * min(piece.near - piece.same, 2)
        score += 0.4 * piece.link * (piece.same > 0)
        if last and piece.first and piece.worth:  # « C'est voulu : chaque mesure … », no thanks
            score += 0.5 * piece.because + 0.6 * piece.refers + 0.4 * (piece.link or piece.because)
    if piece.thanks_for_else and not piece.same:
        score -= 1.0
    return score


def builds_on(piece: Piece, taken: Piece) -> bool:
    """Tell whether the piece gives a benefit or a proof that is tied to the point."""
    if piece.asks or piece.worth == 0 or piece.words < 2:
        return False
    if piece.unrelated and not piece.same:
        return False
    return piece.link or piece.because or piece.refers or piece.near > 0 or piece.resume
