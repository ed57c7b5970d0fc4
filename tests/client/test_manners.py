"""Compliments laid on thick, jokes, and the client cut short."""

from __future__ import annotations

import pytest

from bot.records.call import PROFILES
from tests.client.building import reading
from tests.client.tiny import Exchange, said


def praise(text="Vous êtes extraordinaire !", *more):
    return reading(text, moves=["praise_client", *more])


def test_a_first_compliment_is_taken_as_one():
    assert said(Exchange().hears(praise())).startswith("praised")


def test_a_second_one_without_object_flatters():
    call = Exchange()
    call.hears(praise())
    call.hears(reading("Parlez-moi de l’équipe.", open="people"))
    reply = call.hears(praise("C’est formidable, vraiment."))
    assert "flattered" in reply.events and "praised" not in reply.events
    assert said(reply).startswith("flattered")


def test_a_second_one_about_what_was_told_does_not():
    call = Exchange()
    call.hears(praise())
    call.hears(reading("Parlez-moi de l’équipe.", open="people"))
    reply = call.hears(praise("Trente-quatre bénévoles, c’est formidable."))
    assert "praised" in reply.events


def test_enthusiasm_adds_nothing_to_flattery():
    call = Exchange("expressif")
    call.hears(praise())
    before = call.state.trust
    assert call.hears(praise("Vous êtes géniaux !", "enthuse")).trust <= before


@pytest.mark.parametrize(("profile", "fallen"), [("meneur", 4), ("analytique", 3), ("aimable", 1), ("expressif", 0)])
def test_each_profile_takes_flattery_its_own_way(profile, fallen):
    call = Exchange(profile)
    call.hears(praise())
    before = call.state.trust
    assert before - call.hears(praise("C’est formidable, vraiment.")).trust == fallen


@pytest.mark.parametrize("profile", PROFILES)
def test_a_joke_is_taken_as_one_and_the_question_answered(profile):
    call = Exchange(profile)
    reply = call.hears(reading("Je plaisante ! Et le budget ?", questions=[("Et le budget ?", "open", "budget")], moves=["joke"]))
    assert said(reply).startswith("amused") and "4 200 euros" in said(reply)


def test_warm_profiles_like_a_joke_the_analytique_less():
    joke = reading("Je plaisante !", moves=["joke"])
    moved = {profile: Exchange(profile).hears(joke).trust - 50 for profile in PROFILES}
    assert moved["expressif"] > 0 and moved["aimable"] > 0 and moved["analytique"] < 0


def hanging(profile="meneur", **state):
    call = Exchange(profile, hanging="people", **state)
    call.state.since["hanging"] = call.state.turn
    return call


def test_jumping_elsewhere_cuts_the_client_short():
    reply = hanging().hears(reading("Et le budget ?", open="budget"))
    assert "interrupted" in reply.events and said(reply).startswith("interrupted")
    assert reply.trust <= 51  # what the question earns, jumping costs


@pytest.mark.parametrize(
    "turn",
    [
        reading("Et l’équipe ?", open="people"),
        reading("Je vous écoute.", moves=["acknowledge"]),
        reading("Et alors ?", open=""),
    ],
)
def test_staying_with_it_does_not(turn):
    assert "interrupted" not in hanging().hears(turn).events


def test_it_is_said_twice_a_call_at_most():
    call = hanging(counts={"interrupted": 2})
    assert "interrupted" not in call.hears(reading("Et le budget ?", open="budget")).events


@pytest.mark.parametrize("text", ["Et puis… quoi ?", "Et alors… quoi ?"])
def test_to_ask_for_the_end_of_a_sentence_is_no_interruption(text):
    reply = hanging(trust=60).hears(reading(text, open="budget"))
    assert "interrupted" not in reply.events
    assert "L’accueil tourne" in said(reply) or "34 bénévoles" in said(reply)
