"""Trust: where it starts, how it rises and falls, and what happens at the bottom."""

from __future__ import annotations

import pytest

from bot.content.names import CONTACTS
from bot.records.call import PROFILES
from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny

BLAME = reading("C’est de votre faute.", moves=["blame"])
PRESSURE = reading("Signez aujourd’hui ou c’est perdu.", moves=["pressure"])


def test_trust_starts_from_how_contact_was_made():
    starts = [Exchange(scenario=tiny({"contact": contact})).state.trust for contact in CONTACTS]
    assert starts == sorted(starts, reverse=True) and len(set(starts)) == len(CONTACTS)


@pytest.mark.parametrize("profile", PROFILES)
def test_no_turn_raises_trust_as_much_as_a_reproach_costs(profile):
    kind = reading(
        "Merci, je vois. Parlez-moi de l’équipe. Donc 34 bénévoles, c’est bien ça ?",
        open="people",
        moves=["greet", "introduce", "thank", "empathise", "reassure", "commit", "agenda"],
        verification="complete",
        handed="34 bénévoles au club",
        reinforcement="reinforced",
    )
    gained = Exchange(profile).hears(kind).trust - 50
    lost = 50 - Exchange(profile).hears(BLAME).trust
    assert 0 < gained <= 5 < lost


def test_the_same_kindness_in_every_turn_stops_counting():
    call = Exchange("aimable")
    turn = reading("Je comprends que ce soit dur.", moves=["empathise"])
    first = call.hears(turn).trust
    assert call.hears(turn).trust == first


def test_nothing_pleasant_makes_up_for_an_offence_in_the_same_turn():
    turn = reading("Merci ! Mais c’est de votre faute.", moves=["thank", "empathise", "blame"])
    assert Exchange("aimable").hears(turn).trust == Exchange("aimable").hears(BLAME).trust


def test_trust_stays_between_0_and_100():
    call = Exchange("aimable", trust=4)
    assert call.hears(BLAME).trust == 0
    call = Exchange("aimable", trust=99)
    for _ in range(5):
        assert call.hears(reading("Parlez-m’en.", open="people", moves=["empathise"])).trust <= 100


def test_the_client_warns_before_breaking_off():
    call = Exchange()
    replies = [call.hears(PRESSURE)]
    while replies[-1].state.ended is None:
        replies.append(call.hears(PRESSURE))
    assert any("warned" in reply.events for reply in replies[:-1])
    assert replies[-1].state.ended == "client" and said(replies[-1]).startswith("break_off")


def test_a_call_that_is_over_takes_no_more_turns():
    call = Exchange(ended="client")
    with pytest.raises(ValueError, match="over"):
        call.hears(BLAME)


def test_a_guarded_client_asks_for_proof_or_control():
    call = Exchange(trust=24, calm=False)
    topics = ("people", "role", "values", "history", "audience")
    replies = [call.hears(reading("Parlez-m’en.", open=topic)) for topic in topics]
    assert any("demanded" in reply.events for reply in replies)
    assert any("demand_" in said(reply) for reply in replies)


def test_taking_leave_ends_the_call():
    reply = Exchange().hears(reading("Merci, au revoir !", moves=["thank", "take_leave"]))
    assert reply.state.ended == "trainee" and said(reply).startswith("leave")


def test_a_last_question_keeps_the_client_on_the_line():
    turn = reading("Au fait, quel est le budget ? Au revoir !", open="budget", moves=["take_leave"])
    assert Exchange().hears(turn).state.ended is None
