"""Moves that are none: words of the client's that the trainee only says back.

« 60 %, c’est énorme » tells no price and « soixante tablettes dans une armoire… » is no
joke, where the client has just said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from bot.content.likeness import alike, content_stems
from bot.content.numbers import quantities
from bot.records.findings import Move
from bot.records.text import fold

OFFERING = frozenset({"present", "prove", "price", "schedule", "joke"})
# Share of a sentence's words that are the client's own, from which it only gives them back.
SAME = 0.75
# The same where it holds a figure that makes it one of these, and all figures are the client's;
# a date that the client gave can be promised (« avant le 18 avril »).
FIGURE, BY_FIGURES = 0.25, frozenset({"prove", "price", "joke"})
# What the trainee says of their own side is no echo, whatever its figures.
_OWN = re.compile(r"\b(?:je|j'|nous|notre|nos|on vous|on te)(?!\w)")


def without_echoes(moves: Iterable[Move], client: Sequence[Doc]) -> tuple[Move, ...]:
    """Return ``moves`` without the offers and jokes that are the client's own words; ``client``: its
    turns before, in any order."""
    said = [doc.text for doc in client]
    return tuple(move for move in moves if move.name not in OFFERING or not _echoes(move, said))


def _echoes(move: Move, said: Sequence[str]) -> bool:
    text = move.text
    words = content_stems(text)
    if not words or _OWN.search(fold(text)):
        return False
    known = {word for line in said for word in content_stems(line)}
    share = sum(1 for word in words if any(alike(word, other) for other in known)) / len(words)
    figures = quantities(text)
    theirs = {one.value for line in said for one in quantities(line)}
    if not all(one.value in theirs for one in figures):
        return False
    return share >= (FIGURE if figures and move.name in BY_FIGURES else SAME)
