"""The six steps, found without a script."""

from __future__ import annotations

from bot.content.rubric import Rubric
from bot.grading.grade import view_call
from tests.grading.calls import call_of, read
from tests.grading.test_grade import ENDING, EXPLORING, OFFER


def steps(rubric: Rubric, *turns) -> dict[str, list[int]]:
    """Return step → indices of the trainee turns (from 0) that serve it."""
    call, analyses = call_of(*turns)
    return {step: [*places] for step, places in view_call(call, analyses, rubric).steps.items()}


def test_a_call_in_the_books_order_is_cut_into_its_steps(rubric: Rubric) -> None:
    found = steps(rubric, *EXPLORING, OFFER, *ENDING)
    assert found["trust"] == [0, 1, 2]
    assert found["needs"] == [0, 1, 2]
    assert found["presentation"] == [3]
    assert found["closing"] == [4, 5]
    assert found["thanks"] == [5]


def test_a_recap_after_the_offer_still_serves_awareness(rubric: Rubric) -> None:
    recap = read("Vous perdez deux jours par mois.", verified="partial")
    assert steps(rubric, *EXPLORING, OFFER, "Oui.", recap, *ENDING)["awareness"] == [2, 4]


def test_questions_asked_after_the_offer_still_serve_the_needs(rubric: Rubric) -> None:
    late = read("Qu’est-ce qui vous gêne encore ?", "problem")
    assert 4 in steps(rubric, *EXPLORING, OFFER, "Oui.", late, "Rien.", *ENDING)["needs"]


def test_an_offer_in_the_first_words_is_a_presentation(rubric: Rubric) -> None:
    pitch = read(
        "Bonjour, nous proposons un logiciel complet de gestion des plannings, des achats, des "
        "stocks et de la paie, avec une application et un support."
    )
    assert steps(rubric, pitch, "Bonjour.", *EXPLORING[2:])["presentation"] == [0]


def test_who_introduces_themselves_presents_nothing_yet(rubric: Rubric) -> None:
    hello = read("Bonjour, Ana Diaz, de la coopérative Tissage. Comment travaillez-vous ?", "current_way")
    assert steps(rubric, hello, *EXPLORING[1:])["presentation"] == []


def test_a_call_that_breaks_off_has_no_closing(rubric: Rubric) -> None:
    assert steps(rubric, *EXPLORING)["closing"] == []


def test_an_empty_call_has_no_steps(rubric: Rubric) -> None:
    assert not any(steps(rubric, "Allô ?").values())
