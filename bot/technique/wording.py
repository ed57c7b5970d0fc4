"""The content words of a text, ready to be compared with another's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.tokens import Doc, Token

from bot.content.lexicon import load_lexicon
from bot.technique.folding import fold, plain
from bot.technique.polarity import clause_numbers, denied
from bot.technique.quantities import Figures, number_words, read_figures

_KEY = "visavis_wording"
_SKIPPED = frozenset(("DET", "ADP", "CCONJ", "SCONJ", "PUNCT", "SPACE", "PRON"))
_FIRST = frozenset(("je", "j'", "nous", "on"))
_VERB_DENIERS = frozenset(("pas", "plus", "jamais", "ne", "n'"))
_SPEAKER = frozenset(("je", "j'", "nous", "on", "moi", "me", "m'", "mon", "ma", "mes", "notre", "nos"))
_SECOND = frozenset(("tu", "vous", "t'", "vs"))
_ENDINGS = (
    "issement", "ements", "ement", "ations", "ation", "aison", "aisons", "itions", "ition", "eurs",
    "euses", "euse", "trices", "trice", "teurs", "teur", "ances", "ance", "ages", "age", "aient",
    "ions", "ion", "eur", "ees", "ent", "ant", "ait", "ais", "iez", "ez", "er", "ee", "es", "ir",
    "it", "is", "re", "ie", "e", "s", "x",
)


@dataclass(frozen=True)
class ContentWord:
    """One word that means something. ``start`` in characters of the text; ``groups``
    and ``sides``: the synonyms and the halves of opposites it belongs to. ``verb_denied``: by « ne … pas » rather than « sans » or « aucun ».
    ``predicate``: a verb or an
    adjective. ``clause``: its number in the text. ``subject``: of a verb, "1", "2" or the stem of a noun; empty when unknown."""

    index: int
    start: int
    form: str
    lemma: str
    stem: str
    groups: frozenset[int]
    sides: frozenset[tuple[int, int]]
    denied: bool
    verb_denied: bool
    vague: bool
    name: bool
    predicate: bool
    verb: bool
    clause: int
    subject: str


@dataclass(frozen=True)
class Clause:
    """A clause, in characters of the text, end excluded. ``verbless``: no finite verb.
    ``first_person``: the speaker stands in it."""

    start: int
    end: int
    denied: bool
    verbless: bool
    first_person: bool


@dataclass(frozen=True)
class Wording:
    """A text as it is compared. ``matrix``: one row of length 1 (or 0 when the word
    is unknown) per word, in the order of ``words``. ``verbs``: where a finite verb
    starts, and whether it is "future" (or conditional) or "present" (any other).
    ``clauses``: in order."""

    text: str
    words: tuple[ContentWord, ...]
    matrix: Any
    figures: Figures
    verbs: tuple[tuple[int, str], ...]
    clauses: tuple[Clause, ...] = ()


def wording(doc: Doc) -> Wording:
    """Return the wording of ``doc``; computed once, then kept with the doc."""
    kept = doc.user_data.get(_KEY)
    if kept is None:
        kept = doc.user_data[_KEY] = _read(doc)
    return kept


def _read(doc: Doc) -> Wording:
    text = plain(doc.text)
    forms = [fold(token.text) for token in doc]
    verbs = tuple(_verbs(doc))
    finite = {start for start, _ in verbs}
    clauses = clause_numbers(forms, [token.idx in finite for token in doc])
    flags = denied(forms, clauses)
    by_verb = {number: False for number in clauses}
    for form, number in zip(forms, clauses):
        by_verb[number] = by_verb[number] or form in _VERB_DENIERS
    kept = [token for token in doc if _has_content(token, forms[token.i], text)]
    words = tuple(_word(token, forms[token.i], flags[token.i], by_verb[clauses[token.i]], clauses[token.i]) for token in kept)
    return Wording(
        text, words, _rows(doc, kept), read_figures(text), verbs,
        tuple(_clauses(doc, forms, clauses, flags, finite)),
    )


def _clauses(
    doc: Doc, forms: list[str], numbers: list[int], flags: list[bool], finite: set[int]
) -> Iterator[Clause]:
    first = 0
    for at in range(1, len(forms) + 1):
        if at == len(forms) or numbers[at] != numbers[first]:
            last = doc[at - 1]
            yield Clause(
                doc[first].idx, last.idx + len(last),
                denied=flags[at - 1],
                verbless=not any(doc[i].idx in finite for i in range(first, at)),
                first_person=any(form in _SPEAKER for form in forms[first:at]),
            )
            first = at


def _verbs(doc: Doc) -> Iterator[tuple[int, str]]:
    for token in doc:
        morph = token.morph
        if token.pos_ in ("VERB", "AUX") and "Fin" in morph.get("VerbForm"):
            later = "Fut" in morph.get("Tense") or "Cnd" in morph.get("Mood")
            yield token.idx, "future" if later else "present"


def _has_content(token: Token, form: str, text: str) -> bool:
    if len(form) < 2 or not form[0].isalpha() or form[-1] == "'" or text[token.idx] == " ":
        return False
    if form in number_words():
        return False
    return token.pos_ not in _SKIPPED and form not in _stop_words()


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    return frozenset(word for line in load_lexicon("stop_words") for word in line.split())


def _word(token: Token, form: str, is_denied: bool, by_verb: bool, clause: int) -> ContentWord:
    lemma = fold(token.lemma_)
    return ContentWord(
        token.i, token.idx, form, lemma, stem(lemma if lemma.isalpha() else form),
        groups_of("synonyms", form) | groups_of("synonyms", lemma), _sides(form) | _sides(lemma),
        is_denied, is_denied and by_verb, is_vague(form) or is_vague(lemma), token.pos_ == "PROPN" and token.text[:1].isupper(),
        token.pos_ in ("VERB", "ADJ"), token.pos_ == "VERB", clause, _subject(token),
    )


def _subject(token: Token) -> str:
    """Return who does what the verb ``token`` says, as "1", "2" or a noun's stem."""
    if token.pos_ != "VERB":
        return ""
    for child in token.lefts:
        if child.dep_ in ("nsubj", "nsubj:pass"):
            form = fold(child.text)
            if child.pos_ in ("NOUN", "PROPN"):
                return stem(fold(child.lemma_))
            return "1" if form in _FIRST else "2" if form in _SECOND else ""
    return ""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return ``word`` without its ending, at least four letters long."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _rows(doc: Doc, tokens: list[Token]) -> Any:
    """Return the vectors of ``tokens``, each of length 1, as one array."""
    vectors = doc.vocab.vectors
    if not tokens or not vectors.n_keys:
        return None
    rows = vectors.find(keys=[token.lower for token in tokens])
    known = (rows >= 0).astype("float32")[:, None]
    matrix = vectors.data[rows] * known
    lengths = (matrix * matrix).sum(axis=1, keepdims=True) ** 0.5
    return matrix / (lengths + (lengths == 0))


