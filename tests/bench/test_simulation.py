"""A part of the simulation: every trainee, every voice, and every claim."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from bench.simulation.claims import CLAIMS
from bench.simulation.figures import Figures
from bench.simulation.material import load_material
from bench.simulation.play import Cast, Played, play
from bench.simulation.trainees import TRAINEES
from bot.records.call import PROFILES
from bot.records.settings import Settings
from bot.rehearsal.resources import Resources

CALLS = 2
SCENARIOS = sorted(folder.name for folder in (Settings.read({}).data / "scenarios").iterdir())


@pytest.fixture(scope="module")
def played(resources: Resources) -> dict[str, Figures]:
    """Figures of a few calls of every trainee in every voice, by scenario."""
    material = load_material(Settings.read({}).data)
    found: dict[str, Figures] = {}
    for scenario in resources.scenarios:
        found[scenario] = Figures()
        for profile, trainee, seed in product(PROFILES, TRAINEES, range(CALLS)):
            call = play(Cast(scenario, profile, trainee, seed), resources, material)
            found[scenario].add(call, resources)
    return found


@pytest.mark.parametrize("scenario, claim", product(SCENARIOS, CLAIMS))
def test_it_holds_in_every_call(played: dict[str, Figures], scenario: str, claim: str) -> None:
    assert played[scenario].faults[claim] == []


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_skilled_trainee_can_open_every_need(
    played: dict[str, Figures], resources: Resources, scenario: str
) -> None:
    assert played[scenario].short_of_needs(resources) == []


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_poor_trainee_opens_none(played: dict[str, Figures], scenario: str) -> None:
    assert set(played[scenario].poorest.values()) == {0}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_trust_falls_faster_than_it_rises(played: dict[str, Figures], scenario: str) -> None:
    figures = played[scenario]
    assert max(figures.falls) > max(figures.rises)


@pytest.fixture(scope="module")
def call(resources: Resources) -> Played:
    """One call that is right, to be spoilt."""
    material = load_material(Settings.read({}).data)
    return play(Cast(SCENARIOS[0], "aimable", "skilled", 0), resources, material)


def broken(call: Played, resources: Resources) -> set[str]:
    return {name for name, claim in CLAIMS.items() if list(claim(call, resources))}


def test_the_same_seed_gives_the_same_call(call: Played, resources: Resources) -> None:
    material = load_material(Settings.read({}).data)
    assert play(call.cast, resources, material) == call


def test_a_line_said_twice_is_seen(call: Played, resources: Resources) -> None:
    voice = resources.scenarios[call.cast.scenario].voice(call.cast.profile)
    long = max(voice.opening, key=lambda line: len(line.text)).id
    client = replace(call.client, used=[long, long])
    assert "no line of more than four words twice" in broken(replace(call, client=client), resources)


@pytest.mark.parametrize("text", ["C’est une question ouverte.", "Voir n-relais.", "{fact}", "Je suis meneur."])
def test_a_leak_is_seen(call: Played, resources: Resources, text: str) -> None:
    opening = replace(call.opening, text=text)
    assert "nothing of the exercise leaks" in broken(replace(call, opening=opening), resources)


def test_a_need_opened_below_its_trust_is_seen(call: Played, resources: Resources) -> None:
    at = next(i for i, step in enumerate(call.steps) if any(e.startswith("need_opened") for e in step.heard.events))
    step = call.steps[at]
    low = replace(step, heard=replace(step.heard, trust=3), before=replace(step.before, trust=3))
    steps = (*call.steps[:at], low, *call.steps[at + 1 :])
    assert "needs opened only by invitation, at their trust" in broken(replace(call, steps=steps), resources)
