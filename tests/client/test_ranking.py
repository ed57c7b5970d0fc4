"""Which fact or need a question is after: its words, and the call it is asked in."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.client.hearing import hear
from bot.client.ranking import rank
from bot.client.scene import Scene
from bot.content.profile import load_profiles
from bot.records.findings import Meant
from bot.records.state import ClientState
from tests.client.building import reading
from tests.client.tiny import tiny

LINKED = {
    "links": {
        "f-perdus": {"why": ["f-sauvegarde"], "effect": ["f-budget"], "lived": ["n-relais"]},
    }
}


def first(text: str, readings: dict[str, float], state: ClientState, topic: str = "", form: str = "open", **head) -> str:
    """Return what ``text`` is after, read by its words alone as ``readings``."""
    scenario = tiny(head)
    turn = reading(text, **{form: topic})
    meant = tuple(Meant(name, chance, 0, len(text), 0) for name, chance in readings.items())
    profile = load_profiles()["analytique"]
    scene = Scene.of(scenario, profile, state, replace(turn, meant=meant), text, random.Random(1))
    ranked = rank(scene, hear(scene.analysis)[0])
    assert sum(one.chance for one in ranked) <= 1.0001
    return ranked[0].target


def told(*names: str) -> ClientState:
    """A client who has just told the facts ``names``, each as it is."""
    return ClientState(trust=60, told=list(names), used=[f"truth.{name}" for name in names])


def test_the_words_decide_where_nothing_else_does():
    assert first("Et alors ?", {"f-perdus": 0.5, "f-sauvegarde": 0.3}, told()) == "f-perdus"


def test_the_topic_that_was_read_tips_the_scales():
    state = told()
    assert first("Et alors ?", {"f-perdus": 0.4, "f-budget": 0.3}, state, "budget") == "f-budget"


def test_what_was_told_gives_way_to_what_was_not():
    readings = {"f-perdus": 0.4, "f-sauvegarde": 0.3}
    assert first("Racontez-moi la suite.", readings, told("f-perdus")) == "f-sauvegarde"


def test_a_question_about_a_number_is_after_a_fact_that_holds_one():
    readings = {"f-sauvegarde": 0.4, "f-perdus": 0.3}
    assert first("Et combien, au juste ?", readings, told()) == "f-perdus"


@pytest.mark.parametrize(
    ("question", "target"),
    [("Et pourquoi ça ?", "f-sauvegarde"), ("Ça entraîne quoi ?", "f-budget"), ("Ça vous fait quoi ?", "n-relais")],
)
def test_what_is_asked_behind_a_fact_just_told_is_what_is_linked_to_it(question, target):
    readings = {"f-perdus": 0.4}
    assert first(question, readings, told("f-perdus"), **LINKED) == target


def test_no_need_is_what_a_closed_question_is_after():
    readings = {"n-relais": 0.6, "f-perdus": 0.2}
    assert first("Vous partez ?", readings, told(), form="closed") == "f-perdus"
