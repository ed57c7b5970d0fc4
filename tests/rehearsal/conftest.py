"""The real data, and a rehearsal that can be led phase by phase without Rasa."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.records.analysis import TurnAnalysis
from bot.records.findings import CLOSED, OPEN, Question, TopicHit
from bot.records.kept import Attempt, KeptTurn
from bot.records.settings import Settings
from bot.records.state import RehearsalState
from bot.rehearsal import machine
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult


@pytest.fixture(scope="session")
def resources() -> Resources:
    """One scenario, so that no rehearsal begins by choosing it."""
    loaded = Resources.load(Settings.read({}).data)
    return replace(loaded, scenarios={"asso-libre": loaded.scenarios["asso-libre"]})


def asks(text: str, topic: str, form: str = OPEN) -> TurnAnalysis:
    """Return the reading of a turn that puts one question on one topic."""
    question = Question(0, len(text), text, form)
    hit = TopicHit(topic, 0.9, 0, len(text), text, 0)
    return TurnAnalysis(text, questions=(question,), asks=True, topics=(hit,))


class Led:
    """A rehearsal led by a test: keeps the lines and the states as a store would."""

    def __init__(self, resources: Resources) -> None:
        self.resources = resources
        self.lines: list[KeptTurn] = []
        self.before: dict[int, RehearsalState] = {}
        self.left: list[Attempt] = []
        self.came_from: tuple[int | None, int | None] = (None, None)
        self.result = machine.start(RehearsalState("r", "s", seed=7), resources)

    @property
    def state(self) -> RehearsalState:
        return self.result.state

    @property
    def said(self) -> str:
        return "\n".join(reply.text for reply in self.result.replies)

    def say(self, text: str, analysis: TurnAnalysis | None = None) -> TurnResult:
        if self.state.phase == "appel" and not self.state.paused:
            self.before[self.state.turn + 1] = self.state
            analysis = analysis or TurnAnalysis(text)
        return self._take(machine.handle(self.state, text, self.context(analysis)))

    def command(self, name: str, argument: str = "") -> TurnResult:
        return self._take(machine.command(self.state, name, argument, self.context(None)))

    def context(self, analysis: TurnAnalysis | None) -> Context:
        return Context(self.resources, tuple(self.lines), analysis, self.before.get, self.attempts)

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the branches as the store would, this one last."""
        return (*self.left, self._attempt())

    def _attempt(self) -> Attempt:
        parent, turn = self.came_from
        return Attempt(len(self.left), parent, turn, tuple(self.lines), self.state)

    def _take(self, result: TurnResult) -> TurnResult:
        if result.effect is not None and result.effect.kind == "branch":
            self.left.append(self._attempt())
            self.came_from = (len(self.left) - 1, result.effect.turn)
            self.lines = [line for line in self.lines if line.number < result.effect.turn]
        self.lines += result.kept
        self.result = result
        return result


@pytest.fixture
def led(resources: Resources) -> Led:
    return Led(resources)


@pytest.fixture
def in_call(resources: Resources) -> Callable[..., Led]:
    """Return a function that leads a new rehearsal up to the call."""

    def lead(profile: str = "aimable", mode: str = "entrainement") -> Led:
        led = Led(resources)
        for answer in (profile, mode, "appeler"):
            led.say(answer)
        assert led.state.phase == "appel"
        return led

    return lead


@pytest.fixture
def debriefed(in_call: Callable[..., Led]) -> Callable[..., Led]:
    """Return a function that leads a new rehearsal, three questions long, to its debrief."""

    def lead(profile: str = "aimable", mode: str = "entrainement") -> Led:
        led = in_call(profile, mode)
        for topic, form in (("trigger", OPEN), ("problem", OPEN), ("budget", CLOSED)):
            led.say(f"Une question sur {topic} ?", asks(f"Une question sur {topic} ?", topic, form))
        led.command("fin")
        for answer in ("passer", "passer"):
            led.say(answer)
        assert led.state.phase == "debrief"
        return led

    return lead
