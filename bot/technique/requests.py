"""Finds polite, indirect and imperative requests to speak (guide §1, §5.1).

A request is open or closed by what it carries: « pouvez-vous me dire comment… »,
« … si… ». Lexicon: ``data/lexicon/requests.yml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.analysis import CLOSED, OPEN
from bot.technique.folding import compile_all
from bot.technique.heads import INVITATION, REQUEST, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_TO_ME = frozenset("-moi -nous -m' parlons reparlons discutons jasons revenons passons attardons arretons commencez commence prenez prends veuillez priere".split())
_ME = re.compile(r"\bme\b|\bm'|(?<!-)\bnous\b")
_TO_SOMEBODY = frozenset({"a", "au", "aux"})
_YOURS = frozenset({"votre", "vos", "ton", "ta", "tes", "vous", "toi"})
_TIMES = frozenset("demain lundi mardi mercredi jeudi vendredi samedi dimanche plus apres vers cet ce quand dans a".split())


@dataclass(frozen=True)
class _Requests:
    tell: re.Pattern[str]
    know: re.Pattern[str]
    habits: re.Pattern[str]
    invitations: re.Pattern[str]
    bare: re.Pattern[str]
    not_invitations: re.Pattern[str]
    by_object: re.Pattern[str]
    signals: re.Pattern[str]
    dates: re.Pattern[str]
    service: frozenset[str]
    tell_words: frozenset[str]
    know_words: frozenset[str]


@lru_cache(maxsize=1)
def _requests() -> _Requests:
    data = load_lexicon("requests")
    fragments = data["fragments"]
    return _Requests(
        compile_all(data["asked_to_tell"], fragments),
        compile_all(data["wanting_to_know"], fragments),
        compile_all([data["habits"]], fragments),
        compile_all(data["invitations"], fragments),
        compile_all(data["bare_invitations"], fragments),
        compile_all(data["not_invitations"], fragments),
        compile_all(data["invitations_by_object"], fragments),
        compile_all(data["signals"], fragments),
        compile_all([data["dates_asked_now"]], fragments),
        frozenset(data["service_verbs"]),
        _whole_words(fragments, "tell_inf", "tell_vous", "tell_tu", "tell_que", "picture") | frozenset(data["tell_triggers"]),
        _whole_words(fragments, "know_inf") | frozenset(data["know_triggers"]),
    )


def _whole_words(fragments: dict[str, str], *names: str) -> frozenset[str]:
    """Return the plain words among the alternatives: without one, no pattern can match."""
    found = (word for name in names for word in fragments[name].strip().split("|"))
    return frozenset(word for word in found if word.isalpha())


class RequestFinder:
    """Finds the requests and invitations of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit = words, unit
        self.start, self.stop = words.starts[unit.start], words.ends[unit.end - 1]

    def find(self) -> list[Head]:
        """Return the heads in order; ``start:body`` are the words of the carrier."""
        lexicon = _requests()
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
        if carrier.startswith(("je vous laisse", "je te laisse")) and self._is_signal(match.end()):
            return None
        if re.search(r"v(?:oulez|eux)(?:-vous|-tu)? dire$", carrier):
            return None
        if self._statement_before(head.start) or self._is_service(head, carrier):
            return None
        return self._by_content(head)

    def _know(self, match: re.Match[str]) -> Head | None:
        head = self._head(REQUEST, match)
        around = self.words.folded[max(self.start, match.start() - 3) : match.end() + 12]
        if _requests().habits.search(around) or self._statement_before(head.start):
            return None
        return self._by_content(head, demands="demande" in match.group() or "interroge" in match.group())

    def _invite(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        if self._after_subject(head.start) or self._is_signal(match.end()):
            return None
        if _requests().not_invitations.match(match.group()):
            return None
        at = self.content(head.body)
        if match.group().startswith(("dites-moi", "dis-moi")) and self._lead_in(head, match.group()):
            return None
        if match.group().startswith("parle") and at < self.unit.end and self.words.w[at] in _TO_SOMEBODY:
            return None
        return self._by_content(head)

    def _by_object(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        return None if self._after_subject(head.start) else self._by_content(head)

    def _bare(self, match: re.Match[str]) -> Head | None:
        head = self._head(INVITATION, match)
        if not self._opens(head.start) or self._is_signal(match.end()):
            return None
        following = self.words.w[head.body] if head.body < self.unit.end else ""
        if match.group() in ("dites", "dis", "allez-y", "vas-y") and following not in ("comment", "pourquoi", "combien"):
            return None
        return self._by_content(head)

    # -- what surrounds a request ---------------------------------------------------

    def content(self, at: int) -> int:
        """Skip adverbs and commas after the carrier."""
        adverbs = question_words().adverbs
        while at < self.unit.end and (self.words.w[at] in adverbs or self.words.w[at] in (",", ":")):
            at += 1
        return at

    def _by_content(self, head: Head, demands: bool = False) -> Head | None:
        at = self.content(head.body)
        rest = self.words.w[at : at + 3]
        if not rest:
            return None if demands else head
        if rest[0] in ("si", "s'") and rest[1:2] != ["possible"]:
            if _requests().signals.match(self.words.folded, self.words.starts[at]) and head.kind == INVITATION:
                return None
            head.form, head.filled = CLOSED, True
        elif rest[:2] == ["est", "-ce"] or rest == ["oui", "ou", "non"]:
            head.form, head.filled = CLOSED, True
        elif rest[0] in ("que", "qu'") and rest[1:3] != ["est", "-ce"]:
            if demands:
                return None
            head.form, head.filled = CLOSED, True
            if "confirm" in self.words.folded[self.words.starts[head.start] : self.words.starts[head.body - 1] + 9]:
                head.flags.add("leading")
        elif demands and not self._asks_content(at):
            return None
        return head

    def _asks_content(self, at: int) -> bool:
        """After « je me demande » only an indirect question is content."""
        lexicon = question_words()
        w = self.words.w
        if w[at] in lexicon.prepositions and at + 1 < self.unit.end:
            at += 1
        openers = lexicon.plain | lexicon.which | lexicon.which_one | {"qui", "quoi", "ou", "quand", "ce", "qu'", "c'", "si", "s'"}
        return w[at] in openers

    def _is_service(self, head: Head, carrier: str) -> bool:
        """« Pouvez-vous me montrer le tableau ? » asks for a thing: a closed question."""
        verb = carrier.replace("'", " ").split()[-1]
        at = self.content(head.body)
        following = self.words.w[at] if at < self.unit.end else ""
        to_me = _ME.search(carrier) is not None
        if re.search(r"\ben (?:re)?parler$", carrier):
            return not to_me and following not in ("un", "plus", "davantage")
        if verb == "rappeler" and following in _TIMES | {""}:
            return True
        if verb == "confirmer" or verb not in _requests().service:
            return verb == "confirmer" and following not in ("que", "qu'", "si", "s'")
        if following in _TO_SOMEBODY and not (following == "a" and self.words.w[at + 1 : at + 2] == ["quoi"]):
            return not to_me or verb == "presenter"
        if verb in ("montrer", "communiquer", "partager", "repeter", "lister"):
            return following in ("le", "la", "les", "l'", "un", "une", "des", "mon", "notre", "ce", "cette", "ca")
        return False

    def _statement_before(self, at: int) -> bool:
        """« comme vous pouvez le dire », « ce que vous pouvez dire », « que vous voulez préciser »."""
        before = self.words.w[at - 1] if at > self.unit.start else ""
        return before in ("que", "comme", "qui", "ne", "dont", "quand", "lorsque", "qu'") and self.words.w[at] != "est"

    def _after_subject(self, at: int) -> bool:
        before = self.words.w[at - 1] if at > self.unit.start else ""
        return before in ("vous", "tu", "ne", "me", "m'")

    def _opens(self, at: int) -> bool:
        before = self.words.w[at - 1] if at > self.unit.start else ""
        lexicon = question_words()
        return not before or before in PUNCTUATION or before in (lexicon.lead_ins | lexicon.adverbs) - {"vous", "moi", "ca", "nous"}

    def _is_signal(self, position: int) -> bool:
        """« dites-moi quand vous voulez qu'on arrête » is an instruction (guide §1)."""
        at = self.content(self.words.find(position))
        if at >= self.unit.end:
            return False
        lexicon = _requests()
        here = self.words.starts[at]
        return bool(lexicon.signals.match(self.words.folded, here)) and not lexicon.dates.match(self.words.folded, here)

    def _lead_in(self, head: Head, carrier: str) -> bool:
        """« Dites-moi, vous êtes combien ? »: the imperative only calls for attention."""
        if carrier not in ("dites-moi", "dis-moi") or head.body >= self.unit.end:
            return False
        following = self.words.w[head.body]
        after = self.words.w[head.body + 1] if head.body + 1 < self.unit.end else ""
        return following == "," or following in question_words().subjects - {"ce", "c'"} or after.startswith("-") or following == "est"
