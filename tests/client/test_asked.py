"""A question whose fact or need was read gets the layer that tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.records.analysis import TurnAnalysis
from bot.records.findings import Meant
from tests.client.building import reading
from tests.client.tiny import HEAD, Exchange, said, tiny


def after(text: str, target: str, confidence: float = 0.8, topic: str = "", **forms: str) -> TurnAnalysis:
    """A question after ``target``, its topic read as ``topic`` with full confidence."""
    turn = reading(text, **(forms or {"open": topic}))
    question = turn.questions[0]
    return replace(turn, meant=(Meant(target, confidence, question.start, question.end, 0),))


def with_stranger(trust: int = 0):
    """The tiny scenario with a fact that no layer tells."""
    fact = {"id": "f-chat", "topic": "people", "truth": "Le chat du club s’appelle Pablo.", "trust": trust}
    return tiny({"facts": [*HEAD["facts"], fact]})


def test_the_layer_that_tells_the_fact_answers_where_no_topic_was_read():
    assert "Onze membres" in said(Exchange().hears(after("Et ces départs ?", "f-perdus")))


def test_it_answers_against_a_topic_read_in_doubt():
    turn = after("Et ces départs ?", "f-perdus", topic="budget")
    turn = replace(turn, topics=(replace(turn.topics[0], confidence=0.4),))
    assert "Onze membres" in said(Exchange().hears(turn))


@pytest.mark.parametrize(("confidence", "answered"), [(0.9, True), (0.1, False)])
def test_against_a_topic_read_with_confidence_it_must_be_plain(confidence, answered):
    turn = after("Et ces départs ?", "f-perdus", confidence, topic="budget")
    assert ("Onze membres" in said(Exchange().hears(turn))) == answered


def test_a_need_opens_to_the_question_that_is_after_it_at_enough_trust():
    reply = Exchange(trust=80).hears(after("Et quand vous serez loin ?", "n-relais"))
    assert "need_opened:n-relais" in reply.events


def test_a_need_only_hints_below_its_trust():
    reply = Exchange(trust=45).hears(after("Et quand vous serez loin ?", "n-relais"))
    assert "n-relais" not in reply.revealed and "need_hinted:n-relais" in reply.events


def test_no_need_opens_to_a_closed_question():
    reply = Exchange(trust=90).hears(after("Vous serez loin ?", "n-relais", closed="people"))
    assert "n-relais" not in reply.revealed


def test_what_was_told_is_recalled():
    call = Exchange()
    call.hears(after("Combien êtes-vous au club ?", "f-benevoles"))
    assert "repeated" in call.hears(after("Vous êtes combien, au club ?", "f-benevoles")).events


def test_another_question_about_it_is_not_reproached():
    call = Exchange()
    call.hears(after("Combien êtes-vous au club ?", "f-benevoles"))
    assert "repeated" not in call.hears(after("Et ça fait du monde ?", "f-benevoles")).events


def test_a_fact_that_no_layer_tells_is_told_as_it_is():
    reply = Exchange(scenario=with_stranger()).hears(after("Et le chat ?", "f-chat"))
    assert "Pablo" in said(reply) and "f-chat" in reply.revealed


def test_such_a_fact_waits_for_its_trust():
    reply = Exchange(trust=40, scenario=with_stranger(60)).hears(after("Et le chat ?", "f-chat"))
    assert "Pablo" not in said(reply) and "f-chat" not in reply.revealed


def test_a_closed_question_about_a_fact_gets_it_in_short():
    turn = after("Il y a un chat ?", "f-chat", closed="")
    assert "Pablo" in said(Exchange(scenario=with_stranger()).hears(turn))


def test_a_closed_question_that_was_foreseen_keeps_its_own_answer():
    turn = after("Avez-vous un budget ?", "f-perdus", closed="budget")
    assert "Oui, un petit budget." in said(Exchange().hears(turn))


@pytest.mark.parametrize(("chance", "answer"), [(0.95, "livret du club"), (0.4, "petit budget")])
def test_a_closed_question_plainly_after_a_fact_gets_no_foreseen_answer_about_another(chance, answer):
    savings = {"id": "f-livret", "topic": "budget", "truth": "L’argent est sur le livret du club."}
    call = Exchange(scenario=tiny({"facts": [*HEAD["facts"], savings]}))
    turn = after("Votre budget dort sur un livret de la banque ?", "f-livret", chance, closed="budget")
    assert answer in said(call.hears(turn))
