"""`!indice`: what is whispered when."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.content.hints import SITUATIONS as NAMES
from bot.content.hints import lines_for
from bot.records.analysis import TurnAnalysis
from bot.records.findings import Move, Question, Verification
from bot.rehearsal.hints import SITUATIONS
from tests.rehearsal.conftest import Led, asks


def ask(led: Led, topic: str, form: str = "open") -> None:
    text = f"Une question sur {topic} ?"
    led.say(text, asks(text, topic, form))


def test_every_situation_has_its_lines_and_its_test() -> None:
    assert set(SITUATIONS) == set(NAMES)


def test_the_same_hint_is_not_given_twice_in_a_row(in_call: Callable[..., Led]) -> None:
    led = in_call()
    ask(led, "trigger")
    led.command("indice")
    first = led.said
    led.command("indice")
    assert led.said != first


def test_a_hint_never_tells_the_need(in_call: Callable[..., Led]) -> None:
    led = in_call()
    scenario = led.resources.scenarios[led.state.scenario]
    for topic in ("trigger", "problem", "people", "impact"):
        ask(led, topic)
        led.command("indice")
        assert not any(need.label in led.said for need in scenario.needs)


@pytest.mark.parametrize("profile", ["analytique", "meneur", "aimable", "expressif"])
def test_a_hint_fits_the_profile(in_call: Callable[..., Led], profile: str) -> None:
    led = in_call(profile)
    led.command("indice")
    assert led.said in lines_for(led.resources.hints, "opening", profile)[:1]


def test_a_hint_does_not_betray_a_surprise(in_call: Callable[..., Led]) -> None:
    led = in_call("surprise")
    led.command("indice")
    assert led.said in led.resources.hints["opening"]["tous"]


def test_hints_are_counted_in_the_debrief(in_call: Callable[..., Led]) -> None:
    led = in_call()
    for topic in ("trigger", "problem", "impact"):
        ask(led, topic)
        led.command("indice")
    led.command("fin")
    for answer in ("passer", "passer"):
        led.say(answer)
    assert "Vous avez demandé 3 indices." in led.said


def test_hints_asked_for_stay_counted_after_a_step_back(in_call: Callable[..., Led]) -> None:
    led = in_call()
    ask(led, "trigger")
    led.command("indice")
    led.command("retour", "1")
    assert len(led.state.hints) == 1


def test_after_a_verification_nothing_is_to_be_verified_yet(in_call: Callable[..., Led]) -> None:
    led = in_call()
    for topic in ("trigger", "problem", "people", "impact"):
        ask(led, topic)
    text = "Si je comprends bien, il y a quatre listes, c’est bien cela ?"
    led.say(text, TurnAnalysis(text, verification=Verification("complete", "faithful", 0, len(text), text)))
    led.command("indice")
    assert led.state.hints[-1] != "verify"


def test_once_all_is_said_and_agreed_it_is_time_to_take_leave(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.state.client.told += [n.id for n in led.resources.scenarios[led.state.scenario].needs]
    led.state.client.asked.update(impact=1, reaction=1)
    led.state.client.verified.append("f-google")
    text = "Je vous montre notre proposition et on se voit mardi."
    moves = (Move("present", 0.9, 0, 5, text), Move("propose", 0.9, 0, 5, text))
    led.say(text, TurnAnalysis(text, moves=moves))
    led.state.client.objections.clear()
    ask(led, "reaction")
    led.state.client.objections.clear()
    led.command("indice")
    assert led.state.hints[-1] in ("thank", "favourable")


def test_a_question_of_the_client_is_to_be_answered(in_call: Callable[..., Led]) -> None:
    led = in_call()
    ask(led, "trigger")
    led.state.client.questions["q-prix"] = "asked"
    led.command("indice")
    assert led.state.hints == ["question"] and "posé une question" in led.said


def test_a_courtesy_is_no_beginning(in_call: Callable[..., Led]) -> None:
    led = in_call()
    text = "Ça vous va ?"
    led.say(text, TurnAnalysis(text, questions=(Question(0, len(text), text, "closed"),)))
    led.command("indice")
    assert led.state.hints == ["opening"]
