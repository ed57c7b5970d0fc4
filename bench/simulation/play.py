"""Plays one call of a scripted trainee against ``bot.rehearsal``."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bench.simulation.material import Material
from bench.simulation.seen import Seen
from bench.simulation.spoken import Spoken
from bench.simulation.trainees import TRAINEES
from bot.records.call import CLIENT, TRAINEE
from bot.records.kept import KeptTurn
from bot.records.state import ClientState, RehearsalState
from bot.rehearsal import machine
from bot.rehearsal.phases import call
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context


@dataclass(frozen=True)
class Cast:
    """Who calls whom, and the seed that settles the rest."""

    scenario: str
    profile: str
    trainee: str
    seed: int

    def __str__(self) -> str:
        """Return the call's name, for a person who wants to play it again."""
        return f"{self.scenario}/{self.profile}/{self.trainee}/{self.seed}"


@dataclass(frozen=True)
class Step:
    """One trainee turn: what was said, the client's memory before, what came of it."""

    spoken: Spoken
    before: ClientState
    heard: KeptTurn
    answered: KeptTurn


@dataclass(frozen=True)
class Played:
    """A whole call; ``opening`` is the client's first line, ``ended``: None, client or trainee."""

    cast: Cast
    opening: KeptTurn
    steps: tuple[Step, ...]
    client: ClientState
    ended: str | None

    @property
    def client_lines(self) -> list[str]:
        """Return all that the client said, bubble by bubble."""
        turns = [self.opening, *(step.answered for step in self.steps)]
        return [line for turn in turns for line in turn.text.split("\n")]


def play(cast: Cast, resources: Resources, material: Material) -> Played:
    """Play ``cast`` to its end: the trainee leaves, gives up, or the client hangs up."""
    rng = random.Random(str(cast))
    speak, length = TRAINEES[cast.trainee]
    state = RehearsalState(
        "simulation", "simulation", scenario=cast.scenario, profile=cast.profile,
        mode="entrainement", seed=cast.seed,
    )
    opened = call.enter(state, resources)
    result, steps, events = opened, [], ()
    while len(steps) < length and result.state.phase == "appel":
        before = result.state.client
        scenario = resources.scenarios[cast.scenario]
        seen = Seen(scenario, cast.profile, material, rng, len(steps) + 1, length, before, events)
        spoken = speak(seen)
        result = machine.handle(result.state, spoken.text, Context(resources, (), spoken.analysis))
        heard, answered = both_lines(result.kept)
        steps.append(Step(spoken, before, heard, answered))
        events = heard.events
    client = result.state.client
    return Played(cast, opened.kept[0], tuple(steps), client, client.ended)


def both_lines(kept: Sequence[KeptTurn]) -> tuple[KeptTurn, KeptTurn]:
    """Return what the trainee said and what the client answered, of the lines of one turn."""
    heard = next(line for line in kept if line.who == TRAINEE)
    return heard, next(line for line in kept if line.who == CLIENT)
