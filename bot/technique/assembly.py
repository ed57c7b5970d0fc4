"""Turns the openings found in one unit into questions: what belongs together, what is new."""

from __future__ import annotations

from bot.records.findings import CLOSED, OPEN
from bot.technique.belonging import Belonging
from bot.technique.embedding import in_place_start, reach_left, verbs_between
from bot.technique.heads import INVERSION, INVITATION, REQUEST, WH, WHETHER, WHETHER_IF, Head
from bot.technique.interrogatives import find_question_words
from bot.technique.inversion import InversionFinder
from bot.technique.requests import RequestFinder

_CARRIERS = frozenset({REQUEST, INVITATION})


class Assembler(Belonging):
    """Reads one unit from left to right; ``questions`` grows."""

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
        if last is not None and last.kind in _CARRIERS and not last.filled and (self.directly(last, head) or self.announced(last, head)):
            last.filled, last.body = True, head.body
            last.fronted = False
            return
        if head.governor is not None:
            self.embedded = head
            return
        if self.embedded is not None and head.in_place and self.same_clause(self.embedded, head):
            return
        if self.hangs_on(head) or self.listed(head) or (last is not None and self.within(last, head)):
            return
        if last is not None and self.same_question(last, head):
            last.body = max(last.body, head.body)
            return
        self._new(head)

    def _take_whether(self, head: Head) -> None:
        last = self.last
        if last is not None and last.kind in _CARRIERS and last.body == head.start:
            last.form, last.filled, last.body = CLOSED, True, head.body
            return None
        if last is None:
            if self.joined(head, "ou") and verbs_between(self.words, self.unit.start, head.start):
                head.start = self.unit.start
                self._add_option(head)
            return self._new(head)
        clear = not verbs_between(self.words, last.body, head.start)
        if last.kind == WH and last.fronted and clear and not self.joined(head, "et"):
            last.body = head.body
        elif last.kind in _CARRIERS and not last.filled and clear and head.start - last.body <= 6:
            last.form, last.filled, last.body = CLOSED, True, head.body
        elif last.kind == WHETHER and clear:
            last.body = head.body
        elif self.joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)

    def _take_inversion(self, head: Head) -> None:
        last = self.last
        if self.in_embedded(head):
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
        if asked and clear and not last.complete and not self.joined(head, "et"):
            last.body = head.body
            last.fronted, last.complete = False, True
        elif self.joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)
        return None

    def _take_if(self, head: Head) -> None:
        last = self.last
        if last is None or last.kind not in _CARRIERS:
            return
        if self.joined(head, "ou"):
            self._add_option(last)
        else:
            self._new(head)

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
