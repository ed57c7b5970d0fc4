"""Finds the question words that ask, at the front of a clause or in place (guide §1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.heads import WH, Head
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words


@dataclass(frozen=True)
class QuestionWords:
    """``interrogatives.yml``, ready to use."""

    adverbs: frozenset[str]
    lead_ins: frozenset[str]
    plain: frozenset[str]
    which: frozenset[str]
    which_one: frozenset[str]
    prepositions: frozenset[str]
    stylistic: frozenset[str]
    clitics: frozenset[str]
    subjects: frozenset[str]
    governors: re.Pattern[str]
    knowing: re.Pattern[str]
    idioms: re.Pattern[str]


@lru_cache(maxsize=1)
def question_words() -> QuestionWords:
    """Return the lexicon of question words."""
    data = load_lexicon("interrogatives")
    names = ("adverbs", "lead_ins", "plain", "which", "which_one", "prepositions")
    return QuestionWords(
        *(frozenset(data[name]) for name in names),
        frozenset(data["stylistic_verbs"]),
        frozenset(data["clitics"]),
        frozenset(data["subjects"]),
        re.compile("(?:" + "|".join(data["governors"]) + ")$"),
        re.compile("(?:" + data["knowing"] + ")$"),
        compile_all(data["idioms"], {}),
    )


_SECOND_HALVES = {"fait": ("en", "a"), "coup": ("du",), "effet": ("en",), "exemple": ("par",), "accord": ("d'",)}
_COORDINATORS = frozenset({"et", "ou", "mais", "pis", "puis", "car"})
_JOINS = frozenset({"et", "ou", "mais", "pis", "puis", "que", "qu'", "si", "car"})
_PRONOUNS = frozenset({"moi", "toi", "vous", "nous", "eux", "lui", "ca", "la", "cela", "perso"})
_CLEFT = frozenset({"quoi", "lequel", "laquelle", "lesquels", "lesquelles", "combien"})
_ANTECEDENTS = frozenset({"moi", "toi", "vous", "nous", "eux", "lui", "elle", "elles", "la", "ca", "celui", "ce", "ceux", "celle", "beaucoup", "tout", "tous", "peu"})


class WhFinder:
    """Finds the question words of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit, self.lexicon = words, unit, question_words()
        self.w = words.w

    def find(self) -> list[Head]:
        """Return the heads in order; an embedded one names its governor."""
        idioms = self._idioms()
        heads: list[Head] = []
        at = self.unit.start
        while at < self.unit.end:
            head = None if self._inside(at, idioms) else self._read(at)
            if head is not None:
                head.governor = self._governor(head)
                heads.append(head)
            at = head.body if head is not None else at + 1
        return heads

    def _idioms(self) -> list[tuple[int, int]]:
        start, end = self.words.starts[self.unit.start], self.words.ends[self.unit.end - 1]
        return [match.span() for match in self.lexicon.idioms.finditer(self.words.folded, start, end)]

    def _inside(self, at: int, spans: list[tuple[int, int]]) -> bool:
        return any(start <= self.words.starts[at] < end for start, end in spans)

    def _read(self, at: int) -> Head | None:
        word, lexicon = self.w[at], self.lexicon
        if word in ("qu'", "que", "qui", "quoi") and self._seq(at + 1, "est", "-ce"):
            return self._est_ce(at)
        if word in lexicon.plain:
            return self._head(at, at + 1)
        if word in lexicon.which:
            return self._which(at)
        reader = {
            "que": self._que, "qu'": self._que, "qui": self._qui, "quoi": self._quoi,
            "ou": self._ou, "quand": self._quand, "quid": self._quid,
        }.get(word, self._lequel if word in lexicon.which_one else None)
        return reader(at) if reader else None

    # -- contexts -----------------------------------------------------------------

    def at_end(self, at: int) -> bool:
        """Tell whether ``at`` is past the unit or on a mark inside it."""
        return at >= self.unit.end or self.w[at] in PUNCTUATION

    def _seq(self, at: int, *expected: str) -> bool:
        return tuple(self.w[at : at + len(expected)]) == expected

    def before(self, at: int) -> int:
        """Return the word before ``at`` that is no mere adverb; ``unit.start - 1`` if none."""
        at -= 1
        while at >= self.unit.start and self._is_adverb(at):
            at -= 1
        return at

    def _is_adverb(self, at: int) -> bool:
        word = self.w[at]
        return word in self.lexicon.adverbs or (word.endswith("ment") and self.words.pos[at] == "ADV" and word != "comment")

    def phrase_start(self, at: int) -> int:
        """Return the first word of the prepositional phrase that ``at`` closes."""
        while at > self.unit.start and self.w[at - 1] in self.lexicon.prepositions:
            at -= 1
        return at

    def opens_clause(self, at: int) -> bool:
        """Tell whether a main clause may start at ``at``."""
        at = self.phrase_start(at)
        if at == self.unit.start:
            return True
        before = self.w[at - 1]
        if before in _SECOND_HALVES:
            return self.w[at - 2 : at - 1] in ([half] for half in _SECOND_HALVES[before])
        if before in _PRONOUNS and at - 1 > self.unit.start and self._verbal(at - 2):
            return False
        return before in PUNCTUATION or before in self.lexicon.lead_ins or before in self.lexicon.adverbs

    def _verbal(self, at: int) -> bool:
        return self.words.finite[at] or self.words.pos[at] in ("VERB", "AUX") or self.w[at][0] == "-"

    def _closes_clause(self, at: int, body: int) -> bool:
        """« vous réglez les factures | comment, par virement »: nothing but edges follows, a verb precedes."""
        if body < self.unit.end and not (
            self.w[body] in PUNCTUATION or self.w[body] in self.lexicon.prepositions or self.w[body] in _PRONOUNS or self.w[body] in _JOINS
        ):
            return False
        if self.clause_after(body):
            return False
        for here in range(at - 1, self.unit.start - 1, -1):
            if self.w[here] in PUNCTUATION or self.w[here] in _JOINS:
                return False
            if self.words.finite[here]:
                return True
        return False

    def inverts(self, at: int) -> bool:
        """Tell whether the next verb has its pronoun after it: relative clauses never do."""
        for here in range(at, min(at + 7, self.unit.end - 1)):
            if self.w[here] in PUNCTUATION or self.w[here] in _COORDINATORS or self.w[here] in ("qu'", "que"):
                return False
            if self.words.finite[here]:
                return self.w[here + 1][0] == "-" and self.w[here + 1] not in ("-ce", "-moi", "-ci", "-la")
        return False

    def clause_after(self, at: int) -> bool:
        """Tell whether a clause, or an infinitive, follows before the next mark."""
        for here in range(at, min(at + 9, self.unit.end)):
            if self.w[here] in PUNCTUATION or self.w[here] in _COORDINATORS:
                return False
            if self.words.finite[here] or (here == at and self.words.pos[here] == "VERB"):
                return True
        return False

    def _verb_before(self, at: int) -> bool:
        """Tell whether what stands before ``at`` is a verb, or a pronoun inverted with it."""
        here = self.before(at)
        if here < self.unit.start:
            return False
        word = self.w[here]
        return (
            self.words.finite[here]
            or self.words.pos[here] in ("VERB", "AUX")
            or (word.startswith("-") and word not in ("-ci", "-la"))
            or (here > self.unit.start and self.words.finite[here - 1] and word not in PUNCTUATION and len(word) > 2 and self.words.pos[here] in ("ADJ", "NOUN", "X"))
            or (here > self.unit.start and self.w[here - 1] in ("c'", "vous", "tu", "ca", "on") and word not in PUNCTUATION)
        )

    def _governor(self, head: Head) -> int | None:
        """Return the verb that makes the question word an indirect one, or None."""
        at = self.before(self.phrase_start(head.start))
        if at >= self.unit.start and self.w[at] in ("de", "d'", "a", "sur"):
            at = self.before(at)
        if at >= self.unit.start and self.w[at] in ("-moi", "-nous", "-lui", "-m'"):
            return at
        while at > self.unit.start and self.w[at].startswith("-"):
            at -= 1
        if at < self.unit.start or not self.lexicon.governors.match(self.w[at]):
            return None
        if self.w[head.trigger] == "quoi" and head.start == head.trigger:
            return None
        if head.body - head.trigger >= 3 and self.w[at - 1] in ("ai", "bien", "as", "avez", "a") and self.w[at].endswith(("is", "u", "it")):
            return None
        if self.clause_after(head.body) or self.lexicon.knowing.match(self.w[at]):
            return at
        mine = {"je", "j'"}.intersection(self.w[max(self.unit.start, at - 4) : at])
        return at if head.body >= self.unit.end and mine else None

    # -- the words ----------------------------------------------------------------

    def _head(self, at: int, body: int) -> Head:
        start = self.phrase_start(at)
        if self._closes_clause(start, body):
            fronted = False
        else:
            fronted = self.opens_clause(at) or self.inverts(body) or not self._verb_before(start)
        return Head(WH, start, at, body, fronted=fronted, in_place=not fronted)

    def _est_ce(self, at: int) -> Head | None:
        body = at + 3
        if body < self.unit.end and self.w[body] in ("que", "qu'", "qui", "a"):
            return self._head(at, body + 1)
        return self._head(at, body) if self.w[at] in ("qui", "quoi") else None

    def _which(self, at: int) -> Head | None:
        if at + 1 < self.unit.end and self.w[at + 1] in ("que", "qu'"):
            return None
        return self._head(at, at + 1)

    def _quid(self, at: int) -> Head:
        return self._head(at, at + 1)

    def _que(self, at: int) -> Head | None:
        """« que » asks only before a verb with its subject after it, or an infinitive."""
        here = at + 1
        while here < self.unit.end and self.w[here] in self.lexicon.clitics:
            here += 1
        if here >= self.unit.end:
            return None
        free = self.opens_clause(at)
        for after in range(here, min(here + (3 if free else 2), self.unit.end)):
            if self.w[after] in ("-vous", "-tu", "-il", "-elle", "-on", "-nous", "-ils", "-elles", "-je", "-t"):
                head = self._head(at, after + 1)
                head.complete = True
                return head
        if free and self.w[here] in self.lexicon.stylistic and self.w[here - 1] not in ("vous", "nous", "te", "t'"):
            return self._head(at, here + 1)
        return None

    def _qui(self, at: int) -> Head | None:
        start = self.phrase_start(at)
        if self._seq(at + 1, "d'", "autre"):
            return self._head(at, at + 1)
        if start == at and at > self.unit.start and (self.w[at - 1] in _ANTECEDENTS or self.w[at - 1] in _CLEFT):
            if self.w[at - 2 : at] not in (["chez", "vous"], ["chez", "toi"]):
                return None
        if start == at and not self.at_end(at + 1) and not self._verb_follows(at + 1):
            if self.w[at + 1] not in ("d'", "de", "exactement", "est-ce", "qui", "ca") and not self._verb_before(at):
                return None
        if start < at and self.inverts(at + 1):
            return self._head(at, at + 1)
        if self.opens_clause(at):
            if at + 1 >= self.unit.end and not self.unit.asks and start == at:
                return None
            return None if self._relative_chain(at, start) else self._head(at, at + 1)
        if self._verb_before(start) and (self.at_end(at + 1) or not self.clause_after(at + 1)):
            return self._head(at, at + 1)
        if start < at and self._closes_clause(start, at + 1):
            return self._head(at, at + 1)
        if self._seq(at - 2, "c'", "est") or self._seq(at - 2, "c'", "etait"):
            return self._head(at, at + 1)
        return None

    def _relative_chain(self, at: int, start: int) -> bool:
        """« …, qui gère » after a noun, « et qui décide » after a relative « qui »."""
        if at == self.unit.start or start == self.unit.start:
            return False
        if self.w[start - 1] == ",":
            before = start - 2
            verbs = any(self.words.finite[self.unit.start : before + 1])
            noun = self.words.pos[before] in ("NOUN", "PROPN", "PRON") if before >= self.unit.start else False
            return noun and (verbs or not self.unit.asks)
        if self.w[start - 1] in ("et", "ou", "mais"):
            earlier = [i for i in range(self.unit.start, start - 1) if self.w[i] == "qui"]
            return bool(earlier) and not self.opens_clause(earlier[-1])
        return False

    def _verb_follows(self, at: int) -> bool:
        while at < self.unit.end and (self.w[at] in self.lexicon.clitics or self.w[at] in self.lexicon.adverbs):
            at += 1
        return at < self.unit.end and (self.words.finite[at] or self.words.pos[at] in ("VERB", "AUX"))

    def _quoi(self, at: int) -> Head | None:
        start = self.phrase_start(at)
        if at + 1 < self.unit.end and self.w[at + 1] in ("que", "qu'") and not self._cleft(at):
            return None
        if start < at:
            if self.opens_clause(at) or self._verb_before(start) or self.unit.asks or self.inverts(at + 1) or self._closes_clause(start, at + 1):
                return self._head(at, at + 1)
            return None
        if at + 1 < self.unit.end and self.w[at + 1] in ("d'", "comme"):
            return self._head(at, at + 1)
        if self.w[at - 1 : at] in (["comme"], ["genre"]) and self.unit.asks:
            return self._head(at, at + 1)
        if at > self.unit.start and self._verb_before(at) and not self._discourse_quoi(at):
            return self._head(at, at + 1)
        return None

    def _discourse_quoi(self, at: int) -> bool:
        """« on verra quoi », « c'est compliqué quoi »: a full stop said aloud."""
        if self.unit.asks:
            return False
        here = self.before(at)
        while here > self.unit.start and self.w[here] not in self.lexicon.subjects:
            here -= 1
        if self.w[here] in ("je", "j'", "on", "nous"):
            return True
        return self.w[here] == "c'" and self.before(at) != here + 1

    def _ou(self, at: int) -> Head | None:
        if self.words.raw(at) != "où":
            return None
        if self.opens_clause(at) or self.inverts(at + 1) or self._where_things_stand(at):
            return self._head(at, at + 1)
        start = self.phrase_start(at)
        if (self._verb_before(start) and not self.clause_after(at + 1)) or self._closes_clause(start, at + 1):
            return self._head(at, at + 1)
        return None

    def _where_things_stand(self, at: int) -> bool:
        """« où en est le dossier » is never a relative clause."""
        return self.w[at + 1 : at + 2] == ["en"] and self.w[at + 2 : at + 3] in (["est"], ["sont"], ["etes"], ["es"])

    def _quand(self, at: int) -> Head | None:
        start = self.phrase_start(at)
        if start < at and self.w[at - 1] in ("depuis", "jusqu'a", "a", "pour", "partir", "d'ici", "de"):
            return self._head(at, at + 1)
        if self._asks_when(at):
            return self._head(at, at + 1)
        if self._verb_before(at) and (self._cleft(at) or not self.clause_after(at + 1)):
            return self._head(at, at + 1)
        return None

    def _cleft(self, at: int) -> bool:
        """« c'est quoi que », « c'est quand que »."""
        return self.w[at - 1] in ("est", "etait", "sera") and self.w[at + 1 : at + 2] in (["que"], ["qu'"])

    def _asks_when(self, at: int) -> bool:
        """« quand » asks before an inversion or « est-ce que », or when its clause is all there is."""
        if self.inverts(at + 1):
            return True
        if not self.opens_clause(at):
            return False
        rest = self.w[at + 1 : self.unit.end]
        if rest and self.words.finite[at + 1] and rest[0] not in self.lexicon.clitics:
            return True
        if self.at_end(at + 1) or rest[:2] in (["est", "-ce"], ["c'", "est"], ["c'", "etait"]):
            return self.unit.asks or not self.at_end(at + 1)
        head = rest[: rest.index(",")] if "," in rest else rest
        if any(word in ("-vous", "-tu", "-il", "-elle", "-on", "-t", "-ils", "-elles", "-nous") for word in head):
            return True
        return self.sole_clause(at)

    def sole_clause(self, at: int) -> bool:
        """Tell whether the unit is « quand » + one clause about the client, nothing else."""
        if self.before(at) >= self.unit.start and any(self.words.finite[self.unit.start : at]):
            return False
        if not self.unit.asks and self.w[self.unit.end - 1] in ("voulez", "pouvez", "souhaitez", "veux", "peux", "prefere", "preferez"):
            return False
        verbs = sum(self.words.finite[at : self.unit.end])
        pronouns = [word for word in self.w[at : self.unit.end] if word in ("vous", "tu", "je", "on", "il", "c'", "ca")]
        return verbs <= 1 and len(pronouns) <= 1 and bool({"vous", "tu"} & set(pronouns) or self.unit.asks)

    def _lequel(self, at: int) -> Head | None:
        if self.phrase_start(at) == at and self.w[at - 1 : at] != [","]:
            return self._head(at, at + 1)
        if self.opens_clause(at):
            comma = self.phrase_start(at) > self.unit.start and self.w[self.phrase_start(at) - 1] == ","
            return None if comma and not self.unit.asks else self._head(at, at + 1)
        if self._verb_before(self.phrase_start(at)) and not self.clause_after(at + 1):
            return self._head(at, at + 1)
        return None
