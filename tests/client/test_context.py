"""Questions without a subject of their own go on about what was just said."""

from __future__ import annotations

import pytest

from bot.content.ellipses import names_nothing
from bot.content.likeness import words
from tests.client.building import reading
from tests.client.tiny import Exchange, said


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("Et ensuite ?", True),
        ("C’est-à-dire ?", True),
        ("Lesquels ?", True),
        ("Depuis quand ?", True),
        ("Ça dure depuis longtemps ?", True),
        ("C’est grave ?", True),
        ("C’est pour quand ?", False),
        ("Combien vous êtes ?", False),
        ("Vous êtes là depuis longtemps ?", False),
        ("Et l’équipe ?", False),
        ("", False),
    ],
)
def test_a_question_names_a_subject_or_not(text, empty):
    assert names_nothing(words(text)) == empty


def after(topic, **state):
    call = Exchange(trust=60, **state)
    call.hears(reading("Racontez.", open=topic))
    return call


@pytest.mark.parametrize("text", ["Et ensuite ?", "C’est-à-dire ?", "Lesquels ?", "Depuis quand ?"])
def test_it_asks_on_about_what_was_just_told(text):
    assert "L’accueil tourne" in said(after("people").hears(reading(text, open="")))


def test_what_was_handed_back_last_is_what_it_goes_on_about():
    call = after("people", told=["n-relais"])
    call.hears(reading("Et le budget ?", open="budget"))
    fact = "Le club compte 34 bénévoles."
    call.hears(reading(f"Donc {fact}", verification="complete", handed=fact))
    assert "L’accueil tourne" in said(call.hears(reading("Et ensuite ?", open="")))


@pytest.mark.parametrize("text", ["Et pour vous ?", "Et vous ?", "Et pour vous, dans tout ça ?"])
def test_turned_to_the_client_it_asks_how_the_person_lives_it(text):
    assert "ce que je dis de personal" in said(after("people").hears(reading(text, open="people")))


def test_before_anything_was_told_it_gives_small_talk_back():
    assert said(Exchange().hears(reading("Et vous ?", open="", asks=True))).startswith("small_talk")


def test_when_all_is_told_the_client_has_nothing_more():
    call = after("impact")
    reply = call.hears(reading("Et ensuite ?", open="impact"))
    assert said(reply).startswith("nothing_more") and "repeated" not in reply.events


def test_a_closed_question_that_takes_up_what_was_said_is_answered():
    assert "En partie." in said(after("people").hears(reading("C’est rare, ça ?", closed="")))


@pytest.mark.parametrize("text", ["ok et ca fait longtemps que ca dure", "ah oui et c’est grave"])
def test_in_chat_it_is_heard_without_a_mark(text):
    assert "En partie." in said(after("people").hears(reading(text, moves=["acknowledge"])))


@pytest.mark.parametrize("text", ["Ça fait longtemps que ça dure.", "ok c’est noté", "Ça vous va ?"])
def test_statements_and_courtesies_stay_what_they_are(text):
    closed = {"closed": "", "asks": False} if "?" in text else {}
    assert "En partie." not in said(after("people").hears(reading(text, **closed)))


def test_a_verification_that_was_answered_leaves_no_question_behind():
    call = after("people")
    text = "Donc 34 bénévoles au club, c’est juste ?"
    reply = call.hears(reading(text, open="", verification="complete", handed=text))
    assert said(reply).startswith("confirm") and "not_understood" not in reply.events


@pytest.mark.parametrize(
    "text",
    ["Vous avez un petit quart d’heure ?", "Je tombe bien ?", "T’as une demi-heure ?",
     "C’est toujours bon pour vous ?", "Je ne vous dérange pas ?"],
)
def test_whether_the_moment_suits_gets_a_yes_at_the_beginning(text):
    assert said(Exchange().hears(reading(text, closed="deadline"))).startswith("yes")


def test_later_in_the_call_time_is_a_question_like_any_other():
    call = Exchange(turn=8)
    assert not said(call.hears(reading("Ça prend combien de minutes ?", closed="budget"))).startswith("yes")


def test_an_echo_of_the_clients_words_is_no_second_question():
    call = Exchange()
    call.hears(reading("Combien de bénévoles ?", open="people"))
    turn = "Trente-quatre… 34 bénévoles ? Et quel est votre budget ?"
    asks = [("34 bénévoles ?", "closed", "people"), ("quel est votre budget ?", "open", "budget")]
    reply = call.hears(reading(turn, questions=asks))
    assert "4 200" in said(reply) and not any(event.startswith("several") for event in reply.events)


def test_what_points_back_to_the_last_words_and_leads_nowhere_is_not_known():
    call = Exchange()
    call.hears(reading("Combien de bénévoles ?", open="people"))
    assert said(call.hears(reading("Et ça leur plaît comment ?", open=""))).startswith("unknown")


def test_c_est_a_dire_after_words_of_the_client_is_about_them():
    call = Exchange(trust=60)
    turn = reading("Vous disiez onze membres pas revenus en mars. C’est-à-dire ?", questions=[("C’est-à-dire ?", "open", None)],
                   verification="partial", handed="onze membres ne sont pas revenus en mars")
    call.hears(turn)
    assert call.state.topic == "impact"
