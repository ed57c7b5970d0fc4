"""Finds « est-ce que » and verb–subject inversion, and leaves out their look-alikes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.analysis import CLOSED
from bot.technique.folding import compile_all
from bot.technique.heads import INVERSION, WHETHER, Head
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_CONDITIONAL = re.compile(r".*(?:riez|rait|raient|rais|rions)$|(?:fut|eut|dut|dussiez|fussiez|eussiez|dusse)$")
_CLITICS = frozenset("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split())
_COPULAS = frozenset({"est", "serait", "sera", "etait", "n'est"})


@dataclass(frozen=True)
class _Inversions:
    clitics: frozenset[str]
    reflexive: frozenset[str]
    never: frozenset[str]
    modal_nous: frozenset[str]
    inserted: frozenset[str]
    not_questions: re.Pattern[str]
    adverbs: re.Pattern[str]


@lru_cache(maxsize=1)
def _inversions() -> _Inversions:
    data = load_lexicon("inversions")
    names = ("clitics", "reflexive_imperatives", "never_inversions", "modal_nous", "inserted_verbs")
    return _Inversions(
        *(frozenset(data[name]) for name in names),
        compile_all(data["not_questions"], {}),
        compile_all(data["inverting_adverbs"], {}),
    )


class InversionFinder:
    """Finds the yes/no openings of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.w = words, unit, words.w
        start, stop = words.starts[unit.start], words.ends[unit.end - 1]
        self.excluded = [m.span() for m in _inversions().not_questions.finditer(words.folded, start, stop)]

    def find(self) -> list[Head]:
        """Return the heads in order; ``trigger`` is the verb, ``body`` follows the pronoun."""
        heads = [self._read(at) for at in range(self.unit.start + 1, self.unit.end) if self.w[at][0] == "-"]
        return [head for head in heads if head is not None]

    def _read(self, at: int) -> Head | None:
        clitic = self.w[at]
        if clitic == "-ce":
            return self._est_ce(at)
        if clitic not in _inversions().clitics or clitic == "-t":
            return None
        verb = at - 2 if self.w[at - 1] == "-t" else at - 1
        if verb < self.unit.start or self.w[verb] in PUNCTUATION or self._excluded(verb, at):
            return None
        if self._imperative(verb, clitic) or self._inserted(verb, clitic) or self._turned_statement(verb, at):
            return None
        return Head(INVERSION, self._start(verb), verb, at + 1, CLOSED, complete=True)

    def _est_ce(self, at: int) -> Head | None:
        if self.w[at - 1] not in _COPULAS:
            return None
        following = self.w[at + 1] if at + 1 < self.unit.end else ""
        if following in ("que", "qu'"):
            return Head(WHETHER, at - 1, at - 1, at + 2, CLOSED)
        if following == "qui" or self._excluded(at - 1, at):
            return None
        return Head(INVERSION, self._start(at - 1), at - 1, at + 1, CLOSED, complete=True)

    def _start(self, verb: int) -> int:
        """Return the first of the clitics before the verb (« ne vous l'a-t-on »)."""
        while verb > self.unit.start and self.w[verb - 1] in _CLITICS:
            verb -= 1
        return verb

    def _excluded(self, verb: int, at: int) -> bool:
        start, end = self.words.starts[verb], self.words.ends[at]
        return any(start < stop and first < end for first, stop in self.excluded)

    def _imperative(self, verb: int, clitic: str) -> bool:
        word, lexicon = self.w[verb], _inversions()
        if clitic == "-nous":
            return word.endswith("ez") or word == "dites" or (word.endswith("ons") and word not in lexicon.modal_nous)
        if clitic == "-vous" and self.w[verb - 1 : verb] != ["vous"]:
            if word in lexicon.never:
                return True
            return word in lexicon.reflexive and (not self.unit.asks or ":" in self.w[verb : self.unit.end])
        return False

    def _inserted(self, verb: int, clitic: str) -> bool:
        if clitic not in ("-il", "-elle", "-on") or self.w[verb] not in _inversions().inserted:
            return False
        return verb > self.unit.start and self.w[verb - 1] in PUNCTUATION

    def _turned_statement(self, verb: int, at: int) -> bool:
        """« Peut-être avez-vous raison », « Auriez-vous un souci, il suffirait… » (no « ? »)."""
        if self.unit.asks:
            return False
        start = self.words.starts[self.unit.start]
        before = self.words.folded[start : self.words.starts[self._start(verb)]].rstrip(" ,")
        if any(match.end() == len(before) for match in _inversions().adverbs.finditer(before)):
            return True
        if self.w[at] == "-je" and self.w[verb] in ("ai", "suis", "dois") and "!" in self.unit.mark:
            return True
        return bool(_CONDITIONAL.match(self.w[verb])) and self._main_clause_after(at + 1)

    def _main_clause_after(self, at: int) -> bool:
        """Tell whether « il vous suffirait », « je passerais »… follows, not in a subordinate clause."""
        for here in range(at + 1, self.unit.end):
            if not _CONDITIONAL.match(self.w[here]) or not self.words.finite[here]:
                continue
            subject = self._start(here) - 1
            if self.w[subject] in ("il", "je", "j'", "on", "ca", "cela", "elle"):
                return self.w[subject - 1] not in ("que", "qu'", "si", "s'", "qui", "dont", "quand", "ou", "lequel")
        return False
