"""Numbers in digits and in words: France, Belgium, Switzerland, chat."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from bot.content.lexicon import load_lexicon


@lru_cache(maxsize=1)
def number_lexicon() -> dict[str, Any]:
    """Return the lexicon ``numbers``, its measures and periods looked up by word."""
    lexicon = dict(load_lexicon("numbers"))
    lexicon["measure"] = _inverse(lexicon["units_of_measure"])
    lexicon["period"] = _inverse(lexicon["periods"])
    lexicon["between"] = frozenset(lexicon["between"])
    return lexicon


def _inverse(groups: dict[str, list[str]]) -> dict[str, str]:
    return {word: group for group, words in groups.items() for word in words}


@lru_cache(maxsize=1)
def number_words() -> frozenset[str]:
    """Return the words that are read as numbers or parts of numbers."""
    lexicon = load_lexicon("numbers")
    return frozenset((*lexicon["units"], *lexicon["tens"], *lexicon["multipliers"], *lexicon["round"], *lexicon["fractions"]))


def number_at(tokens: list[tuple[str, int]], at: int) -> tuple[float | None, int]:
    """Return the number that starts at the token ``at``, if any, and the token after it."""
    word = tokens[at][0]
    lexicon = number_lexicon()
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
    scale = {"k": 1000, "m": 1000000, **number_lexicon()["multipliers"]}
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
            if piece in number_lexicon()["multipliers"] and value >= 1000:
                total, part = total + max(part, 1) * value, 0.0
            elif value == 100 or (value == 20 and part % 100 == 4):
                part = part - part % 100 + max(part % 100, 1) * value
            else:
                part += value
            seen = seen or piece != "et"
        at += 1
    return (total + part, at) if seen else (None, first)


def _value(piece: str, inside: bool) -> float | None:
    lexicon = number_lexicon()
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
    return follows in ("un", "une", "onze") and before in number_lexicon()["tens"]
