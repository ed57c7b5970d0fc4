"""Finds polite, indirect and imperative requests to speak (guide §1, §5.1).

A request is open or closed by what it carries: « pouvez-vous me dire comment… »,
« … si… ». Lexicon: ``data/lexicon/requests.yml``.
"""

from __future__ import annotations

import re

from bot.records.findings import CLOSED
from bot.technique.heads import INVITATION, REQUEST, Head
from bot.technique.request_context import RequestContext
from bot.technique.request_lexicon import requests
from bot.technique.services import is_service, to_others
from bot.technique.units import Unit
from bot.technique.words import Words

_TO_ME = frozenset("-moi -nous -m' hesitez hesite parlons reparlons discutons jasons revenons passons attardons arretons commencez commence prenez prends veuillez priere".split())


class RequestFinder:
    """Finds the requests and invitations of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit = words, unit
        self.context = RequestContext(words, unit)
        self.start, self.stop = words.starts[unit.start], words.ends[unit.end - 1]

    def find(self) -> list[Head]:
        """Return the heads in order; ``start:body`` are the words of the carrier."""
        lexicon = requests()
        text = self.words.folded
        here = set(self.words.w[self.unit.start : self.unit.end])
        heads = []
        for triggers, pattern, read in (
            (lexicon.tell_words, lexicon.tell, self._tell),
            (lexicon.know_words, lexicon.know, self._know),
            (_TO_ME, lexicon.invitations, self._invite),
            (_TO_ME, lexicon.by_object, self._by_object),
            (lexicon.tell_words, lexicon.bare, self._bare),
        ):
            if not triggers.isdisjoint(here):
                heads += [read(match) for match in pattern.finditer(text, self.start, self.stop)]
        found = sorted((head for head in heads if head), key=lambda head: (head.start, -head.body))
        return [head for at, head in enumerate(found) if not any(o.start <= head.start < o.body for o in found[:at])]

    def _head(self, kind: str, match: re.Match[str]) -> Head:
        start, body = self.words.find(match.start()), self.words.find(match.end())
        return Head(kind, start, start, min(body, self.unit.end), flags={"indirect"} if kind == REQUEST else set())

    def _tell(self, match: re.Match[str]) -> Head | None:
        head = self._head(REQUEST, match)
        carrier = match.group()
        if carrier.startswith(("je vous laisse", "je te laisse")) and self.context.is_signal(match.end()):
            return None
        if re.search(r"v(?:oulez|eux)(?:-vous|-tu)? dire$", carrier) or self.context.supposes(head, carrier):
            return None
        if carrier.startswith("merci") and self._thanked(head):
            return None
        if carrier.startswith(("vous m", "tu m", "vous nous", "tu nous")) and not self.context.asked_now(head):
            return None
        if self.context.statement_before(head.start) or is_service(self.context, head, carrier):
            return None
        if not re.search(r"\bm(?:e|'|oi)\b|\bnous\b", carrier) and to_others(self.context, head):
            return None
        return self._by_content(head)

    def _thanked(self, head: Head) -> bool:
        """« Merci de me dire ça », « … tout cela »: it was said."""
        rest = self.words.w[head.body : head.body + 2]
        return rest[:1] in (["ca"], ["cela"]) or rest in (["tout", "ca"], ["tout", "cela"])

    def _know(self, match: re.Match[str]) -> Head | None:
        head = self._head(REQUEST, match)
        demands = "demand" in match.group() or "interroge" in match.group()
        around = self.words.folded[max(self.start, match.start() - 3) : match.end() + 12]
        if requests().habits.search(around) or self.context.statement_before(head.start):
            return None
        if demands and (self._narrates(match) or self.context.asks_oneself(self.context.content(head.body))):
            return None
        return self._by_content(head, demands)

    def _narrates(self, match: re.Match[str]) -> bool:
        """« et dire que l'an dernier on se demandait qui viendrait »."""
        if self.unit.asks or not re.search(r"demand(?:ais|ait|ions)\b", match.group()):
            return False
        return bool(requests().narrated.search(self.words.folded, self.start, self.stop))

    def _invite(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        carrier = match.group()
        if self.context.after_subject(head.start) or self.context.is_signal(match.end()):
            return None
        if requests().not_invitations.match(carrier) or self.context.trails(head, carrier):
            return None
        if self.context.lead_in(head, carrier):
            return None
        if carrier.startswith("parle") and self.context.word(self.context.content(head.body)) in ("a", "au", "aux"):
            return None
        return self._by_content(head)

    def _by_object(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        return None if self.context.after_subject(head.start) else self._by_content(head)

    def _bare(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        if not self.context.opens(head.start) or self.context.is_signal(match.end()) or to_others(self.context, head):
            return None
        following = self.context.word(head.body)
        if match.group() in ("dites", "dis", "allez-y", "vas-y") and following not in ("comment", "pourquoi", "combien"):
            return None
        return self._by_content(head)

    def _asks_what(self, at: int) -> bool:
        """« J'aimerais comprendre : | que disent-elles ? »: after a colon « que » may ask."""
        turned = any(word[0] == "-" for word in self.words.w[at : min(at + 5, self.unit.end)])
        return self.words.w[at - 1] == ":" and turned

    def _by_content(self, head: Head, demands: bool = False) -> Head | None:
        at = self.context.content(head.body)
        rest = self.words.w[at : min(at + 3, self.unit.end)]
        if not rest:
            return None if demands else head
        if self.words.w[at - 1] in (":", ","):
            head.body = at
        if head.body == at and rest[:2] == ["est", "-ce"]:
            return head
        rest = self.context.after_date(at) or rest
        if rest[0] in ("si", "s'") and rest[1:2] != ["possible"]:
            if requests().signals.match(self.words.folded, self.words.starts[at]) and head.kind == INVITATION:
                return None
            head.form, head.filled = CLOSED, True
        elif rest[:2] == ["est", "-ce"] or rest == ["oui", "ou", "non"]:
            head.form, head.filled = CLOSED, True
        elif rest[0] in ("que", "qu'") and rest[1:3] != ["est", "-ce"] and not self._asks_what(at):
            if demands:
                return None
            head.form, head.filled = CLOSED, True
            if "confirm" in self.words.folded[self.words.starts[head.start] : self.words.starts[head.body - 1] + 9]:
                head.flags.add("leading")
        elif demands and not self.context.asks_content(at):
            return None
        return head
