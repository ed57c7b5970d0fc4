"""The parser is loaded with shortcuts that change nothing of what it reads."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from bot.technique.pipeline import MODEL, load_nlp

SENTENCES = (
    "Quelles difficultés rencontriez-vous avec vos anciens logiciels ?",
    "Nous perdions des adhérentes, elles étaient découragées.",
    "ben on savait plus ki avait les clés du local lol",
    "Les chevaux des voisins s’en allèrent, puis revinrent aux écuries.",
    "Faque t’as-tu magasiné ailleurs avant d’appeler ?",
)


@pytest.fixture(scope="module")
def stock() -> Language:
    return spacy.load(MODEL, exclude=["ner"])


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_is_read_as_by_the_parser_as_it_comes(stock: Language, text: str) -> None:
    ours, theirs = load_nlp()(text), stock(text)
    assert [(word.lemma_, word.pos_, word.dep_, word.head.i) for word in ours] == [
        (word.lemma_, word.pos_, word.dep_, word.head.i) for word in theirs]
