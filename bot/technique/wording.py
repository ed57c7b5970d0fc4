"""The content words of a text, ready to be compared with another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from spacy.tokens import Doc

from bot.technique.agents import SUBJECT_DEPS, who
from bot.technique.content_words import ContentWord, read_clauses, read_word
from bot.technique.folding import fold_aligned, plain
from bot.technique.lexical import lexical
from bot.technique.parse import tag
from bot.technique.polarity import clause_numbers, denied
from bot.technique.quantities import Figures, read_figures

_KEY = "visavis_wording"
_SKIPPED = frozenset(("DET", "ADP", "CCONJ", "SCONJ", "PUNCT", "SPACE", "PRON"))
_PAST_DEPS = ("aux:tense", "aux:pass")
_VERB_DENIERS = frozenset(("pas", "plus", "jamais", "ne", "n'"))


_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$)")


class Wording:
    """A text as it is compared; each part is read when it is first asked for.

    ``text``: plain. ``clauses``: in order. ``verbs``: where a finite verb starts, and
    whether it is "future" (or conditional) or "present" (any other).
    """

    def __init__(self, doc: Doc) -> None:
        """Read the clauses of ``doc``."""
        self.propositions: list[Any] | None = None  # kept here by propositions.py
        self.text = plain(doc.text)
        self._doc, self._tokens = doc, tag(doc)
        self._forms = [fold_aligned(token.text) for token in self._tokens]
        self._numbers = clause_numbers(self._forms, [bool(t.finite) for t in self._tokens])
        self._flags = denied(self._forms, self._numbers)
        self.verbs = tuple((token.start, token.finite) for token in self._tokens if token.finite)
        self.clauses = tuple(read_clauses(self._tokens, self._forms, self._numbers, self._flags))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Return where each sentence stands, in characters, by its marks."""
        ends = [mark.end() for mark in _SENTENCE_END.finditer(self.text)] + [len(self.text)]
        return tuple(zip([0, *ends], ends))

    @cached_property
    def figures(self) -> Figures:
        """Return all that is counted or dated."""
        return read_figures(self.text)

    @cached_property
    def past(self) -> tuple[int, ...]:
        """Return where the auxiliaries of a past or a passive stand."""
        return tuple(token.start for token in self._tokens if token.dep in _PAST_DEPS)

    @cached_property
    def subjects(self) -> tuple[tuple[int, str], ...]:
        """Return where each subject stands and who it is: "1", "2", a noun's stem, "" for
        a pronoun of the third person."""
        return tuple(
            (token.start, who(token)) for token in self._tokens if token.dep in SUBJECT_DEPS
        )

    @cached_property
    def words(self) -> tuple[ContentWord, ...]:
        """Return the words that mean something, in order."""
        pairs = zip(self._forms, self._numbers)
        by_verb = {number for form, number in pairs if form in _VERB_DENIERS}
        return tuple(
            read_word(at, self._tokens, self._flags[at], self._numbers[at], by_verb)
            for at, token in enumerate(self._tokens)
            if token.pos not in _SKIPPED
            and self.text[token.start] != " "
            and not lexical(token.text, token.lemma).empty
        )

    @cached_property
    def matrix(self) -> Any:
        """Return one row of length 1 (or 0 for an unknown word) per word; None without."""
        return _rows(self._doc, [self._tokens[word.index].key for word in self.words])


def wording(doc: Doc) -> Wording:
    """Return the wording of ``doc``; computed once, then kept with the doc."""
    kept = doc.user_data.get(_KEY)
    if kept is None:
        kept = doc.user_data[_KEY] = Wording(doc)
    return kept


def _rows(doc: Doc, keys: Sequence[int]) -> Any:
    """Return the vectors of the words ``keys``, each of length 1, as one array."""
    vectors = doc.vocab.vectors
    if not keys or not vectors.n_keys:
        return None
    rows = vectors.find(keys=keys)
    known = (rows >= 0).astype("float32")[:, None]
    matrix = vectors.data[rows] * known
    lengths = (matrix * matrix).sum(axis=1, keepdims=True) ** 0.5
    return matrix / (lengths + (lengths == 0))
