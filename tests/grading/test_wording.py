"""The small language of the wordings, and the wordings themselves."""

from __future__ import annotations

import time

import pytest

from bot.content.rubric_reading import load_rubric
from bot.grading.folding import Folded
from bot.grading.wording import compile_wordings
from bot.records.settings import Settings

LEXICONS = load_rubric(Settings.read().data / "rubric").lexicons

FOUND = [
    ("j ai hâte", "J’ai hâte de commencer.", "J’ai hâte"),
    ("j ai hate", "jai hâte", "jai hâte"),
    ("c est moi qui", "C'est moi qui réponds", "C'est moi qui"),
    ("rassur*", "pour vous rassurer", "rassurer"),
    ("(mardi|jeudi) prochain", "mardi prochain ?", "mardi prochain"),
    ("je tiens vraiment? à", "Je tiens à vous", "Je tiens à"),
    ("je tiens vraiment? à", "Je tiens vraiment à vous", "Je tiens vraiment à"),
    ("je … devis", "je vous envoie le devis", "je vous envoie le devis"),
    ("j ai (vraiment |tellement )?hâte", "J’ai vraiment hâte", "J’ai vraiment hâte"),
    ("j ai (vraiment |tellement )?hâte", "J’ai hâte", "J’ai hâte"),
    ("# % de", "avec 80% de chances", "80% de"),
    ("le #", "d’ici le 11 mars", "le 11"),
    ("oui, d abord", "Oui, d’abord l’accueil", "Oui, d’abord"),
    ("à (plus|la (rentrée|semaine (prochaine|suivante)))", "à la semaine suivante", "à la semaine suivante"),
    ("les soeurs", "Les sœurs du couvent", "Les sœurs"),
]
NOT_FOUND = [
    ("rassur*", "une assurance"),
    ("je … devis", "je vous envoie. Le devis suivra"),
    ("je …1 devis", "je vous envoie tout de suite le devis"),
    ("mardi ou jeudi", "mardi, ou plutôt jeudi"),
    ("an", "Anne"),
]


@pytest.mark.parametrize(("wording", "text", "words"), FOUND)
def test_a_wording_is_found_as_it_was_typed(wording: str, text: str, words: str) -> None:
    folded = Folded.of(text)
    match = compile_wordings((wording,)).search(folded.text)
    assert folded.quote(match.start(), match.end()) == words


@pytest.mark.parametrize(("wording", "text"), NOT_FOUND)
def test_other_words_are_not_taken_for_a_wording(wording: str, text: str) -> None:
    assert compile_wordings((wording,)).search(Folded.of(text).text) is None


@pytest.mark.parametrize("name", sorted(LEXICONS))
def test_no_wording_matches_nothing_at_all(name: str) -> None:
    lists = (LEXICONS[name].phrases, LEXICONS[name].unless)
    patterns = [compile_wordings((phrase,)) for phrases in lists for phrase in phrases]
    assert not [pattern.pattern for pattern in patterns if pattern.search(" . ")]


@pytest.mark.parametrize("text", ["L’été d’après, « cœur »… et puis\n ?", "œ" * 3, "", "👍 ok"])
def test_folding_keeps_the_way_back(text: str) -> None:
    folded = Folded.of(text)
    assert len(folded.text) == len(folded.offsets)
    assert all(0 <= place < len(text) for place in folded.offsets)


def test_a_long_text_without_a_match_takes_no_time() -> None:
    pattern = compile_wordings(("(au bout d|si (ca|l)) …14 arret*",))
    start = time.process_time()
    assert pattern.search(Folded.of("si l " + "ouvrier travaille longtemps " * 40).text) is None
    assert time.process_time() - start < 1
