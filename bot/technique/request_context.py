"""What surrounds a request: its content, and what makes it no request after all."""

from __future__ import annotations

from bot.technique.heads import Head
from bot.technique.question_lexicon import question_words
from bot.technique.request_lexicon import requests
from bot.technique.units import Unit
from bot.technique.words import PUNCTUATION, Words

_MINE = frozenset({"je", "j'", "on", "nous", "ca", "cela", "c'"})
_DETERMINERS = frozenset("un une le la l' ce cet mon ton notre votre du au bon bonne petit petite".split())
_DATING = frozenset("au avant par d'ici des en dans lundi mardi mercredi jeudi vendredi samedi dimanche demain".split())


class RequestContext:
    """Answers what the finder asks about the words around a request of one unit."""

    def __init__(self, words: Words, unit: Unit) -> None:
        """Look at ``unit`` of ``words``."""
        self.words, self.unit = words, unit

    def word(self, at: int) -> str:
        """Return the word at ``at``, or nothing outside the unit."""
        return self.words.w[at] if self.unit.start <= at < self.unit.end else ""

    def content(self, at: int) -> int:
        """Skip what stands between a carrier and its content: adverbs, « si je peux me
        permettre », and « une chose : » which announces it."""
        adverbs = question_words().adverbs
        while at < self.unit.end:
            skipped = self._announcement(at)
            if skipped > at:
                at = skipped
            elif self.words.w[at] == "s'" and self.word(at + 3) == "plait":
                at += 4
            elif self.words.w[at] in adverbs or self.words.w[at] in (",", ":"):
                at += 1
            else:
                break
        return at

    def _announcement(self, at: int) -> int:
        stop = self.words.ends[self.unit.end - 1]
        for pattern in (requests().announces, requests().polite_if):
            if match := pattern.match(self.words.folded, self.words.starts[at], stop):
                return min(self.words.find(match.end()), self.unit.end)
        return at

    def asks_content(self, at: int) -> bool:
        """After « je me demande » only an indirect question is content."""
        lexicon = question_words()
        w = self.words.w
        if w[at] in lexicon.prepositions and at + 1 < self.unit.end:
            at += 1
        openers = lexicon.plain | lexicon.which | lexicon.which_one | {"qui", "quoi", "ou", "quand", "ce", "qu'", "c'", "si", "s'"}
        if w[at] in openers:
            return True
        verb = next((here for here in range(at, self.unit.end) if self.words.finite[here]), self.unit.end)
        aside = w[at - 1] in lexicon.prepositions and verb - at <= 6
        return aside and not openers.isdisjoint(w[at:verb])

    def asks_oneself(self, at: int) -> bool:
        """« je me demande si j'ai fermé », « où j'avais rangé votre fiche »: a thought aloud."""
        if self.unit.asks:
            return False
        return not {"je", "j'"}.isdisjoint(self.words.w[at + 1 : min(at + 3, self.unit.end)])

    def supposes(self, head: Head, carrier: str) -> bool:
        """« Si vous voulez bien résumer, je chiffre »: a main clause follows the condition."""
        if not carrier.startswith("si ") or self.unit.asks:
            return False
        for at in range(head.body + 1, self.unit.end):
            if self.words.finite[at] and self.word(at - 1) in _MINE | question_words().clitics:
                before = self.words.w[max(head.body, at - 4) : at]
                return not _MINE.isdisjoint(before)
        return False

    def asked_now(self, head: Head) -> bool:
        """« vous me racontez comment ça s'est passé »: a turn of its own; else it is handed back."""
        alone = head.start == 0 and self.unit.end == len(self.words) and not self.unit.mark
        return self.unit.asks or (alone and self.word(head.body) in ("comment", "pourquoi", "un", "ca"))

    def statement_before(self, at: int) -> bool:
        """« comme vous pouvez le dire », « ce que vous pouvez dire », « que vous voulez préciser »."""
        before = self.word(at - 1)
        return before in ("que", "comme", "qui", "ne", "dont", "quand", "lorsque", "qu'") and self.word(at) != "est"

    def after_subject(self, at: int) -> bool:
        """« vous me racontez »: no imperative."""
        return self.word(at - 1) in ("vous", "tu", "ne", "me", "m'")

    def opens(self, at: int) -> bool:
        """Tell whether an imperative may stand at ``at``; « un bon résumé » holds none."""
        before = self.word(at - 1)
        lexicon = question_words()
        if self.words.raw(at).endswith("é") or self.word(at - 2) in _DETERMINERS or before in ("bon", "bonne", "la"):
            return False
        return not before or before in PUNCTUATION or before in (lexicon.lead_ins | lexicon.adverbs) - {"vous", "moi", "ca", "nous"}

    def is_signal(self, position: int) -> bool:
        """« dites-moi quand vous voulez qu'on arrête » is an instruction (guide §1)."""
        at = self.content(self.words.find(position))
        if at >= self.unit.end:
            return False
        here, lexicon = self.words.starts[at], requests()
        if not lexicon.signals.match(self.words.folded, here):
            return False
        return not lexicon.dates.match(self.words.folded, here) or self._comes_to_pass(at)

    def _comes_to_pass(self, at: int) -> bool:
        """« dis-moi quand le bureau a tranché, je bloque l'équipe »: something is to happen first."""
        verbs = [here for here in range(at, self.unit.end) if self.words.finite[here]][:1]
        perfect = bool(verbs) and self.word(verbs[0]) in ("a", "ont", "est", "sont")
        return perfect and "," in self.words.w[at : self.unit.end] and self.word(at + 1) not in ("vous", "tu", "a", "est")

    def trails(self, head: Head, carrier: str) -> bool:
        """« Voyez ça avec lui et dites-moi »: nothing is asked now."""
        if self.unit.asks or not carrier.startswith(("dites-", "dis-", "redites-", "redis-")):
            return False
        return head.body >= self.unit.end and self.word(head.start - 1) in ("et", "puis", "pis")

    def lead_in(self, head: Head, carrier: str) -> bool:
        """« Dites-moi, vous êtes combien ? »: the imperative only calls for attention."""
        if carrier not in ("dites-moi", "dis-moi") or head.body >= self.unit.end:
            return False
        at = head.body
        if self.word(at) in ("madame", "monsieur", "mme", "mr", "m", "docteur"):
            at += 2
        following = self.word(at)
        after = self.word(at + 1)
        if at > head.body and following in ("votre", "vos", "ton", "ta", "tes", "le", "la", "les", "l'", "chez"):
            return True
        subject = following in question_words().subjects - {"ce", "c'"}
        return following == "," or subject or after.startswith("-") or following == "est"

    def after_date(self, at: int) -> list[str]:
        """« me dire | au plus tard vendredi | si vous venez »: what follows a date, if it is « si »."""
        if self.words.w[at] not in _DATING:
            return []
        for here in range(at + 1, min(at + 6, self.unit.end - 1)):
            if self.words.w[here] in ("si", "s'"):
                return self.words.w[here : here + 3]
        return []
