"""Words of the scenario alone tell what a question is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.client.building import reading
from tests.client.tiny import HEAD, Exchange, said, tiny, voice_data


def named():
    topics = voice_data("analytique")["topics"]
    topics["history"]["layers"][0]["say"] = ["Avant, c’était Yvonne qui tenait tout."]
    return tiny(topics=topics)


def test_the_opener_of_a_need_opens_it_whatever_topic_was_read():
    call = Exchange(trust=80)
    reply = call.hears(reading("Et qui pourrait prendre le relais, le jour venu ?", open="budget"))
    assert "need_opened:n-relais" in reply.events


def test_a_paraphrase_near_the_opener_is_enough_where_no_topic_was_read():
    reply = Exchange(trust=80).hears(reading("Qui prendrait le relais un jour ?", open=""))
    assert "need_opened:n-relais" in reply.events


@pytest.mark.parametrize("text", ["Et alors, Yvonne, comment faisait-elle ?", "Racontez-moi Yvonne."])
def test_a_person_of_the_story_leads_to_the_topic_that_speaks_of_them(text):
    assert "Yvonne qui tenait" in said(Exchange(scenario=named()).hears(reading(text, open="")))


@pytest.mark.parametrize(
    "text", ["Quel est votre plat préféré ?", "Parlez-moi de Jupiter.", "Que faites-vous le dimanche ?"]
)
def test_other_questions_stay_without_a_topic(text):
    assert "not_understood" in Exchange(scenario=named()).hears(reading(text, open="")).events


def pointing():
    """The tiny scenario with a word that points to its need."""
    return tiny({"needs": [{**HEAD["needs"][0], "about": ["remplaç"]}]})


@pytest.mark.parametrize(("confidence", "opened"), [(0.4, True), (0.8, False)])
def test_a_word_that_points_to_a_need_decides_where_the_topic_is_in_doubt(confidence, opened):
    turn = reading("Et votre remplaçant, dans tout ça ?", open="budget")
    turn = replace(turn, topics=(replace(turn.topics[0], confidence=confidence),))
    reply = Exchange(trust=80, scenario=pointing()).hears(turn)
    assert ("need_opened:n-relais" in reply.events) == opened
