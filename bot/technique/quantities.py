"""Numbers, dates and periods in a text: what a reformulation may not change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.technique.dates import dates, periods
from bot.technique.numbers import number_at, number_lexicon, number_words

_TOKEN = re.compile(r"\d{1,3}(?:[ .']\d{3})+(?![\d])|\d+(?:[.,]\d+)?|[a-z]+(?:-[a-z]+)*|[%€$]|[,;:.!?]")
_IDIOM = re.compile(r"\b(?:sept|7) ?(?:jours?|j) ?(?:sur|/) ?(?:sept|7)\b|\b24 ?(?:h|heures)? ?(?:sur|/) ?24\b|\ba deux pas\b|\bdeux mots\b|\bun de ces quatre\b")
_SPLIT = re.compile(r"\bdivis\w+ [^.!?]{0,60}par ?$")
_CHANGE = re.compile(r"\b(?:pass\w+|mont\w+|descend\w+|tomb\w+|chut\w+|grimp\w+|allers?|allee?s?) (?:\w+ )?(?:de|d') ?\S+")
_LIMITS = ("moins de", "plus de", "au moins", "a peine", "au plus", "jusqu'a", "moins d'", "plus d'", "passe", "presque")
_FRACTIONS = (0.5, 0.3333, 0.25)


@dataclass(frozen=True)
class Quantity:
    """A number and what it counts; ``unit`` is a measure (money, day…) or the stem of
    the noun after it, empty when nothing follows. ``start`` in characters of the text. ``bound``: only a limit
    (« moins de », « au moins »). ``about``: a round number (« une douzaine »). ``part``: told only as part of a share."""

    value: float
    unit: str
    start: int
    bound: bool = False
    about: bool = False
    part: bool = False


@dataclass(frozen=True)
class Figures:
    """All that is counted or dated in a text. ``dates``: (class, value), such as
    ("month", 9); ``periods``: how often, such as "week". ``trend``: 1 when the numbers are
    told as rising, -1 as falling, 0 otherwise."""

    quantities: tuple[Quantity, ...]
    dates: frozenset[tuple[str, int]]
    periods: frozenset[str]
    trend: int = 0


_LAST_DAY = 31


def read_figures(text: str) -> Figures:
    """Return the figures of a ``plain`` text."""
    text = _IDIOM.sub(lambda match: " " * len(match.group()), text)
    tokens = [(match.group(), match.start()) for match in _TOKEN.finditer(text)]
    quantities = tuple(_shares(list(_quantities(tokens)), text))
    return Figures(
        quantities, frozenset(dates(tokens)), frozenset(periods(text)), _trend(quantities, text)
    )


def _quantities(tokens: list[tuple[str, int]]) -> Iterator[Quantity]:
    at, starters = 0, number_words()
    while at < len(tokens):
        word = tokens[at][0]
        if not word[0].isdigit() and word not in starters and "-" not in word:
            at += 1
            continue
        value, after = number_at(tokens, at)
        if value is None:
            at += 1
            continue
        unit, after = _unit_at(tokens, after)
        if not unit and at and tokens[at - 1][0] == "le" and value <= _LAST_DAY:
            unit = "date"
        yield Quantity(value, unit, tokens[at][1], about=word in number_lexicon()["round"])
        at = after


def _unit_at(tokens: list[tuple[str, int]], at: int) -> tuple[str, int]:
    lexicon = number_lexicon()
    if at + 1 < len(tokens) and tokens[at][0] == "pour" and tokens[at + 1][0] == "cent":
        return "percent", at + 2
    for step in range(at, min(at + 3, len(tokens))):
        word = tokens[step][0]
        if word in lexicon["measure"]:
            return lexicon["measure"][word], step + 1
        if word in lexicon["classes"]["month"]:
            return "date", step
        if word not in lexicon["between"]:
            nothing = len(word) < 3 or word[0].isdigit() or word in lexicon["not_units"]
            return ("", at) if nothing else (stem_of_noun(word), at)
    return "", at


def stem_of_noun(word: str) -> str:
    """Return a noun without its plural, cut to six letters."""
    return word.rstrip("sx")[:6]


def _shares(quantities: list[Quantity], text: str) -> Iterator[Quantity]:
    """Read « quatre sur cinq » and « deux tiers » as one share, and mark limits."""
    at = 0
    while at < len(quantities):
        quantity, share = quantities[at], None
        if at + 1 < len(quantities):
            following = quantities[at + 1]
            between = text[quantity.start : following.start]
            if following.value and between.rstrip().endswith(" sur") and len(between) < 40:
                share = quantity.value / following.value
            elif following.value in _FRACTIONS and quantity.value > 1 and len(between) < 12:
                share = quantity.value * following.value
        if _SPLIT.search(text[max(0, quantity.start - 80) : quantity.start]) and quantity.value > 1:
            yield Quantity(1 / quantity.value, "share", quantity.start)
            at += 1
            continue
        if share is not None and share <= 1:
            yield replace(quantity, part=True)
            yield replace(following, part=True)
            yield Quantity(share, "share", quantity.start)
            at += 2
            continue
        before = text[max(0, quantity.start - 15) : quantity.start].rstrip().removesuffix(" la")
        yield replace(quantity, bound=before.endswith(_LIMITS))
        at += 1


def _trend(quantities: tuple[Quantity, ...], text: str) -> int:
    """Return the sense of two like numbers told as a change (« de quatre à sept »)."""
    told = [q for q in quantities if not 1900 <= q.value <= 2100 and q.unit not in ("share", "date")]
    years = sum(1900 <= q.value <= 2100 for q in quantities)
    if len(told) != 2 or not (years == 2 or _CHANGE.search(text)):
        return 0
    if told[0].unit and told[1].unit and told[0].unit != told[1].unit:
        return 0
    return (told[1].value > told[0].value) - (told[1].value < told[0].value)
