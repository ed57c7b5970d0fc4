"""What the client hears asked: questions, invitations, proposals, courtesies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.client.choosing import choose_ask
from bot.client.hearing import asks_leave, hear, place
from bot.records.findings import TopicHit
from tests.client.building import reading


def roles(analysis):
    return [ask.role for ask in hear(analysis)]


def test_each_question_is_an_ask_with_its_topic():
    turn = reading(
        "Qui décide ? Quel budget ?",
        questions=[("Qui décide ?", "open", "decision"), ("Quel budget ?", "open", "budget")],
    )
    assert [(ask.topic, ask.form) for ask in hear(turn)] == [("decision", "open"), ("budget", "open")]


def test_a_topic_outside_any_question_is_an_invitation_only_where_something_is_asked():
    turn = reading("L’équipe, dites.", asks=True)
    turn = replace(turn, topics=(TopicHit("people", 0.8, 0, 8, "L’équipe"),))
    assert [(ask.topic, ask.form) for ask in hear(turn)] == [("people", "open")]
    assert hear(replace(turn, asks=False)) == []


def test_something_asked_that_nobody_understood_is_an_ask_without_topic():
    assert [ask.topic for ask in hear(reading("Hein le truc", asks=True))] == [None]


def test_a_closed_question_that_proposes_is_a_proposal():
    assert roles(reading("On se voit jeudi ?", closed="next_step", moves=["propose"])) == ["proposal"]


def test_an_open_question_next_to_a_proposal_is_a_question():
    assert roles(reading("Quand vous irait ?", open="next_step", moves=["propose"])) == ["question"]


def test_a_time_check_is_a_courtesy_and_chat_is_small_talk():
    assert roles(reading("J’ai trente minutes, ça va ?", closed="", moves=["agenda"])) == ["courtesy"]
    assert roles(reading("Il fait beau chez vous ?", closed="", moves=["small_talk"])) == ["small_talk"]


def test_a_closed_question_that_asks_nothing_of_the_client_is_a_courtesy():
    turn = reading("Je ne vous dérange pas ?", closed="")
    assert roles(replace(turn, asks=False)) == ["courtesy"]
    assert roles(replace(turn, asks=True)) == ["question"]


def test_an_open_question_that_asks_nothing_is_small_talk_even_where_it_names_the_client():
    turn = reading("Et la semaine à La Table ?", open="")
    asks = place(hear(replace(turn, asks=False)), "La Table")
    assert [(ask.topic, ask.role) for ask in asks] == [(None, "small_talk")]


@pytest.mark.parametrize(("text", "leave"), [
    ("Je peux vous poser deux questions ?", True), ("Ça vous va si je prends des notes ?", True),
    ("Vous permettez ?", True), ("Je ne vous dérange pas ?", False), ("C’est un bon moment ?", False),
])
def test_only_what_asks_for_leave_gets_a_yes(text: str, leave: bool):
    assert asks_leave(text) is leave


def test_the_open_question_that_was_understood_is_chosen():
    turn = reading(
        "Le machin ? Qui décide ? Le budget est voté ?",
        questions=[
            ("Le machin ?", "open", None),
            ("Qui décide ?", "open", "decision"),
            ("Le budget est voté ?", "closed", "budget"),
        ],
    )
    assert choose_ask(hear(turn)).topic == "decision"


def test_the_name_of_the_organisation_is_its_topic_when_nothing_else_was_understood():
    turn = reading("Racontez-moi la grande table !", asks=True)
    assert [ask.topic for ask in place(hear(turn), "La Grande Table")] == ["organisation"]
    other = reading("Quel budget pour La Grande Table ?", open="budget")
    assert [ask.topic for ask in place(hear(other), "La Grande Table")] == ["budget"]


@pytest.mark.parametrize("asked", ["Ça vous va ?", "Cela vous convient-il ?", "Est-ce que ça vous convient ?"])
@pytest.mark.parametrize("topic", ["", "reaction"])
def test_whether_the_plan_of_the_call_will_do_is_a_courtesy(asked, topic):
    text = f"Je vous propose d’abord vous, ensuite nous. {asked}"
    turn = reading(text, moves=["agenda"], questions=[(asked, "closed", topic or None)])
    assert [ask.role for ask in hear(turn)] == ["courtesy"]


def test_whether_an_offer_will_do_is_a_question():
    turn = reading("Un mois d’essai. Ça vous va ?", moves=["agenda", "present"],
                   questions=[("Ça vous va ?", "closed", "reaction")])
    assert [ask.role for ask in hear(turn)] == ["question"]
