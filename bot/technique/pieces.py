"""The pieces of a turn: its sentences, with what each does about a point."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
_LISTS = (
    "thanks", "thanks_for_else", "agrees", "resume", "refers", "because", "link", "benefit", "proof", "unrelated",
    "thanks_for_that", "flatters", "glad",
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
    glad: bool
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
        thanks=bool(thanks) or lists["glad"].search(text) is not None,
        pleased=any("merci" not in match.group() and "remerci" not in match.group() for match in thanks),
        agrees_only=lists["agrees"].fullmatch(text.strip(" ,;:")) is not None,
        cue=any(found.kind != WEAK for found in find_cues(text)),
        thanks_for_else=bool(else_spans),
        thanks_for_that=that,
        glad=lists["glad"].search(text) is not None,
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


def glad_of(text: str) -> bool:
    """Tell whether a ``plain`` turn says what is only said to praise."""
    return _lists()["glad"].search(text) is not None
