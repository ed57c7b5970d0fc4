"""A turn as a list of words, beside its parse: what the closed-class readers look at.

A word keeps its apostrophe (« qu' »), a hyphenated clitic its hyphen (« -vous »);
both are compared without accents, which chat leaves out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from spacy.attrs import IDX, MORPH, POS
from spacy.parts_of_speech import NAMES
from spacy.tokens import Doc

from bot.content.lexicon import load_lexicon
from bot.technique.folding import fold_aligned

_TOKEN = re.compile(
    r"aujourd'hui|quelqu'un|c'est-a-dire|peut-etre|vis-a-vis|au-dela|la-dessus|la-dedans"
    r"|rendez-vous|(?:vous|nous|moi|toi|lui|elle|eux|elles|soi)-memes?|quelques-un(?:e?s)"
    r"|https?:\S+|[a-z0-9_]+(?:[.@][a-z0-9_]+)+|\d+(?:[.,]\d+)*"
    r"|(?<=[a-z])-(?=[a-z])[a-zœæ]+'?|[a-zœæ0-9_&]+'?|[.?!…]+|\n|[^\w\s]"
)
_CLITICS = frozenset({"se", "s'", "ne", "n'", "je", "j'", "ils", "il", "tu", "on"})
_OBJECTS = frozenset({"le", "la", "les", "l'", "lui", "leur", "y", "en", "me", "m'", "te", "t'", "nous", "vous"})
_SUBJECTS = _CLITICS | {"elle", "elles", "qui", "ca", "cela"}
_INVERTED = frozenset({"-vous", "-tu", "-il", "-elle", "-on", "-ils", "-elles", "-je"})
_BEFORE_THAT = frozenset("avec pour sur de d' comme tout dans contre sans a".split())
_ADDRESS = frozenset({"madame", "petite", "petit"})
_COPULAS = frozenset("est sont etait etaient sera seront serait seraient fut".split())
_PRESENT = ("e", "ent", "it", "d")
_INFINITIVES = ("er", "ir", "re", "oir")
_NOMINAL = ("ement", "tion", "sion", "eur")
_PARTICIPLES = ("é", "ée", "és", "ées")
PUNCTUATION = frozenset(",;:-–—()[]«»\"/\n*")


@dataclass
class Words:
    """The words ``w`` of ``text`` with their spans; ``len(words)`` counts them."""

    text: str
    doc: Doc
    folded: str = ""
    w: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    finite: list[bool] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, doc: Doc) -> Words:
        """Cut the text of ``doc`` into words and take over what the parser says."""
        words = cls(doc.text, doc, fold_aligned(doc.text))
        for match in _TOKEN.finditer(words.folded):
            words.w.append(match.group())
            words.starts.append(match.start())
            words.ends.append(match.end())
        words._tag()
        return words

    def __len__(self) -> int:
        """Return the number of words and marks."""
        return len(self.w)

    def _tag(self) -> None:
        tags = _tags(self.doc)
        common, outside, before_nouns = _verbs()
        for at, word in enumerate(self.w):
            pos, finite = tags.get(self.starts[at], ("X", False))
            finite = finite or (at > 0 and self._after_clitic(at, pos)) or self._before_subject(at)
            self.pos.append(pos)
            self.finite.append(
                (finite or word in common or (word.endswith("ez") and len(word) > 3))
                and word not in outside
                and not (word == "a" and self.text[self.starts[at]] in "àÀ")
                and not self.raw(at).endswith(_PARTICIPLES)
                and not (at and self.w[at - 1] in before_nouns and not self._after_which(at))
            )

    def _before_subject(self, at: int) -> bool:
        """« imagines-tu »: a verb, since its pronoun follows."""
        return at + 1 < len(self.w) and self.w[at + 1] in _INVERTED and self.w[at][0] != "-"

    def _after_clitic(self, at: int, pos: str) -> bool:
        """« qui s'en charge »: what follows a clitic is a verb, whatever the parser says."""
        before, word = self.w[at - 1], self.w[at]
        clitic = before in _CLITICS or (before == "en" and at > 1 and self.w[at - 2] in ("s'", "m'", "t'"))
        clitic = clitic or self._after_object(at) or (word.endswith(_PRESENT) and (before == "qui" or self._after_that(at)))
        return clitic and pos in ("NOUN", "ADJ", "PROPN", "VERB", "AUX") and not word.endswith(_INFINITIVES + _NOMINAL)

    def _after_object(self, at: int) -> bool:
        """« on le valide », « il vous facture »: a subject, its objects, then the verb."""
        here = at - 1
        while here > 0 and self.w[here] in _OBJECTS:
            here -= 1
        return here < at - 1 and self.w[here] in _SUBJECTS

    def _after_that(self, at: int) -> bool:
        """« ça coince »; not « avec ça madame »."""
        return self.w[at - 1] == "ca" and self.w[at] not in _ADDRESS and (at == 1 or self.w[at - 2] not in _BEFORE_THAT)

    def _after_which(self, at: int) -> bool:
        """« quel est »; after the other words of ``before_nouns`` stands no verb."""
        return self.w[at] in _COPULAS and self.w[at - 1].startswith("quel") and self.w[at - 1] != "quelques"

    def raw(self, at: int) -> str:
        """Return the word ``at`` as typed, in lower case."""
        return self.text[self.starts[at] : self.ends[at]].lower()

    def has_or(self, start: int, end: int) -> bool:
        """Tell whether the conjunction « ou » (not « où ») stands in the words ``start:end``."""
        return any(self.w[at] == "ou" and self.raw(at) == "ou" for at in range(start, end))

    def find(self, position: int) -> int:
        """Return the index of the first word that starts at or after ``position``."""
        return bisect_left(self.starts, position)


def _tags(doc: Doc) -> dict[int, tuple[str, bool]]:
    """Return part of speech and finiteness by the position where a token starts."""
    strings = doc.vocab.strings
    rows = doc.to_array([IDX, POS, MORPH]).tolist()
    known: dict[tuple[int, int], tuple[str, bool]] = {}
    tags = {}
    for position, pos, morph in rows:
        key = (pos, morph)
        if key not in known:
            known[key] = (NAMES.get(pos, "X"), "VerbForm=Fin" in strings[morph])
        tags[position] = known[key]
    return tags


@lru_cache(maxsize=1)
def _verbs() -> tuple[frozenset[str], ...]:
    lexicon = load_lexicon("verbs")
    return tuple(frozenset(lexicon[name]) for name in ("finite", "never_finite", "before_nouns"))
