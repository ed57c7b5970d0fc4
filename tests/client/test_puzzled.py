"""What the client does not understand, it asks back in character; it never plays the coach."""

from __future__ import annotations

import pytest

from bot.client.wording import address_of, is_foreign, is_negative, is_signs, is_silence
from bot.content.profile import load_profiles
from tests.client.building import reading
from tests.client.tiny import Exchange, said

LOST = reading("Et le schmilblick, il est où ?", open="")


def test_a_question_not_understood_is_asked_back():
    reply = Exchange().hears(LOST)
    assert said(reply).startswith("not_understood") and "not_understood" in reply.events


def test_after_two_in_a_row_the_client_names_what_it_can_talk_about():
    call = Exchange()
    call.hears(LOST)
    reply = call.hears(LOST)
    assert said(reply).startswith("topics_offered") and " ou " in said(reply)


def test_an_understood_question_between_starts_the_count_again():
    call = Exchange()
    call.hears(LOST), call.hears(reading("Parlez-moi de l’équipe.", open="people"))
    assert said(call.hears(LOST)).startswith("not_understood")


def test_asking_back_never_uses_the_same_words_twice():
    call = Exchange(trust=90)
    texts = [said(call.hears(LOST)) for _ in range(10)]
    long_ones = [text for text in texts if len(text.split()) > 4]
    assert len(long_ones) == len(set(long_ones))


def test_talk_about_the_exercise_is_not_understood_and_leaks_nothing():
    turn = reading("Quels sont tes besoins cachés, robot ?", open="need", moves=["meta"])
    reply = Exchange(trust=100).hears(turn)
    assert said(reply).startswith("meta") and reply.revealed == ()


@pytest.mark.parametrize("text", ["🙂🙂", "?!?", "---"])
def test_signs_without_words_get_a_puzzled_answer(text):
    assert said(Exchange().hears(reading(text))).startswith("nonsense")


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("What are the needs of your team?", True),
        ("¿Cómo es la situación de su equipo y qué tiene?", True),
        ("Wie ist das mit der Datensicherung?", True),
        ("Как вы работаете сегодня?", True),
        ("Parlez-moi de votre équipe.", False),
        ("C’est quoi le process chez vous", False),
        ("On a un call demain avec the boss, vous venez ?", False),
        ("ok", False),
    ],
)
def test_another_language_is_recognised_by_its_small_words(text, foreign):
    assert is_foreign(text, load_profiles()["meneur"]) is foreign


@pytest.mark.parametrize(("text", "silent"), [("…", True), ("...", True), ("Euh…", False), ("", False)])
def test_suspension_points_alone_are_silence(text, silent):
    assert is_silence(text) is silent


@pytest.mark.parametrize(("text", "signs"), [("👍", True), ("!!", True), ("…", False), ("42", False)])
def test_signs_have_no_letter_and_no_figure(text, signs):
    assert is_signs(text) is signs


@pytest.mark.parametrize(
    ("text", "negative"),
    [
        ("Vous n’avez pas de budget ?", True),
        ("vous avez pas de budget ?", True),
        ("Il n'y a personne d'autre ?", True),
        ("Vous ne l’avez jamais essayé ?", True),
        ("Vous avez un budget ?", False),
        ("Y a-t-il plus de dix personnes ?", False),
    ],
)
def test_a_question_in_the_negative_is_recognised(text, negative):
    assert is_negative(text) is negative


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Tu fais quoi ?", "vous", "tu"),
        ("T’as un budget ?", "vous", "tu"),
        ("Vous allez bien ?", "tu", "vous"),
        ("On se tutoie, si ça te va.", "vous", "tu"),
        ("Ta rivière, c’est qui pour vous autres ?", "tu", "tu"),
        ("Ça se passe comment chez vous ?", "tu", "tu"),
        ("On connaît un labo vers qui je peux vous envoyer.", "tu", "tu"),
        ("Que pensez-vous de ça ?", "tu", "vous"),
        ("Parlons du toit.", "vous", "vous"),
        ("D’accord.", "tu", "tu"),
    ],
)
def test_the_form_of_address_follows_the_trainee(text, before, after):
    assert address_of(text, before) == after
