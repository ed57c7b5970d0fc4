"""Finds « est-ce que » and verb–subject inversion, and leaves out their look-alikes."""

from __future__ import annotations

from bot.records.findings import CLOSED
from bot.technique.heads import INVERSION, WHETHER, Head
from bot.technique.inserted import is_inserted
from bot.technique.inversion_lexicon import inversions
from bot.technique.question_lexicon import question_words
from bot.technique.turned import is_turned_statement
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_CLITICS = frozenset("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split())
_COPULAS = frozenset({"est", "serait", "sera", "etait", "n'est"})


class InversionFinder:
    """Finds the yes/no openings of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.w = words, unit, words.w
        start, stop = words.starts[unit.start], words.ends[unit.end - 1]
        fixed = (inversions().not_questions, question_words().idioms)
        self.excluded = [m.span() for phrases in fixed for m in phrases.finditer(words.folded, start, stop)]

    def find(self) -> list[Head]:
        """Return the heads in order; ``trigger`` is the verb, ``body`` follows the pronoun."""
        heads = [self._read(at) for at in range(self.unit.start + 1, self.unit.end) if self.w[at][0] == "-"]
        return [
            head
            for head in heads
            if head is not None and not (head.kind == INVERSION and is_turned_statement(self.words, self.unit, head))
        ]

    def _read(self, at: int) -> Head | None:
        clitic = self.w[at]
        if clitic == "-ce":
            return self._est_ce(at)
        if clitic not in inversions().clitics or clitic == "-t":
            return None
        verb = at - 2 if self.w[at - 1] == "-t" else at - 1
        if verb < self.unit.start or self.w[verb] in PUNCTUATION or self._excluded(verb, at):
            return None
        if self._imperative(verb, clitic) or is_inserted(self.words, self.unit, verb, at):
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
        word, lexicon = self.w[verb], inversions()
        if clitic == "-nous":
            return word.endswith("ez") or word == "dites" or (word.endswith("ons") and word not in lexicon.modal_nous)
        if clitic == "-vous" and self.w[verb - 1 : verb] != ["vous"]:
            if word in lexicon.never:
                return True
            return word in lexicon.reflexive and (not self.unit.asks or ":" in self.w[verb : self.unit.end])
        return False
