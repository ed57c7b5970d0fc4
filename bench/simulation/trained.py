"""The same scripted trainees through the trained Rasa model: their words are read, not
their prepared analyses."""

from __future__ import annotations

import asyncio
import random
import sys
from dataclasses import replace
from itertools import product

from bench.simulation.figures import Figures
from bench.simulation.material import Material, load_material
from bench.simulation.play import Cast, Played, Step, both_lines
from bench.simulation.seen import Seen
from bench.simulation.spoken import Spoken
from bench.simulation.trainees import TRAINEES
from bot.records.call import PROFILES
from bot.records.kept import KeptTurn
from bot.records.settings import Settings
from bot.records.state import RehearsalState
from bot.rehearsal.phases import call
from bot.rehearsal.resources import Resources

SPEAKER = "simulation"


def play_trained(count: int, names: list[str], resources: Resources, figures: Figures) -> int:
    """Play ``count`` calls, spread over voices and trainees, into ``figures``."""
    from bot.shell import environment

    environment.prepare()  # before anything of Rasa is imported
    return asyncio.run(_play_all(count, names, resources, figures))


def spread(names: list[str]) -> list[Cast]:
    """Return casts without end in sight: every voice and trainee before a second seed."""
    voices = list(product(names, PROFILES))
    order = random.Random("spread")
    casts = [Cast(*voice, trainee, 0) for voice in voices for trainee in TRAINEES]
    order.shuffle(casts)
    return casts


async def _play_all(
    count: int, names: list[str], resources: Resources, figures: Figures
) -> int:
    from bot.cli.playing import RecordingStore
    from bot.shell import logs
    from bot.shell.agent import load_agent
    from bot.shell.tracker_store import inner_store
    from bot.shell.turn import RasaDoor

    logs.configure()
    settings = Settings.read()
    store = RecordingStore()
    agent = load_agent(store, resources, settings)
    door = RasaDoor(agent.handle_message, store, inner_store(agent).erase, timeout=None)
    material, casts = load_material(settings.data), spread(names)
    for number in range(count):
        cast = replace(casts[number % len(casts)], seed=number // len(casts))
        figures.add(await _play(f"s{number}", cast, door, store, resources, material), resources)
        sys.stderr.write(f"\r{number + 1} of {count} calls through the trained model")
    sys.stderr.write("\n")
    return count


async def _play(
    name: str, cast: Cast, door, store, resources: Resources, material: Material
) -> Played:
    from bot.gateway.contract import GatewayRequest

    rng = random.Random(str(cast))
    speak, length = TRAINEES[cast.trainee]
    opening = _open(name, cast, store, resources)
    steps: list[Step] = []
    events: tuple[str, ...] = ()
    state = store.load_state(name)
    for number in range(length):
        if state.phase != "appel":
            break
        before, scenario = state.client, resources.scenarios[cast.scenario]
        seen = Seen(scenario, cast.profile, material, rng, len(steps) + 1, length, before, events)
        text = speak(seen).text
        store.last_kept = ()
        await door.take(GatewayRequest(name, f"m{number}", text, SPEAKER))
        if not store.last_kept:
            continue  # « !!! » is taken for a command: no turn of the call
        heard, answered = both_lines(store.last_kept)
        steps.append(Step(Spoken(text, heard.analysis), before, heard, answered))
        events, state = heard.events, store.load_state(name)
    return Played(cast, opening, tuple(steps), state.client, state.client.ended)


def _open(name: str, cast: Cast, store, resources: Resources) -> KeptTurn:
    state = RehearsalState(
        name, SPEAKER, scenario=cast.scenario, profile=cast.profile, mode="entrainement",
        seed=cast.seed,
    )
    opened = call.enter(state, resources)
    store.save_turn(opened.state, "open", "", SPEAKER, opened.replies, opened.kept)
    return opened.kept[0]