@lru_cache(maxsize=None)
def _prefixes(name: str) -> tuple[dict[str, frozenset[Any]], dict[str, frozenset[Any]]]:
    """Return (whole words, beginnings) → the groups of the lexicon ``name``."""
    whole: dict[str, set[Any]] = {}
    begun: dict[str, set[Any]] = {}
    for group, entry in enumerate(load_lexicon(name)):
        lines = [(group, entry)] if isinstance(entry, str) else [((group, side), half) for side, half in enumerate(entry)]
        for key, line in lines:
            for word in line.split():
                table, spelt = (begun, word[:-1]) if word.endswith("*") else (whole, word)
                table.setdefault(spelt, set()).add(key)
    return _frozen(whole), _frozen(begun)


def _frozen(table: dict[str, set[Any]]) -> dict[str, frozenset[Any]]:
    return {word: frozenset(keys) for word, keys in table.items()}


@lru_cache(maxsize=16384)
def groups_of(name: str, word: str) -> frozenset[Any]:
    """Return the groups of the lexicon ``name`` that ``word`` belongs to."""
    whole, begun = _prefixes(name)
    found = set(whole.get(word, ()))
    for end in range(3, len(word) + 1):
        found |= begun.get(word[:end], frozenset())
    return frozenset(found)


def _sides(word: str) -> frozenset[tuple[int, int]]:
    return groups_of("antonyms", word)


@lru_cache(maxsize=8192)
def is_vague(word: str) -> bool:
    """Tell whether ``word`` says nothing in particular (« situation », « besoin »)."""
    return bool(groups_of("vague_words", word))
