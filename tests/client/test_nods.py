"""Turns that ask nothing: courtesy, listening, silence, jargon."""

from __future__ import annotations

import pytest

from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny


@pytest.mark.parametrize(
    ("move", "reaction"),
    [
        ("greet", "greet"),
        ("thank", "thanks"),
        ("empathise", "empathy"),
        ("praise_client", "praised"),
        ("disagree", "disagreed"),
        ("blame", "blamed"),
        ("pressure", "pressured"),
        ("order", "ordered"),
        ("dramatise", "dramatised"),
        ("prove", "listening"),
    ],
)
def test_each_move_gets_its_own_reaction(move, reaction):
    assert said(Exchange("analytique").hears(reading("…voilà.", moves=[move]))).startswith(reaction)


def test_a_personal_remark_annoys_who_controls_and_not_who_likes_people():
    turn = reading("Vous avez des enfants, vous aussi ?", moves=["personal"])
    assert said(Exchange("meneur").hears(turn)).startswith("personal")
    assert not said(Exchange("aimable").hears(turn)).startswith("personal")


def test_jargon_annoys_a_client_who_is_not_of_the_trade():
    turn = reading("On déploie ça en Kubernetes avec un SSO.")
    assert "jargon" in Exchange().hears(turn).events
    partner = Exchange(scenario=tiny({"counterpart": "partenaire"}))
    assert "jargon" not in partner.hears(turn).events


def test_words_that_the_client_uses_are_no_jargon():
    scenario = tiny(opening=["Allô ? Notre CRM est en panne, je vous écoute."])
    assert "jargon" not in Exchange(scenario=scenario).hears(reading("Votre CRM, donc.")).events


def test_saying_nothing_useful_again_and_again_bores_the_client():
    call = Exchange("meneur")
    assert said(call.hears(reading("D’accord.", moves=["acknowledge"]))).startswith("listening")
    reply = call.hears(reading("D’accord.", moves=["acknowledge"]))
    assert "idle" in reply.events


def test_after_a_hesitation_who_waits_hears_more():
    call = Exchange(trust=60, hanging="people", turn=4, since={"hanging": 4})
    reply = call.hears(reading("…"))
    assert "patience" in reply.events and "34 bénévoles" in said(reply)
    assert reply.state.volunteered == ["f-benevoles"]


def test_after_a_hesitation_who_rushes_on_hears_no_more():
    call = Exchange(trust=60, hanging="people", turn=4, since={"hanging": 4})
    reply = call.hears(reading("Et le budget ?", open="budget"))
    assert "patience" not in reply.events and reply.state.hanging is None


def test_a_hesitation_comes_only_when_there_is_more_to_say():
    call = Exchange("aimable", calm=False, trust=60)
    seen = set()
    for seed in range(40):
        call = Exchange("aimable", calm=False, seed=seed, trust=60)
        reply = call.hears(reading("Parlez-moi des données.", open="data"))
        seen.add("hesitation" in reply.events)
    assert seen == {False}
