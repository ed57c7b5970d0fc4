"""What surrounds a word in its clause, told from closed-class words and finite verbs."""

from __future__ import annotations

from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_REACH = 9
_ENCLITICS = frozenset("-vous -tu -il -elle -on -nous -ils -elles -je -ce -t -moi -toi -le -la -les -lui -leur -y -en -m'".split())
_VERBAL = ("VERB", "AUX")


class Clause:
    """The words of one unit, asked about positions ``at`` in them."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.lexicon = words, unit, question_words()
        self.w = words.w

    def at_end(self, at: int) -> bool:
        """Tell whether ``at`` is past the unit or on a mark inside it."""
        return at >= self.unit.end or self.w[at] in PUNCTUATION

    def word(self, at: int) -> str:
        """Return the word at ``at``, or nothing outside the unit."""
        return self.w[at] if self.unit.start <= at < self.unit.end else ""

    def follow(self, at: int, *expected: str) -> bool:
        """Tell whether the words from ``at`` on are ``expected``."""
        return all(self.word(at + step) == word for step, word in enumerate(expected))

    def before(self, at: int) -> int:
        """Return the word before ``at`` that is no mere adverb; ``unit.start - 1`` if none."""
        at -= 1
        while at >= self.unit.start and self._is_adverb(at):
            at -= 1
        return at

    def _is_adverb(self, at: int) -> bool:
        word = self.w[at]
        if word in self.lexicon.adverbs or (word == "fait" and self.word(at - 1) == "vite"):
            return True
        return word.endswith("ment") and self.words.pos[at] == "ADV" and word != "comment"

    def phrase_start(self, at: int) -> int:
        """Return the first word of the prepositional phrase that ``at`` closes."""
        while at > self.unit.start and self._preposition(at - 1):
            at -= 1
        return at

    def _preposition(self, at: int) -> bool:
        """Tell a preposition from « il y a » and « à l'envers »."""
        if self.w[at] not in self.lexicon.prepositions or (self.w[at] == "a" and self.words.finite[at]):
            return False
        return self.word(at - 1) not in ("l'", "un")

    def opens(self, at: int) -> bool:
        """Tell whether a main clause may start at ``at``, or at the preposition before it."""
        at = self.phrase_start(at)
        if at == self.unit.start:
            return True
        before = self.w[at - 1]
        if before in self.lexicon.second_halves:
            return self.word(at - 2) in self.lexicon.second_halves[before]
        if before in self.lexicon.tonic and at - 1 > self.unit.start and self.verbal(at - 2):
            return False
        return before in PUNCTUATION or before in self.lexicon.lead_ins or before in self.lexicon.adverbs

    def verbal(self, at: int) -> bool:
        """Tell whether ``at`` is a verb, or a pronoun joined to one."""
        return self.words.finite[at] or self.words.pos[at] in _VERBAL or self.w[at] in _ENCLITICS

    def closes(self, at: int, body: int) -> bool:
        """« vous réglez les factures | comment, par virement »: a verb precedes, only an edge follows."""
        if body < self.unit.end and not (
            self.w[body] in PUNCTUATION
            or self.w[body] in self.lexicon.prepositions
            or self.w[body] in self.lexicon.tonic
            or self.w[body] in self.lexicon.joins
        ):
            return False
        return not self.verb_after(body) and self._verb_in_clause(at)

    def _verb_in_clause(self, at: int) -> bool:
        for here in range(at - 1, self.unit.start - 1, -1):
            if self.w[here] in PUNCTUATION or self.w[here] in self.lexicon.joins:
                return False
            if self.words.finite[here]:
                return True
        return False

    def inverts(self, at: int) -> bool:
        """Tell whether the next verb has its pronoun after it: relative clauses never do."""
        for here in range(at, min(at + _REACH - 2, self.unit.end - 1)):
            if self._breaks(here) or self.w[here] in ("qu'", "que"):
                return False
            if self.words.finite[here]:
                return self.w[here + 1] in self.lexicon.inverted
        return False

    def verb_after(self, at: int) -> bool:
        """Tell whether a finite verb follows before the next edge, or an infinitive at once."""
        for here in range(at, min(at + _REACH, self.unit.end)):
            if self._breaks(here):
                return False
            if self.words.finite[here] or (here == at and self.words.pos[here] == "VERB"):
                return True
        return False

    def _breaks(self, at: int) -> bool:
        return self.w[at] in PUNCTUATION or self.w[at] in self.lexicon.coordinators

    def verb_before(self, at: int) -> bool:
        """Tell whether a verb, a participle or a pronoun joined to a verb stands before ``at``."""
        here = self.before(at)
        if here < self.unit.start or self.w[here] in PUNCTUATION:
            return False
        if self.verbal(here) and self.w[here] not in ("-ci", "-la"):
            return True
        before = self.word(here - 1)
        if before in ("c'", "vous", "tu", "ca", "on"):
            return True
        participle = self.words.pos[here] in ("ADJ", "NOUN", "X") and len(self.w[here]) > 2
        return participle and bool(before) and self.words.finite[here - 1]

    def verb_next(self, at: int) -> bool:
        """Tell whether a verb stands at ``at``, clitics and adverbs apart."""
        while at < self.unit.end and (self.w[at] in self.lexicon.clitics or self.w[at] in self.lexicon.adverbs):
            at += 1
        return at < self.unit.end and (self.words.finite[at] or self.words.pos[at] in _VERBAL)

    def infinitive(self, at: int) -> bool:
        """Tell whether an infinitive stands at ``at``, clitics apart: « quoi | en faire »."""
        while at < self.unit.end and self.w[at] in self.lexicon.clitics:
            at += 1
        word = self.word(at)
        verb = word.endswith(("er", "ir", "re", "oir")) and not self.words.finite[at] if word else False
        return verb and self.words.pos[at] in ("VERB", "AUX")

    def cleft_before(self, at: int) -> bool:
        """« c'est | à cause de quoi que »: the phrase that begins at ``at`` is set apart."""
        return self.word(at - 1) in ("est", "etait", "sera") and self.word(at - 2) in ("c'", "ce")

    def cleft(self, at: int) -> bool:
        """« c'est | quoi | que », « c'est | quand | que »."""
        return self.word(at - 1) in ("est", "etait", "sera") and self.word(at + 1) in ("que", "qu'")
