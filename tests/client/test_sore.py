"""What it hurts to hear costs trust; what denies, asks, supposes or reports it does not."""

from __future__ import annotations

import json
from functools import lru_cache

import pytest

from bot.client.scene import Scene
from bot.client.sore import touched
from bot.content.paths import scenario_dirs, scenarios_dir
from bot.content.profile import load_profiles
from bot.content.scenario_building import load_scenario
from bot.records.analysis import TurnAnalysis
from bot.records.settings import ROOT
from bot.records.state import ClientState
from tests.client.building import reading
from tests.client.tiny import Exchange, said


@lru_cache(maxsize=1)
def library():
    return load_scenario(scenarios_dir() / "asso-libre")


def touches(scenario, text):
    profile = load_profiles()["meneur"]
    point = touched(Scene(scenario, profile, ClientState(), TurnAnalysis(text), text, None))
    return point.id if point else None


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("Tous vos fichiers seront stockés chez Amazon, aux États-Unis.", "w-nuage"),
        ("Notre hébergeur est américain.", "w-nuage"),
        ("on va tout heberger chez microsoft, cest plus simple", "w-nuage"),
        ("En fait ce n’est pas moi qui viendrai, un stagiaire suivra votre projet.", "w-relais"),
        ("Le projet sera suivi par un stagiaire de chez nous.", "w-relais"),
        ("On ne sera pas prêts à la rentrée, autant vous le dire.", "w-retard"),
        ("Nos serveurs ne sont pas aux États-Unis.", None),
        ("On ne mettra jamais vos dossiers chez Amazon.", None),
        ("Nos serveurs sont-ils aux États-Unis ?", None),
        ("Vous m’avez dit que vos fichiers sont chez Google.", None),
        ("Certains prestataires mettent tout chez Amazon.", None),
        ("Si un stagiaire s’occupait de votre projet, cela vous gênerait.", None),
        ("Vos fichiers resteront en France, chez un hébergeur associatif.", None),
        ("Nous évitons les hébergeurs américains.", None),
        ("Ce sera prêt pour la rentrée.", None),
        ("L’installation sera terminée avant la rentrée.", None),
        ("Personne d’autre ne suivra votre dossier.", None),
        ("C’est moi qui viendrai, du début à la fin.", None),
        ("Vous avez pris du retard dans vos inscriptions.", None),
    ],
)
def test_a_statement_touches_a_sore_point_or_does_not(text, point):
    assert touches(library(), text) == point


@pytest.mark.parametrize("folder", scenario_dirs(), ids=lambda path: path.name)
def test_every_wording_of_every_sore_point_is_heard(folder):
    scenario = load_scenario(folder)
    unheard = [
        text for point in scenario.sore_points for text in point.says
        if touches(scenario, text) != point.id
    ]
    assert unheard == []


def turns_of_real_calls():
    lines = (ROOT / "bench" / "reference" / "calls.jsonl").read_text(encoding="utf-8").splitlines()
    turns = [turn for line in lines for turn in json.loads(line)["turns"]]
    return [turn["text"] for turn in turns if turn["who"] == "trainee"]


@pytest.mark.parametrize("folder", scenario_dirs(), ids=lambda path: path.name)
def test_no_turn_of_the_reference_calls_touches_a_sore_point(folder):
    scenario = load_scenario(folder)
    assert [text for text in turns_of_real_calls() if touches(scenario, text)] == []


CLOUD = "Nos serveurs sont aux États-Unis, vous verrez."


def test_it_costs_its_trust_and_is_answered():
    call = Exchange(trust=50)
    reply = call.hears(reading(CLOUD))
    assert reply.trust == 41
    assert said(reply).startswith("Là, vous me heurtez")
    assert {"sore:w-nuage", "sore_event:values"} <= set(reply.events)


def test_nothing_pleasant_in_the_same_turn_makes_up_for_it():
    call = Exchange(trust=50)
    moves = ["thank", "empathise", "reassure", "commit"]
    assert call.hears(reading(CLOUD, moves=moves)).trust == 41


def test_the_same_point_costs_twice_at_most():
    call = Exchange(trust=60)
    trusts = [call.hears(reading(CLOUD)).trust for _ in range(3)]
    assert trusts == [51, 42, 42]


def test_what_is_handed_back_or_asked_does_not_hurt():
    call = Exchange(trust=50)
    assert not touched_in(call.hears(reading(CLOUD, verification="complete", handed=CLOUD)))
    assert not touched_in(call.hears(reading(CLOUD, open="data")))


def touched_in(reply):
    return [event for event in reply.events if event.startswith("sore")]
