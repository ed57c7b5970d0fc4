"""Hidden needs open by an open question or a faithful verification, at enough trust."""

from __future__ import annotations

import pytest

from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny

OPENER = "Qui pourrait prendre le relais le jour venu ?"


def test_an_open_question_on_its_topic_opens_the_need_at_enough_trust():
    call = Exchange(trust=60)
    call.hears(reading("Comment se débrouillent les gens ?", open="skills"))
    reply = call.hears(reading("Et que faudrait-il ?", open="skills"))
    assert "need_opened:n-relais" in reply.events and "n-relais" in reply.revealed


def test_the_opener_of_the_need_opens_it_at_once():
    reply = Exchange(trust=60).hears(reading(OPENER, open="skills"))
    assert "n-relais" in reply.revealed


def test_at_ease_the_need_comes_with_the_first_answer():
    reply = Exchange(trust=70).hears(reading("Comment se débrouillent les gens ?", open="skills"))
    assert "n-relais" in reply.revealed


def test_without_enough_trust_the_need_is_only_hinted_at():
    call = Exchange(trust=40)
    reply = call.hears(reading(OPENER, open="skills"))
    assert "need_hinted:n-relais" in reply.events and reply.revealed == ()
    assert "autre chose" in said(reply)


def test_a_hint_is_not_given_twice():
    call = Exchange(trust=40)
    call.hears(reading(OPENER, open="skills"))
    reply = call.hears(reading(OPENER, open="skills"))
    assert "need_hinted:n-relais" not in reply.events
    assert said(reply).startswith("guarded")


def test_a_faithful_verification_on_its_topic_opens_the_need():
    turn = reading("Donc le club compte 34 bénévoles, c’est bien ça ?", verification="complete")
    reply = Exchange(trust=60).hears(turn)
    assert "need_opened:n-relais" in reply.events


def test_a_faithful_verification_without_enough_trust_opens_nothing():
    turn = reading("Donc le club compte 34 bénévoles, c’est bien ça ?", verification="complete")
    assert Exchange(trust=40).hears(turn).revealed == ()


@pytest.mark.parametrize("topic", ["budget", "role", "values"])
def test_a_question_on_another_topic_opens_no_need(topic):
    assert "n-relais" not in Exchange(trust=100).hears(reading("Dites-moi tout.", open=topic)).revealed


def test_a_need_is_told_once():
    call = Exchange(trust=70)
    call.hears(reading(OPENER, open="skills"))
    assert "n-relais" not in call.hears(reading(OPENER, open="skills")).revealed
    assert call.state.told.count("n-relais") == 1


def hinted(trust: int) -> Exchange:
    """A call in which the client has just hinted at its need."""
    call = Exchange(trust=40)
    call.hears(reading(OPENER, open="skills"))
    call.state.trust = trust
    return call


@pytest.mark.parametrize("text", ["Vas-y, je t’écoute.", "Prenez votre temps.", "Je vous écoute, dites-moi."])
def test_room_left_after_a_hint_opens_the_need_where_trust_allows_it(text):
    assert "n-relais" in hinted(60).hears(reading(text, moves=["acknowledge"])).revealed


def test_a_hint_asked_after_too_early_is_kindly_refused():
    reply = hinted(40).hears(reading("De quoi s’agit-il ?", open=""))
    assert "n-relais" not in reply.revealed and said(reply).startswith("guarded")


def test_a_question_about_something_else_leaves_the_hint_alone():
    reply = hinted(60).hears(reading("Quel est votre budget ?", open="budget"))
    assert "n-relais" not in reply.revealed and "4 200" in said(reply)


def test_a_mere_nod_after_a_hint_gets_no_refusal():
    assert "guarded" not in said(hinted(40).hears(reading("D’accord.", moves=["acknowledge"])))


def test_a_hint_of_some_turns_ago_can_be_taken_up_in_its_words():
    call = Exchange(scenario=tiny(hints={"n-relais": ["Un papier dort dans le tiroir du trésorier."]}), trust=45)
    assert "tiroir" in said(call.hears(reading("Qui formerait un relais ?", open="skills")))
    call.hears(reading("Et le budget ?", open="budget"))
    call.state.trust = 80
    assert "relais" in said(call.hears(reading("Ce papier dans le tiroir, c’est quoi ?", open="")))
