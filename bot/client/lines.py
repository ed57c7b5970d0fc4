"""Choosing a line: none of more than four words comes twice in a call."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from bot.content.lines import CHOICE, SLOT, Line, is_short
from bot.records.text import fold

# First words that lose their capital after « comme je vous le disais, ».
_COMMON = frozenset(
    "le la les l un une des du de d on nous je j il elle ils elles ce c cela ça ca cet cette ces "
    "notre nos mon ma mes son sa ses leur leurs tout tous toute toutes pour avec sans dans chez en "
    "y a si oui non pas plus moins environ autour aucun aucune chaque chacun deux trois quatre "
    "cinq six sept huit neuf dix vingt trente cent c'est il y surtout d'abord quand comme".split()
)
_FIRST = re.compile(r"[\w]+")


def choose(
    lines: Sequence[Line], used: Sequence[str], rng: random.Random, floor: bool = True
) -> Line | None:
    """Return a line that was not said yet, the voice's own first; when all were, a short
    one again.

    ``floor``: allow a short line to come back, not the one said last if there is
    another. None when nothing can be said.
    """
    fresh = [line for line in lines if line.id not in used]
    if fresh:
        return rng.choice([line for line in fresh if not line.spare] or fresh)
    short = [line for line in lines if is_short(line.text) and not SLOT.search(line.text)]
    if not floor or not short:
        return None
    last = max(short, key=lambda line: _last(line.id, used))
    others = [line for line in short if line is not last]
    return rng.choice(others or short)


def _last(line_id: str, used: Sequence[str]) -> int:
    return max((at for at, name in enumerate(used) if name == line_id), default=-1)


def fill(text: str, slots: Mapping[str, str], address: str) -> str:
    """Return the line with its slots filled and its form of address chosen."""
    at = 2 if address == "tu" else 1
    text = CHOICE.sub(lambda found: found.group(at), text)
    return SLOT.sub(lambda found: _slot(text, found, slots), text)


def _slot(text: str, found: re.Match[str], slots: Mapping[str, str]) -> str:
    value = slots[found.group(1)]
    before = text[: found.start()].rstrip(" \u00a0\u202f«")
    if before and before[-1] not in ".!?…":
        value = lower_first(value)
    ends = text[found.end() :].lstrip(" \u00a0\u202f»")
    if ends[:1] in set(".,;:!?…)") and value.endswith("."):
        value = value[:-1]
    return value


def lower_first(text: str) -> str:
    """Return ``text`` without its capital when its first word is not a name."""
    first = _FIRST.search(text)
    if first and (fold(first.group()) in _COMMON or first.group() in _COMMON):
        return text[: first.start()] + text[first.start()].lower() + text[first.start() + 1 :]
    return text
