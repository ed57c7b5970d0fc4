"""Numbers, dates and periods in a text: what a reformulation may not change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from bot.content.lexicon import load_lexicon

_TOKEN = re.compile(r"\d{1,3}(?:[ .']\d{3})+(?![\d])|\d+(?:[.,]\d+)?|[a-z]+(?:-[a-z]+)*|[%€$]|[,;:.!?]")
_IDIOM = re.compile(r"\b(?:sept|7) ?(?:jours?|j) ?(?:sur|/) ?(?:sept|7)\b|\b24 ?(?:h|heures)? ?(?:sur|/) ?24\b|\ba deux pas\b|\bdeux mots\b|\bun de ces quatre\b")
_SPLIT = re.compile(r"\bdivis\w+ [^.!?]{0,60}par ?$")
_CHANGE = re.compile(r"\b(?:pass\w+|mont\w+|descend\w+|tomb\w+|chut\w+|grimp\w+|allers?|allee?s?) (?:\w+ )?(?:de|d') ?\S+")
_LIMITS = ("moins de", "plus de", "au moins", "a peine", "au plus", "jusqu'a", "moins d'", "plus d'", "passe", "presque")
_FRACTIONS = (0.5, 0.3333, 0.25)
_PER = re.compile(r"\b(?:par|chaque|tous les|toutes les|a la|fois l'|/) ?([a-z]+)")


@dataclass(frozen=True)
class Quantity:
    """A number and what it counts; ``unit`` is a measure (money, day…) or the stem of
    the noun after it, empty when nothing follows. ``start`` in characters of the text. ``bound``: only a limit
    (« moins de », « au moins »). ``part``: told only as part of a share."""

    value: float
    unit: str
    start: int
    bound: bool = False
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


def read_figures(text: str) -> Figures:
    """Return the figures of a ``plain`` text."""
    text = _IDIOM.sub(lambda match: " " * len(match.group()), text)
    tokens = [(match.group(), match.start()) for match in _TOKEN.finditer(text)]
    quantities = tuple(_shares(list(_quantities(tokens)), text))
    return Figures(
        quantities, frozenset(_dates(tokens)), frozenset(_periods(text)), _trend(quantities, text)
    )


@lru_cache(maxsize=1)
def _numbers() -> dict[str, Any]:
    lexicon = dict(load_lexicon("numbers"))
    lexicon["measure"] = _inverse(lexicon["units_of_measure"])
    lexicon["period"] = _inverse(lexicon["periods"])
    lexicon["between"] = frozenset(lexicon["between"])
    return lexicon


@lru_cache(maxsize=1)
def number_words() -> frozenset[str]:
    """Return the words that are read as numbers or parts of numbers."""
    lexicon = load_lexicon("numbers")
    return frozenset((*lexicon["units"], *lexicon["tens"], *lexicon["multipliers"], *lexicon["round"], *lexicon["fractions"]))


def _inverse(groups: dict[str, list[str]]) -> dict[str, str]:
    return {word: group for group, words in groups.items() for word in words}


def _quantities(tokens: list[tuple[str, int]]) -> Iterator[Quantity]:
    at, starters = 0, number_words()
    while at < len(tokens):
        word = tokens[at][0]
        if not word[0].isdigit() and word not in starters and "-" not in word:
            at += 1
            continue
        value, after = _number_at(tokens, at)
        if value is None:
            at += 1
            continue
        unit, after = _unit_at(tokens, after)
        yield Quantity(value, unit, tokens[at][1])
        at = after


def _number_at(tokens: list[tuple[str, int]], at: int) -> tuple[float | None, int]:
    word = tokens[at][0]
    lexicon = _numbers()
    if word[0].isdigit():
        return _scaled(_digits(word), tokens, at + 1)
    for group in ("round", "fractions"):
        if word in lexicon[group]:
            return float(lexicon[group][word]), at + 1
    return _words(tokens, at)


def _digits(word: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[ .']\d{3})+", word):
        return float(re.sub(r"\D", "", word))
    return float(word.replace(",", "."))


def _scaled(value: float, tokens: list[tuple[str, int]], at: int) -> tuple[float, int]:
    scale = {"k": 1000, "m": 1000000, **_numbers()["multipliers"]}
    if at < len(tokens) and tokens[at][0] in scale and tokens[at][0] not in ("cent", "cents", "m"):
        return value * scale[tokens[at][0]], at + 1
    return value, at


def _words(tokens: list[tuple[str, int]], at: int) -> tuple[float | None, int]:
    """Read a number written in words; None when there is none at ``at``."""
    total, part, seen, first = 0.0, 0.0, False, at
    while at < len(tokens):
        pieces = tokens[at][0].split("-")
        values = [_value(piece, seen or len(pieces) > 1 and number > 0) for number, piece in enumerate(pieces)]
        if any(value is None for value in values) or (pieces == ["et"] and not _goes_on(tokens, at)):
            break
        for piece, value in zip(pieces, values):
            if piece in _numbers()["multipliers"] and value >= 1000:
                total, part = total + max(part, 1) * value, 0.0
            elif value == 100 or (value == 20 and part % 100 == 4):
                part = part - part % 100 + max(part % 100, 1) * value
            else:
                part += value
            seen = seen or piece != "et"
        at += 1
    return (total + part, at) if seen else (None, first)


def _value(piece: str, inside: bool) -> float | None:
    lexicon = _numbers()
    for group in ("units", "tens", "multipliers"):
        if piece in lexicon[group]:
            return float(lexicon[group][piece])
    if inside and piece == "et":
        return 0.0
    return 1.0 if inside and piece in ("un", "une") else None


def _goes_on(tokens: list[tuple[str, int]], at: int) -> bool:
    """« et » stays in a number only before un, onze (« vingt et un », « soixante et onze »)."""
    follows = tokens[at + 1][0] if at + 1 < len(tokens) else ""
    before = tokens[at - 1][0].split("-")[-1] if at else ""
    return follows in ("un", "une", "onze") and before in _numbers()["tens"]


def _unit_at(tokens: list[tuple[str, int]], at: int) -> tuple[str, int]:
    lexicon = _numbers()
    if at + 1 < len(tokens) and tokens[at][0] == "pour" and tokens[at + 1][0] == "cent":
        return "percent", at + 2
    for step in range(at, min(at + 3, len(tokens))):
        word = tokens[step][0]
        if word in lexicon["measure"]:
            return lexicon["measure"][word], step + 1
        if word in lexicon["classes"]["month"]:
            return "date", step
        if word not in lexicon["between"]:
            return ("", at) if len(word) < 3 or word[0].isdigit() else (stem_of_noun(word), at)
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
        before = text[max(0, quantity.start - 12) : quantity.start].rstrip()
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


def _dates(tokens: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    dated = _dated()
    for word, _ in tokens:
        yield from dated.get(word, ())


@lru_cache(maxsize=1)
def _dated() -> dict[str, tuple[tuple[str, int], ...]]:
    """Return each word of a class (a month, a kin) with its class and value."""
    table: dict[str, tuple[tuple[str, int], ...]] = {}
    for group, values in load_lexicon("numbers")["classes"].items():
        for word, value in values.items():
            if (group, word) != ("month", "sept"):  # seven, far more often
                table[word] = (*table.get(word, ()), (group, value))
    return table


def _periods(text: str) -> Iterator[str]:
    periods = _numbers()["period"]
    for match in _PER.finditer(text):
        if match.group(1) in periods:
            yield periods[match.group(1)]
    for word in re.findall(r"[a-z]{6,}", text):
        if word in periods and word.endswith(("el", "els", "elle", "elles", "lier", "liere", "aire", "aires", "ment", "ite", "ites", "ien", "iens", "ienne", "iennes")):
            yield periods[word]
