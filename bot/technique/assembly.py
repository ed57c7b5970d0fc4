"""Turns the openings found in one unit into questions: what belongs together, what is new."""

from __future__ import annotations

from bot.records.analysis import CLOSED, OPEN
from bot.technique.embedding import in_place_start, reach_left, verbs_between
from bot.technique.heads import INVERSION, INVITATION, REQUEST, WH, WHETHER, WHETHER_IF, Head
from bot.technique.interrogatives import find_question_words
from bot.technique.inversion import InversionFinder
from bot.technique.requests import RequestFinder
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_JOINS = frozenset({"et", "ou", ",", "mais", "puis", "pis", ":", "-", "/"})
_CHAINS = frozenset({"et", "ou", "ni", "mais", "pis", "puis", ","})
_NEAR = 7
_OTHERS = frozenset("il elle on ils elles ca c' je j' nous".split())
# Before a colon these announce a question: « J'ai une question : qui décide. »
_ANNOUNCING = frozenset("question questions demande demander savoir comprendre dites dis question-ci curieux curieuse interroge chose".split())
_NOUN_OPENERS = frozenset("de du des d' la le les l' votre vos ton ta tes un une".split())
_CARRIERS = frozenset({REQUEST, INVITATION})


class Assembler:
    """Reads one unit from left to right; ``questions`` grows."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.w = words, unit, words.w
        self.questions: list[Head] = []
        self.embedded: Head | None = None

    def read(self) -> list[Head]:
        """Return the questions of the unit, with ``start`` and ``end`` set."""
        for head in self._heads():
            self._take(head)
        self._set_spans()
        return self.questions

    @property
    def last(self) -> Head | None:
        """The question being read."""
        return self.questions[-1] if self.questions else None

    def _heads(self) -> list[Head]:
        carriers = RequestFinder(self.words, self.unit).find()
        others = find_question_words(self.words, self.unit) + InversionFinder(self.words, self.unit).find() + self._ifs(carriers)
        inside = [(head.start, head.body) for head in carriers]
        free = [h for h in others if not any(a <= h.trigger < b for a, b in inside)]
        return sorted(carriers + free, key=lambda head: head.trigger)

    def _ifs(self, carriers: list[Head]) -> list[Head]:
        """« …, et si vous acceptez le samedi »: what a request carries after its first content."""
        if not carriers:
            return []
        found = []
        for at in range(carriers[0].body + 1, self.unit.end - 1):
            if self.w[at] == "ce" and self.w[at + 1] in ("qui", "que", "qu'", "dont") and self.w[at - 1] == "et" and carriers[0].form == CLOSED:
                found.append(Head(REQUEST, at, at, at + 2, OPEN, filled=True, flags={"indirect"}))
            if self.w[at] in ("si", "s'") and self.w[at - 1] in ("et", "ou", "que") and self.w[at + 1] not in ("oui", "non", "possible", "besoin"):
                found.append(Head(WHETHER_IF, at, at, at + 1, CLOSED, flags={"indirect"}))
        return found

    # -- one head at a time -----------------------------------------------------------

    def _take(self, head: Head) -> None:
        {
            WH: self._take_wh, WHETHER: self._take_whether, INVERSION: self._take_inversion, WHETHER_IF: self._take_if,
        }.get(head.kind, self._new)(head)

    def _new(self, head: Head) -> None:
        self.questions.append(head)

    def _take_wh(self, head: Head) -> None:
        last = self.last
        if last is not None and last.trigger <= head.trigger < last.body:
            return
        if last is not None and last.kind in _CARRIERS and not last.filled and self._directly(last, head):
            last.filled, last.body = True, head.body
            last.fronted = False
            return
        if head.governor is not None:
            self.embedded = head
            return
        if self.embedded is not None and head.in_place and self._same_clause(self.embedded, head):
            return
        if self._hangs_on(head) or self._listed(head) or (last is not None and self._within(last, head)):
            return
        if last is not None and self._same_question(last, head):
            last.body = max(last.body, head.body)
            return
        self._new(head)

    def _directly(self, carrier: Head, head: Head) -> bool:
        """Tell whether ``head`` is the content that the carrier announces."""
        if head.governor is not None and carrier.start <= head.governor < carrier.body:
            return True
        between = self.w[carrier.body : head.start]
        if head.in_place and between[:1] in (["vous"], ["tu"], ["c'"], ["ca"]):
            return True
        if between[:1] and between[0] in _NOUN_OPENERS and len(between) > 1:
            return False
        return not verbs_between(self.words, carrier.body, head.start) and "et" not in between and len(between) <= 8

    def _hangs_on(self, head: Head) -> bool:
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
        if self._same_clause(self.embedded, head):
            return True
        following = self.w[head.body] if head.body < self.unit.end else ""
        return following in _OTHERS

    def _listed(self, head: Head) -> bool:
        """« Un point que je vais vérifier : comment on procède, à quelle fréquence. »: told, not asked."""
        if not self.unit.mark.startswith(".") or self.questions or ":" not in self.w[self.unit.start : head.start]:
            return False
        if self._asks_outright(head):
            return False
        colon = self.w.index(":", self.unit.start)
        announced = _ANNOUNCING.isdisjoint(self.w[self.unit.start : colon])
        return announced and verbs_between(self.words, self.unit.start, colon)

    def _within(self, last: Head, head: Head) -> bool:
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

    def _same_question(self, last: Head, head: Head) -> bool:
        """A second question word without a verb of its own, or a false start (guide §5.4)."""
        if head.in_place and last.kind == WH and self._same_clause(last, head):
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

    def _same_clause(self, last: Head, head: Head) -> bool:
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

    def _take_whether(self, head: Head) -> None:
        last = self.last
        if last is not None and last.kind in _CARRIERS and last.body == head.start:
            last.form, last.filled, last.body = CLOSED, True, head.body
            return None
        if last is None:
            if self._joined(head, "ou") and verbs_between(self.words, self.unit.start, head.start):
                head.start = self.unit.start
                self._add_option(head)
            return self._new(head)
        clear = not verbs_between(self.words, last.body, head.start)
        if last.kind == WH and last.fronted and clear and not self._joined(head, "et"):
            last.body = head.body
        elif last.kind in _CARRIERS and not last.filled and clear and head.start - last.body <= 6:
            last.form, last.filled, last.body = CLOSED, True, head.body
        elif last.kind == WHETHER and clear:
            last.body = head.body
        elif self._joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)

    def _take_inversion(self, head: Head) -> None:
        last = self.last
        if self._in_embedded(head):
            return None
        if last is None:
            return self._new(head)
        if last.trigger <= head.trigger < last.body:
            return None
        if last.kind in _CARRIERS and not last.filled and last.body == head.start and self.w[last.body - 1] in (":", ","):
            last.form, last.filled, last.body = CLOSED, True, head.body
            return None
        clear = not verbs_between(self.words, last.body, head.start)
        asked = last.kind == WH and last.fronted or (last.kind in _CARRIERS and last.filled and last.form == OPEN)
        if asked and clear and not last.complete and not self._joined(head, "et"):
            last.body = head.body
            last.fronted, last.complete = False, True
        elif self._joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)
        return None

    def _in_embedded(self, head: Head) -> bool:
        """« on m'a dit pourquoi n'iriez-vous pas… »: direct speech, run on."""
        embedded = self.embedded
        return embedded is not None and embedded.start < head.trigger and not verbs_between(
            self.words, embedded.body, head.start
        )

    def _take_if(self, head: Head) -> None:
        last = self.last
        if last is None or last.kind not in _CARRIERS:
            return
        if self._joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)

    def _joined(self, head: Head, word: str) -> bool:
        at = head.start - 1
        while at > self.unit.start and self.w[at] in ("bien", "alors", "plutot", "encore", "sinon", "meme", "que"):
            at -= 1
        return at >= self.unit.start and self.w[at] == word

    def _add_option(self, question: Head) -> None:
        question.form = CLOSED
        question.flags.add("alternative")

    # -- spans ------------------------------------------------------------------------

    def _set_spans(self) -> None:
        floor = self.unit.start
        for at, head in enumerate(self.questions):
            if head.in_place:
                head.start = in_place_start(self.words, head, floor)
            head.start = reach_left(self.words, self.unit, head.start, floor)
            if at:
                self.questions[at - 1].end = head.start
            floor = head.body
        if self.questions:
            self.questions[-1].end = self.unit.end
