"""Numbers in French words or figures, with what they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.likeness import content_stems, stem
from bot.records.text import fold

_UNITS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
_ROUND = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_POWERS = {"cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000}
_ABOUT = {"environ", "presque", "autour", "quasi", "quasiment", "approximativement"}
_TOKEN = re.compile(r"\d+(?:[ \u00a0\u202f.]\d{3})*(?:,\d+)?|[^\W\d_]+|[%€$]")
_MARK = re.compile(r"[.,;:!?…]+(?=\s|$)")
_SIGNS = {"%": "pourcent", "€": "euro", "$": "dollar", "h": "heure"}
# An approximate number agrees with an exact one within this share of it.
TOLERANCE = 0.2
# The counted word stands within so many words after the number.
REACH = 2
# The unit of a year; a year follows one of these words.
YEAR = "annee"
_BEFORE_YEAR = {"en", "depuis", "annee", "vers", "fin", "debut", "des"}


@dataclass(frozen=True)
class Quantity:
    """A number and the stem of the word counted (None without one)."""

    value: float
    unit: str | None
    approximate: bool = False

    def agrees(self, other: Quantity) -> bool:
        """Tell whether both can be the same number."""
        if self.value == other.value:
            return True
        if not (self.approximate or other.approximate):
            return False
        return abs(self.value - other.value) <= TOLERANCE * max(self.value, other.value)


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """Return the numbers of ``text``. A lone « un » or « une » is an article, no number;
    what is counted stands before the next mark (« soixante ! Des adultes » is no count
    of adults)."""
    return tuple(one for part in _MARK.split(fold(text)) for one in _in_clause(part))


def _in_clause(text: str) -> list[Quantity]:
    tokens = _TOKEN.findall(text)
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        value, length = _number(tokens, at)
        if value is None or (length == 1 and tokens[at] in {"un", "une"}):
            at += 1
            continue
        around = set(tokens[max(0, at - 3) : at + length + 1])
        rounded = any(token.rstrip("s") in _ROUND for token in tokens[at : at + length])
        if _is_year(tokens, at, value):
            found.append(Quantity(value, YEAR))
            at += length
            continue
        near = rounded or bool(around & _ABOUT) or _more_or_less(tokens, at)
        found.append(Quantity(value, _unit(tokens, at + length), near))
        at += length
    return found


def _is_year(tokens: list[str], at: int, value: float) -> bool:
    before = tokens[at - 1] if at else ""
    return tokens[at].isdigit() and 1800 <= value <= 2200 and before in _BEFORE_YEAR


def _more_or_less(tokens: list[str], at: int) -> bool:
    return tokens[max(0, at - 2) : at] in (["plus", "de"], ["pres", "de"], ["moins", "de"])


def _number(tokens: list[str], at: int) -> tuple[float | None, int]:
    if tokens[at][0].isdigit():
        digits = re.sub(r"[ \u00a0\u202f.]", "", tokens[at]).replace(",", ".")
        scale = _POWERS.get(tokens[at + 1]) if at + 1 < len(tokens) else None
        return (float(digits) * scale, 2) if scale else (float(digits), 1)
    total, part, length = 0, 0, 0
    for token in tokens[at:]:
        if token == "et" and length and _next_is_unit(tokens, at + length + 1):
            length += 1
            continue
        if not _adds(token, part, length):
            break
        total, part = _add(token, total, part)
        length += 1
    return (float(total + part), length) if length else (None, 0)


def _next_is_unit(tokens: list[str], at: int) -> bool:
    return at < len(tokens) and tokens[at] in {"un", "une", "onze"}


def _adds(token: str, part: int, length: int) -> bool:
    if token in _UNITS:
        # « deux trois » is two numbers; « vingt trois », « quatre vingt » are one.
        small = _UNITS[token]
        eighty = small == 20 and part % 100 == 4
        return not length or part % 10 == 0 or eighty or (small >= 100)
    return token in _POWERS or (token.rstrip("s") in _ROUND)


def _add(token: str, total: int, part: int) -> tuple[int, int]:
    if token in _UNITS:
        value = _UNITS[token]
        eighty = value == 20 and part % 100 == 4  # « cent quatre-vingts » is 180, not 124
        return (total, part + 76) if eighty else (total, part + value)
    if token in _POWERS:
        power = _POWERS[token]
        if power == 100:
            return total, (part or 1) * 100
        return total + (part or 1) * power, 0
    return total, (part or 1) * _ROUND[token.rstrip("s")] if part else _ROUND[token.rstrip("s")]


def is_number_word(word: str) -> bool:
    """Tell whether a folded word is a number or a part of one."""
    known = word in _UNITS or word in _POWERS or word.rstrip("s") in _ROUND
    return known or word.isdigit()


def _unit(tokens: list[str], at: int) -> str | None:
    for token in tokens[at : at + REACH]:
        if token in _SIGNS:
            return _SIGNS[token]
        if token.isalpha() and content_stems(token):
            return stem(token)
    return None
