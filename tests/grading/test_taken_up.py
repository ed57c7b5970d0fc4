"""What a turn takes up of the client's words, and what the client answers to it."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.grading.detectors.taken_up import says_yes, taken_up
from bot.grading.grade import view_call
from bot.grading.view import CallView
from tests.grading.calls import call_of, read


def seen(rubric: Rubric, *turns) -> CallView:
    call, analyses = call_of(*turns, profile="meneur")
    return view_call(call, analyses, rubric)


def test_only_words_that_the_client_said_first_are_taken_up(rubric: Rubric) -> None:
    view = seen(rubric, "La toiture fuit.", read("Et la charpente, la toiture ?"),
                "La charpente tient.", read("La charpente tient, la toiture fuit."))
    assert [taken for _, taken in taken_up(view)] == [{"toitur"}, {"tient", "fuit", "toitur"}]


@pytest.mark.parametrize("answer, yes", [
    ("Oui.", True),
    ("Non, c’est exactement ça.", True),
    ("C’est le bon ordre.", True),
    ("Ah ben voilà, en plein dedans !", True),
    ("Non, deux jours.", False),
    ("Pas tout à fait.", False),
    ("On verra bien.", False),
])
def test_a_yes_is_heard_also_after_a_non(answer: str, yes: bool, rubric: Rubric) -> None:
    view = seen(rubric, "La toiture fuit.", read("La toiture fuit, c’est bien ça ?"), answer)
    assert says_yes(view, view.speeches[0]) is yes


@pytest.mark.parametrize("answer, yes", [
    ("Rien, c’est complet.", True),
    ("Non, tu as tout.", True),
    ("Rien à voir avec la toiture.", False),
    ("Si, la gouttière.", False),
])
def test_nothing_missing_is_a_yes_to_who_asks_what_was_left_out(
    answer: str, yes: bool, rubric: Rubric
) -> None:
    view = seen(rubric, "La toiture fuit.", read("La toiture fuit. Qu’ai-je oublié ?"), answer)
    assert says_yes(view, view.speeches[0]) is yes
