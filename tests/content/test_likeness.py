"""Which words of a question are taken for forms of one another."""

from __future__ import annotations

import pytest

from bot.content.likeness import alike, stem, words


def same(one: str, other: str) -> bool:
    (first,), (second,) = words(one), words(other)
    return alike(stem(first), stem(second))


@pytest.mark.parametrize(("one", "other"), [
    ("bénévole", "bénévoles"), ("sauvegarde", "sauvegarder"), ("former", "formation"),
    ("démo", "démonstration"), ("ordi", "ordinateurs"), ("ancien", "anciennes"),
    ("interne", "internes"), ("intéresse", "intéressés"),
    ("transmettre", "transmettent"), ("contrainte", "contraintes"),
])
def test_forms_of_one_word_are_alike(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), [
    ("interne", "intéresse"), ("internet", "intéresser"), ("contrat", "contrôle"),
    ("transmettre", "transport"), ("supérieur", "superbe"), ("entreprise", "entretien"),
    ("budget", "bureau"), ("2011", "2012"),
])
def test_other_words_are_not(one: str, other: str) -> None:
    assert not same(one, other)
