"""Closed questions get yes, no, perhaps, I don't know, or a few words."""

from __future__ import annotations

import pytest

from bot.client.closed import likeness, nearest
from bot.content.likeness import content_stems, words
from tests.client.building import reading
from tests.client.tiny import Exchange, said


@pytest.mark.parametrize(
    ("question", "topic", "answer"),
    [
        ("Le budget est-il déjà voté ?", "budget", "Non, en juin."),
        ("est ce que le budget a ete vote", "budget", "Non, en juin."),
        ("La somme est validée par le CA ?", "budget", "Non, en juin."),
        ("Vous avez un budget ?", "budget", "Oui, un petit budget."),
        ("t'as un budget pour ça", "budget", "Oui, un petit budget."),
        ("Avez-vous des sauvegardes ?", "data", "Non, rien ailleurs."),
        ("vous avez une sauvgarde", "data", "Non, rien ailleurs."),
    ],
)
def test_a_foreseen_closed_question_gets_its_own_answer(question, topic, answer):
    assert Exchange().hears(reading(question, closed=topic)).texts == (answer,)


def test_an_unforeseen_closed_question_gets_the_topic_s_default():
    reply = Exchange().hears(reading("Êtes-vous ouverts le dimanche ?", closed="people"))
    assert reply.texts == ("En partie.",)


def test_a_question_in_the_negative_is_answered_with_si():
    reply = Exchange().hears(reading("Vous n’avez pas de budget ?", closed="budget"))
    assert reply.texts == ("Si, un petit budget.",)


def test_alternatives_are_not_answered_with_yes():
    turn = reading("Plutôt mars ou plutôt juin ?", closed="deadline", flags=("alternative",))
    assert said(Exchange().hears(turn)).startswith("either")


def test_a_closed_question_tells_the_fact_it_answers_and_no_need():
    reply = Exchange(trust=100).hears(reading("Avez-vous un budget ?", closed="budget"))
    assert reply.revealed == ("f-budget",)
    reply = Exchange(trust=100).hears(reading("Il vous faut un relais ?", closed="skills"))
    assert reply.revealed == ()


def test_closed_answers_stay_short():
    call = Exchange()
    for topic in ("people", "role", "audience", "history", "values", "personal"):
        reply = call.hears(reading("Est-ce bien le cas ?", closed=topic))
        assert len(words(reply.texts[0])) <= 15


def test_closed_questions_in_a_row_annoy_the_client():
    call = Exchange("meneur")
    events = [call.hears(reading("C’est le cas ?", closed="people")).events for _ in range(4)]
    assert "closed_series" not in events[1]
    assert "closed_series" in events[2]


def test_an_open_question_ends_the_series():
    call = Exchange("meneur")
    for _ in range(2):
        call.hears(reading("C’est le cas ?", closed="people"))
    call.hears(reading("Comment faites-vous ?", open="current_way"))
    assert "closed_series" not in call.hears(reading("C’est le cas ?", closed="people")).events


def test_practical_closed_questions_of_the_closing_do_not_annoy():
    call = Exchange("meneur")
    for _ in range(6):
        reply = call.hears(reading("Jeudi vous convient ?", closed="next_step", moves=["propose"]))
        assert "closed_series" not in reply.events


@pytest.mark.parametrize(
    ("question", "nearer", "farther"),
    [
        ("Le budget a-t-il été validé ?", "la somme est-elle validée", "avez-vous un budget"),
        ("Vous avez déjà essayé autre chose ?", "avez-vous déjà essayé", "le contenu vous plaît-il"),
    ],
)
def test_likeness_prefers_the_words_that_tell_questions_apart(question, nearer, farther):
    weights = {"budget": 0.4, "valid": 1.0, "somm": 1.0, "essay": 1.0, "content": 1.0}
    near = nearest(content_stems(question), weights)

    def score(ask):
        return likeness(near, frozenset(content_stems(ask)), weights)

    assert score(nearer) > score(farther)
