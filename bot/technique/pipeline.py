"""The one place that loads the French parser."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from bot.technique.normalise import normalise

MODEL = "fr_core_news_md"
INDEX = "lemma_index"


@lru_cache(maxsize=1)
def load_nlp() -> Language:
    """Return the pipeline that parses a normalised turn, without entity recognition.

    Raises ``OSError`` (from spaCy) when the model is not installed.
    """
    nlp = spacy.load(MODEL, exclude=["ner"])
    _index_lemmas(nlp)
    return nlp


def tokenise(texts: Iterable[str]) -> list[Doc]:
    """Return ``texts`` normalised and cut into tokens with their vectors, not parsed."""
    nlp = load_nlp()
    return [nlp.make_doc(normalise(text).text) for text in texts]


def _index_lemmas(nlp: Language) -> None:
    """Let the lemmatizer look up a word at once; the lemmas stay the same.

    The model keeps its known lemmas as lists, up to 66,000 long, and spaCy walks through
    one for each new word.
    """
    table = nlp.get_pipe("lemmatizer").lookups.get_table(INDEX)
    for part_of_speech in list(table):
        table[part_of_speech] = frozenset(table[part_of_speech])
