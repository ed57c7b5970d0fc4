"""How a call ends is earned: by trust, by needs opened, by a next step agreed."""

from __future__ import annotations

import pytest

from bot.client.ending import outcome_of
from bot.records.state import ClientState
from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny

LEAVE = reading("Merci et au revoir !", moves=["thank", "take_leave"])


def state(trust, needs=1, agreed=True, **fields):
    told = ["n-relais"] if needs else ["f-budget"]
    return ClientState(trust=trust, told=told, felt={"agreed": 9} if agreed else {}, **fields)


@pytest.mark.parametrize(
    ("ended", "outcome"),
    [
        (state(70), "signed"),
        (state(69), "second_meeting"),
        (state(90, agreed=False), "second_meeting"),
        (state(90, needs=0), "second_meeting"),
        (state(90, objections={"o-prix": "open"}), "second_meeting"),
        (state(90, objections={"o-prix": "unanswered"}), "second_meeting"),
        (state(90, objections={"o-prix": "settled"}), "signed"),
        (state(49), "polite_no"),
        (state(60, needs=0), "second_meeting"),
        (state(90, ended="client"), "broken_off"),
    ],
)
def test_the_outcome_follows_from_where_the_call_stands(ended, outcome):
    assert outcome_of(tiny(), ended) == outcome


@pytest.mark.parametrize(
    ("fields", "outcome", "words"),
    [
        ({"trust": 80, "told": ["n-relais"], "felt": {"agreed": 3}}, "signed", "Marché conclu"),
        ({"trust": 55}, "second_meeting", "Voyons-nous encore"),
        ({"trust": 30}, "polite_no", "Ce sera sans nous"),
    ],
)
def test_the_client_says_how_it_ends(fields, outcome, words):
    reply = Exchange(layers={"people": 3}, **fields).hears(LEAVE)
    assert reply.state.ended == "trainee" and reply.state.outcome == outcome
    assert said(reply).startswith(words) and f"ended:{outcome}" in reply.events


def test_a_call_that_hardly_began_ends_with_a_mere_goodbye():
    reply = Exchange().hears(LEAVE)
    assert reply.state.ended == "trainee" and said(reply).startswith("leave")


def test_a_next_step_put_forward_in_the_last_words_counts():
    call = Exchange(trust=80, told=["n-relais"], layers={"people": 3})
    words = reading("Je vous écris jeudi. Au revoir !", moves=["propose", "take_leave"])
    assert call.hears(words).state.outcome == "signed"


def test_an_agreed_proposal_is_remembered():
    call = Exchange(trust=80, told=["n-relais"], layers={"people": 3})
    reply = call.hears(reading("On se voit jeudi ?", closed="next_step", moves=["propose"]))
    assert "proposal_agreed" in reply.events
    assert call.hears(LEAVE).state.outcome == "signed"


def test_the_client_who_breaks_off_leaves_that_outcome():
    call = Exchange(trust=4, warned=1, turn=2)
    reply = call.hears(reading("Signez donc.", moves=["pressure"]))
    assert reply.state.ended == "client" and reply.state.outcome == "broken_off"


def test_nothing_is_insisted_on_in_the_last_turn():
    call = Exchange(trust=60, layers={"people": 3}, objections={"o-prix": "open"}, turn=9)
    call.state.since["o-prix"] = 5
    reply = call.hears(LEAVE)
    assert not any(event.startswith("objection_insisted") for event in reply.events)


def test_time_to_think_neither_settles_an_objection_nor_lets_it_insist():
    call = Exchange(trust=60, layers={"people": 3}, objections={"o-prix": "open"}, turn=9)
    call.state.since["o-prix"] = 5
    reply = call.hears(reading("Prenez le temps d’en parler.", moves=["reassure"]))
    assert reply.state.objections == {"o-prix": "open"}
    assert "objection_put_off:o-prix" in reply.events


def test_an_agreed_date_is_not_asked_for_again():
    reply = Exchange(layers={"people": 3}, trust=55, felt={"agreed": 3}).hears(LEAVE)
    assert reply.state.outcome == "second_meeting" and said(reply).startswith("leave_agreed")
