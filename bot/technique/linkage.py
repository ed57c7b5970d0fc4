"""How the pieces of a turn take up a point and build on it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.cues import WEAK, find_cues
from bot.technique.folding import compile_all
from bot.technique.marks import count
from bot.technique.marks import mark as expression
from bot.technique.regions import sentences
from bot.technique.wording import Wording

NEAR, SAME = 0.6, 0.79
# Speech without marks runs on into its question: so many words say something before it.
MUCH = 7
_LISTS = (
    "thanks", "thanks_for_else", "agrees", "resume", "refers", "because", "link", "benefit", "proof", "unrelated",
    "thanks_for_that", "flatters",
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
    pleased: bool
    agrees_only: bool
    cue: bool
    thanks_for_else: bool
    thanks_for_that: bool
    flatters: bool
    resume: bool
    refers: bool
    because: bool
    link: bool
    unrelated: bool
    benefit: int
    proof: int
    words: int
    near: int
    same: int

    @property
    def worth(self) -> int:
        """Return how many benefits and proofs the piece names."""
        return self.benefit + self.proof


@lru_cache(maxsize=1)
def _lists() -> dict[str, re.Pattern[str]]:
    lexicon = load_lexicon("reinforcement")
    return {name: compile_all(lexicon[name], lexicon["fragments"]) for name in _LISTS}


def pieces(own: Wording, scores: Mapping[int, float]) -> list[Piece]:
    """Return the sentences of a turn; ``scores``: nearness by the start of a word."""
    spans = [part for span in sentences(own.text) for part in _without_question(own.text, *span)]
    return [
        _piece(own, start, end, mark, number == 0, scores)
        for number, (start, end, mark) in enumerate(spans)
    ]


def _without_question(text: str, start: int, end: int, mark: str) -> list[tuple[int, int, str]]:
    """Cut unmarked speech where it starts to ask: « ah merci … qu'est-ce qui vous … »."""
    asked = None if mark else expression("interrogative").search(text, start, end)
    if asked is None or asked.start() - start < 8:
        return [(start, end, mark)]
    return [(start, asked.start(), "."), (asked.start(), end, "?")]


def _piece(own: Wording, start: int, end: int, mark: str, first: bool, scores: Mapping[int, float]) -> Piece:
    text, lists = own.text[start:end], _lists()
    inside = [score for at, score in scores.items() if start <= at < end]
    that = lists["thanks_for_that"].search(text) is not None
    else_spans = [] if that else [m.span() for m in lists["thanks_for_else"].finditer(text)]
    thanks = [
        match for match in lists["thanks"].finditer(text)
        if not any(a <= match.start() < b for a, b in else_spans)
    ]
    return Piece(
        start, end, text, first,
        asks="?" in mark or (not mark and count("interrogative", text) > 0),
        thanks=bool(thanks),
        pleased=any("merci" not in match.group() and "remerci" not in match.group() for match in thanks),
        agrees_only=lists["agrees"].fullmatch(text.strip(" ,;:")) is not None,
        cue=any(found.kind != WEAK for found in find_cues(text)),
        thanks_for_else=bool(else_spans),
        thanks_for_that=that,
        flatters=lists["flatters"].search(text) is not None,
        resume=lists["resume"].search(text) is not None,
        refers=lists["refers"].match(text.lstrip(" ,;:\"'")) is not None,
        because=lists["because"].search(text) is not None,
        link=lists["link"].search(text) is not None,
        unrelated=lists["unrelated"].search(text) is not None,
        benefit=sum(1 for _ in lists["benefit"].finditer(text)),
        proof=sum(1 for _ in lists["proof"].finditer(text)),
        words=sum(start <= word.start < end for word in own.words),
        near=sum(score >= NEAR for score in inside),
        same=sum(score >= SAME for score in inside),
    )


def taking_signs(piece: Piece, last: bool) -> dict[str, float]:
    """Return the signs that ``piece`` takes the point up; ``last``: the point was made in
    the client's very last turn, so that a bare thank-you can only be for it."""
    told = 0.0 if piece.asks else 1.0
    near, same = told * min(piece.near, 3) / 3, told * min(piece.same, 2) / 2
    return {
        "last": float(last),
        "thanks_last": float(piece.thanks and last),
        "thanks_before": float(piece.thanks and not last),
        "pleased_last": float(piece.pleased and last),
        "else": float(piece.thanks_for_else),
        "thanks_for_that": float(piece.thanks_for_that),
        "flatters": float(piece.flatters),
        "same": same,
        "near": near,
        "same_before": same * (not last),
        "resume": float(piece.resume),
        "refers_last": told * (piece.refers and last),
        "because_last": told * (piece.because and last),
        "link_worth_last": told * (piece.link and piece.worth > 0 and last),
        "link_same": told * (piece.link and piece.same > 0),
        "worth_last": told * last * min(piece.worth, 3) / 3,
        "first": float(piece.first),
        "asks": float(piece.asks),
        "cue": float(piece.cue),
    }


def takes_up(piece: Piece, last: bool) -> bool:
    """Tell whether anything in the piece can be about the point at all."""
    if piece.agrees_only:
        return False
    if piece.thanks or (not piece.asks and (piece.same or piece.near)):
        return True
    return last and not piece.asks and (piece.because or (piece.worth > 0 and (piece.link or piece.refers)))


def building_signs(piece: Piece, taken: Piece, parts: Sequence[Piece]) -> dict[str, float]:
    """Return the signs that ``piece`` gives a benefit or a proof tied to the point that
    ``taken`` takes up (it may be the same piece)."""
    same_piece = piece.start == taken.start
    if piece.asks and piece.words < MUCH:  # a question builds on nothing
        return {"asks": 1.0, "same_piece": float(same_piece)}
    return {
        "asks": float(piece.asks),
        "same_piece": float(same_piece),
        "next_piece": float(not same_piece and _between(piece, taken, parts) == 0),
        "worth": min(piece.worth, 4) / 4,
        "some_worth": float(piece.worth > 0),
        "benefit": float(piece.benefit > 0),
        "proof": float(piece.proof > 0),
        "link": float(piece.link),
        "link_worth": float(piece.link and piece.worth > 0),
        "because": float(piece.because),
        "refers": float(piece.refers),
        "near": min(piece.near, 3) / 3,
        "same": min(piece.same, 2) / 2,
        "words": min(piece.words, 12) / 12,
        "short": float(piece.words < 3),
        "unrelated": float(piece.unrelated and not piece.same),
        "pleased": float(piece.pleased or piece.thanks),
    }


def _between(piece: Piece, taken: Piece, parts: Sequence[Piece]) -> int:
    return sum(taken.start < part.start < piece.start for part in parts)
