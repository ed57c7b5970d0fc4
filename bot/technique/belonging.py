"""What a question word belongs to: a question before it, a verb that embeds it, or nothing."""

from __future__ import annotations

from bot.records.findings import CLOSED, OPEN
from bot.technique.embedding import verbs_between
from bot.technique.heads import INVERSION, WH, WHETHER, Head
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_JOINS = frozenset({"et", "ou", ",", "mais", "puis", "pis", ":", "-", "/"})
_CHAINS = frozenset({"et", "ou", "ni", "mais", "pis", "puis", ","})
_NEAR = 7
_OTHERS = frozenset("il elle on ils elles ca c' je j' nous".split())
# Before a colon these announce a question: « J'ai une question : qui décide. »
_ANNOUNCING = frozenset("inconnue mystere enigme question questions demande demander savoir comprendre dites dis question-ci curieux curieuse interroge chose".split())
_NOUN_OPENERS = frozenset("de du des d' la le les l' votre vos ton ta tes un une".split())


class Belonging:
    """The questions of one unit so far, and the last question word that a verb embeds."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.w = words, unit, words.w
        self.questions: list[Head] = []
        self.embedded: Head | None = None

    def directly(self, carrier: Head, head: Head) -> bool:
        """Tell whether ``head`` is the content that the carrier announces."""
        if head.governor is not None and carrier.start <= head.governor < carrier.body:
            return True
        between = self.w[carrier.body : head.start]
        if head.in_place and between[:1] in (["vous"], ["tu"], ["c'"], ["ca"]):
            return True
        if between[:1] and between[0] in _NOUN_OPENERS and len(between) > 1:
            return False
        return not verbs_between(self.words, carrier.body, head.start) and "et" not in between and len(between) <= 8

    def announced(self, carrier: Head, head: Head) -> bool:
        """« Faites-moi rêver : dans cinq ans, l'atelier ressemble à quoi ? »: a colon announces it."""
        return ":" in self.w[carrier.body - 1 : carrier.body + 2] and sum(self.words.finite[carrier.body : head.start]) <= 1

    def hangs_on(self, head: Head) -> bool:
        """« je comprends pourquoi vous hésitez et comment vous travaillez »: both embedded."""
        if self.questions or self.unit.asks or head.start == self.unit.start or self._asks_outright(head):
            return False
        if self.w[head.start - 1] not in _CHAINS:
            return self._runs_on(head)
        if self.embedded is not None:
            return True
        return not self._own_verb(head) and self._tells_of_me(head.start)

    def _runs_on(self, head: Head) -> bool:
        """« vous racontez pourquoi elle existe comment elle vit »: one list, said without marks."""
        if self.embedded is None or not head.in_place:
            return False
        if self.same_clause(self.embedded, head):
            return True
        following = self.w[head.body] if head.body < self.unit.end else ""
        return following in _OTHERS

    def listed(self, head: Head) -> bool:
        """« Un point que je vais vérifier : comment on procède, à quelle fréquence. »: told, not asked."""
        if not self.unit.mark.startswith(".") or self.questions or ":" not in self.w[self.unit.start : head.start]:
            return False
        if self._asks_outright(head):
            return False
        colon = self.w.index(":", self.unit.start)
        announced = _ANNOUNCING.isdisjoint(self.w[self.unit.start : colon])
        return announced and verbs_between(self.words, self.unit.start, colon)

    def within(self, last: Head, head: Head) -> bool:
        """« Avez-vous pu établir pourquoi ? »: after an inversion, a question word in place is embedded."""
        if last.kind not in (INVERSION, WHETHER) or not head.in_place or last.form != CLOSED:
            return False
        between = self.w[last.body : head.start]
        return not any(word in PUNCTUATION or word in _JOINS for word in between) and not verbs_between(
            self.words, last.body, head.start
        )

    def _asks_outright(self, head: Head) -> bool:
        """« et combien en avez-vous », « et qu'est-ce qui… »: no embedded question is so built."""
        inverted = any(word[0] == "-" for word in self.w[head.body : head.body + _NEAR])
        return inverted or head.body - head.trigger >= 3 or head.complete

    def _tells_of_me(self, end: int) -> bool:
        """« je vous écris le prix, et à quelles conditions »: what I do has it for object."""
        for at in range(self.unit.start, end):
            if self.words.finite[at]:
                before = self.w[max(self.unit.start, at - 4) : at]
                return not {"je", "j'", "on", "nous"}.isdisjoint(before)
        return False

    def same_question(self, last: Head, head: Head) -> bool:
        """A second question word without a verb of its own, or a false start (guide §5.4)."""
        if head.in_place and (last.kind == WH or last.filled) and self.same_clause(last, head):
            return not any(word[0] == "-" for word in self.w[head.body : head.body + _NEAR])
        joined = self.w[head.start - 1] in _JOINS
        has_verb = self._own_verb(head)
        conditional = self.w[max(head.start - 3, 0) : head.start]
        if "si" in conditional or "sinon" in conditional:
            return False
        if joined and head.fronted and not has_verb and self.w[head.start - 1] != ":":
            return True
        opened = last.kind in (WH, WHETHER) and last.fronted and not verbs_between(self.words, last.body, head.start)
        if opened and last.kind == WHETHER:
            last.form = OPEN
        return opened and head.fronted and (last.kind == WHETHER or head.start - last.body <= 4)

    def same_clause(self, last: Head, head: Head) -> bool:
        """« Qui fait quoi ? », « passer de combien à combien »: two question words, one clause."""
        between = self.w[last.body : head.start]
        if any(word in PUNCTUATION or word in _JOINS for word in between):
            return False
        subjects = sum(word in ("vous", "tu", "je", "on", "il", "elle", "c'", "ca", "ils", "elles") for word in between)
        return subjects == 0 and sum(self.words.finite[last.body : head.start]) <= 1

    def _own_verb(self, head: Head) -> bool:
        for at in range(head.body, self.unit.end):
            if self.w[at] in PUNCTUATION:
                return False
            if self.words.finite[at]:
                return True
        return False

    def in_embedded(self, head: Head) -> bool:
        """« on m'a dit pourquoi n'iriez-vous pas… »: direct speech, run on."""
        embedded = self.embedded
        return embedded is not None and embedded.start < head.trigger and not verbs_between(
            self.words, embedded.body, head.start
        )

    def joined(self, head: Head, word: str) -> bool:
        """Tell whether ``word`` joins ``head`` to what stands before, adverbs apart."""
        at = head.start - 1
        while at > self.unit.start and self.w[at] in ("bien", "alors", "plutot", "encore", "sinon", "meme", "que"):
            at -= 1
        return at >= self.unit.start and self.w[at] == word
