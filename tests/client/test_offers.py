"""Presentations, prices, objections, requests and proposals."""

from __future__ import annotations

import re

import pytest

from bot.records.call import PROFILES
from tests.client.building import reading
from tests.client.tiny import Exchange, said

PITCH = reading("Nous avons une solution formidable.", moves=["present"])


@pytest.mark.parametrize("profile", PROFILES)
def test_a_pitch_at_the_start_costs_trust(profile):
    reply = Exchange(profile).hears(PITCH)
    assert "pitch_too_early" in reply.events and reply.trust < 50
    assert said(reply).startswith("presented_bad")


def test_a_presentation_after_a_need_was_told_is_welcome():
    call = Exchange(told=["n-relais"])
    reply = call.hears(PITCH)
    assert "presented_well" in reply.events and said(reply).startswith("presented_good")


def test_a_price_raises_the_objection():
    reply = Exchange(told=["n-relais"]).hears(reading("Ce serait 3 000 euros.", moves=["price"]))
    assert "objection_raised:o-prix" in reply.events and "C’est cher" in said(reply)


def objecting():
    call = Exchange(told=["n-relais"])
    call.hears(reading("Ce serait 3 000 euros.", moves=["price"]))
    return call


def test_an_answer_to_the_objection_settles_it():
    reply = objecting().hears(reading("Le premier mois est remboursé.", moves=["reassure"]))
    assert reply.state.objections == {"o-prix": "settled"}
    assert "le prix se comprend" in said(reply)


CASE = "Un petit club paie cher la première année, ensuite les bénévoles font tourner l’outil seuls."


def test_a_case_in_the_objections_own_words_settles_it():
    assert objecting().hears(reading(CASE)).state.objections == {"o-prix": "settled"}


@pytest.mark.parametrize(("text", "moves"), [
    (CASE, ["blame"]), (CASE, ["pressure"]), ("C’est cher, un petit club, oui.", []),
    ("Nous avons commencé ce métier il y a douze ans, avec deux amies de la fac.", []),
    ("Pour un petit club, je ne sais pas encore ce que ça donnerait, ni comment on ferait.", []),
])
def test_a_reproach_an_echo_or_another_subject_settles_nothing(text, moves):
    reply = objecting().hears(reading(text, moves=moves))
    assert reply.state.objections == {"o-prix": "open"}


@pytest.mark.parametrize("text", [
    "Pour un petit club on fait un prix doux, et c’est justement pensé ainsi.",
])
def test_a_short_case_with_a_closed_question_at_its_end_settles_it(text):
    asked = "Ça vous paraît jouable ?"
    turn = reading(f"{text} {asked}", questions=[(asked, "closed", "reaction")])
    assert objecting().hears(turn).state.objections == {"o-prix": "settled"}


def test_nothing_is_objected_to_before_anything_was_heard():
    reply = Exchange().hears(reading("Je vous propose de commencer par vous.", moves=["schedule"]))
    assert reply.state.objections == {}


def test_an_objection_passed_over_is_insisted_on_once_and_costs_trust():
    call = objecting()
    call.hears(reading("Bien."))
    before = call.state.trust
    reply = call.hears(reading("Bien."))
    assert "objection_insisted:o-prix" in reply.events and "il me gêne" in said(reply)
    assert before - reply.trust >= 5
    call.hears(reading("Bien.")), call.hears(reading("Bien."))
    assert call.state.objections == {"o-prix": "unanswered"}


def test_to_ask_about_an_objection_is_to_deal_with_it():
    call = objecting()
    for _ in range(3):
        reply = call.hears(reading("Qu’est-ce qui vous gêne ?", open="resistance"))
        assert "objection_insisted:o-prix" not in reply.events


def requested():
    call = Exchange()
    for topic in ("role", "values", "goal"):
        reply = call.hears(reading("Parlez-m’en.", open=topic))
    assert "request_made:r-site" in reply.events
    return call


@pytest.mark.parametrize(
    ("moves", "outcome"),
    [
        (["decline"], "declined"),
        (["refer"], "referred"),
        (["decline", "refer"], "referred"),
        (["accept"], "accepted"),
        (["commit"], "accepted"),
    ],
)
def test_the_answer_to_a_request_outside_the_offer_is_remembered(moves, outcome):
    reply = requested().hears(reading("À propos de votre site…", moves=moves))
    assert reply.state.requests == {"r-site": outcome}
    assert f"request_{outcome}:r-site" in reply.events


