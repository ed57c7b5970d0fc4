"""Cuts a turn where its punctuation cuts it. Chat often has none: then one unit is left."""

from __future__ import annotations

from dataclasses import dataclass

from bot.technique.words import Words

_ABBREVIATIONS = frozenset({"m", "mm", "mr", "mme", "mlle", "me", "dr", "st", "ste", "etc", "ex", "cf", "p", "tel", "env", "resp"})
_OPEN, _CLOSE = frozenset('«"('), frozenset('»")')
_DANGLING = frozenset(
    "est -ce que qu' le la les un une des de du d' l' votre vos ton tes notre au aux pour avec sur en dans et ou".split()
)


@dataclass(frozen=True)
class Unit:
    """The words ``start:end`` and the mark after them (« ? », « ?! », « … », "")."""

    start: int
    end: int
    mark: str

    @property
    def asks(self) -> bool:
        """True when a question mark closes the unit."""
        return "?" in self.mark


def cut_units(words: Words) -> list[Unit]:
    """Return the units in order; their words leave out the marks that close them."""
    units: list[Unit] = []
    start = 0
    for at, word in enumerate(words.w):
        if not _is_break(words, at):
            continue
        if at > start:
            units.append(Unit(start, at, word.strip("\n")))
        elif units and not units[-1].mark:
            units[-1] = Unit(units[-1].start, units[-1].end, word.strip("\n"))
        start = at + 1
    if start < len(words):
        units.append(Unit(start, len(words), ""))
    return units


def _is_break(words: Words, at: int) -> bool:
    word = words.w[at]
    if word in "\n;":
        return True
    if word[0] not in ".?!…":
        return False
    before = words.w[at - 1] if at else ""
    if word == "." and (before in _ABBREVIATIONS or (len(before) == 1 and before.isalpha())):
        return at + 1 == len(words)
    return not (word[0] in ".…" and len(word) != 1 and before in _DANGLING) and not (
        word == "…" and before in _DANGLING
    )
