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


def doubtful(text: str, topic: str, confidence: float):
    """A question whose topic was read with ``confidence``."""
    turn = reading(text, open=topic)
    return replace(turn, topics=(replace(turn.topics[0], confidence=confidence),))


@pytest.mark.parametrize(("confidence", "heard"), [(0.45, True), (0.95, False)])
def test_a_person_of_the_story_outweighs_a_topic_in_doubt(confidence, heard):
    turn = doubtful("Et Yvonne, elle pense quoi de tout ça ?", "reaction", confidence)
    reply = Exchange(scenario=named()).hears(turn)
    assert ("Yvonne qui tenait" in said(reply)) == heard


def test_a_guess_that_nothing_bears_out_is_asked_back():
    turn = doubtful("Et la météo marine, là-dedans ?", "budget", 0.33)
    assert "not_understood" in Exchange().hears(turn).events


def test_asking_after_somebody_of_the_story_is_no_small_talk():
    turn = reading("Comment va Yvonne ?", moves=["small_talk"], open="")
    assert "Yvonne qui tenait" in said(Exchange(scenario=named()).hears(turn))


def test_he_and_she_are_whoever_was_just_named():
    call = Exchange(scenario=named())
    call.hears(reading("Racontez-moi Yvonne.", open=""))
    assert "not_understood" not in call.hears(reading("Et elle, comment ?", open="")).events