@pytest.mark.parametrize(("text", "outcome"), [
    ("Ça, on ne le fait pas, désolé.", "declined"),
    ("Les sites, ce n’est pas notre métier.", "declined"),
    ("Non, nous ne faisons pas de sites. Et quel est votre budget ?", "declined"),
    ("On n’en fait pas, mais je peux vous mettre en lien avec une coopérative.", "referred"),
    ("Je connais quelqu’un de très bien pour cela.", "referred"),
])
def test_a_no_in_plain_words_answers_the_request(text, outcome):
    call = requested()
    asked = [(one, "open", "budget") for one in re.findall(r"[^.]+ \?", text)]
    call.hears(reading(text, questions=asked))
    assert call.state.requests["r-site"] == outcome


def test_a_request_comes_once():
    call = requested()
    for topic in ("history", "audience", "success", "data", "need", "people"):
        assert "request_made:r-site" not in call.hears(reading("Dites-moi.", open=topic)).events


def test_a_request_passed_over_can_still_be_declined_later():
    call = requested()
    for topic in ("history", "audience", "success"):
        call.hears(reading("Dites-moi.", open=topic))
    assert call.state.requests == {"r-site": "ignored"}
    call.hears(reading("Pour votre site internet, ce n’est pas notre métier.", moves=["decline"]))
    assert call.state.requests == {"r-site": "declined"}


@pytest.mark.parametrize(("trust", "reaction"), [(70, "propose_ok"), (40, "propose_not_yet")])
def test_a_next_step_is_agreed_to_by_trust(trust, reaction):
    call = Exchange(told=["n-relais"], trust=trust)
    turn = reading("Je passe jeudi, ça vous va ?", closed="next_step", moves=["propose"])
    assert said(call.hears(turn)).startswith(reaction)


def test_a_next_step_before_anything_was_heard_is_put_off():
    turn = reading("On se voit jeudi ?", closed="next_step", moves=["propose"])
    assert "proposal_put_off" in Exchange("analytique", trust=90).hears(turn).events


def test_a_promise_of_something_else_does_not_grant_a_request():
    call = requested()
    said = call.hears(reading("Je m’engage à répondre sous 24 heures.", moves=["commit"]))
    assert said.state.requests == {"r-site": "asked"}


def test_a_yes_that_comes_turns_later_answers_something_else():
    call = requested()
    call.hears(reading("Qui décide ?", open="decision"))
    assert call.hears(reading("D’accord.", moves=["accept"])).state.requests["r-site"] != "accepted"


@pytest.mark.parametrize("words", ["On se voit mardi ?", "Et si on se voyait mardi sur place ?"])
def test_a_closed_question_about_the_next_step_is_a_proposal(words):
    call = Exchange(trust=70, told=["n-relais"])
    reply = call.hears(reading(words, closed="next_step"))
    assert "proposal_agreed" in reply.events and said(reply).startswith("propose_ok")


def test_below_its_trust_the_client_puts_it_off():
    reply = Exchange(trust=40, told=["n-relais"]).hears(reading("On se voit ?", closed="next_step"))
    assert "proposal_put_off" in reply.events and said(reply).startswith("propose_not_yet")


def test_nobody_agrees_and_objects_in_one_breath():
    call = Exchange(trust=70, told=["n-relais"])
    reply = call.hears(reading("Pour 3 000 euros, on commence ?", closed="next_step", moves=["price"]))
    assert "proposal_agreed" in reply.events
    assert not any(event.startswith("objection_raised") for event in reply.events)


ELSEWHERE = "Nous avons commencé ce métier il y a douze ans, avec deux amies de la fac."


@pytest.mark.parametrize("asked", ["", " Et vous, comment travaillez-vous ?"])
def test_what_was_said_after_an_objection_heard_or_not_is_no_reason_to_insist(asked):
    call = objecting()
    call.hears(reading(ELSEWHERE + asked, questions=[(asked.strip(), "open", "current_way")] if asked else ()))
    later = [call.hears(reading("Bien.")) for _ in range(2)]
    assert not any("objection_insisted:o-prix" in reply.events for reply in later)
    assert call.state.objections == {"o-prix": "unanswered"}


def test_a_case_settles_the_objection_whatever_is_asked_besides():
    asked = "Comment travaillez-vous ?"
    turn = reading(f"{CASE} {asked}", questions=[(asked, "open", "current_way")])
    assert objecting().hears(turn).state.objections == {"o-prix": "settled"}
