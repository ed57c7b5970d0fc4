"""The scene of one turn: who is there, what was said, what it does to the client.

The parts of the client share one ``Scene``. Its state is a copy, so that they may write
to it; whoever called the engine keeps the old one.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.client.lines import choose, fill
from bot.content.lines import SLOT, Line
from bot.content.profile import Profile
from bot.content.scenario import Scenario
from bot.content.voice import Voice
from bot.records.analysis import TurnAnalysis
from bot.records.state import ClientState

# A pleasing event counts again only after so many turns; these count every time.
REST = 3
EVERY_TIME = {"open_question", "verified", "half_verified", "settled", "reinforced", "answered"}


@dataclass
class Scene:
    """``events`` and ``revealed`` fill up while the turn is played; ``risen`` is how
    much trust has gained in it; ``repeats``: it puts a question that was put before."""

    scenario: Scenario
    profile: Profile
    state: ClientState
    analysis: TurnAnalysis
    text: str
    rng: random.Random
    events: list[str] = field(default_factory=list)
    revealed: list[str] = field(default_factory=list)
    risen: int = 0
    repeats: bool = False

    @classmethod
    def of(
        cls,
        scenario: Scenario,
        profile: Profile,
        state: ClientState,
        analysis: TurnAnalysis,
        text: str,
        rng: random.Random,
    ) -> Scene:
        """Return a scene with its own copy of ``state``."""
        own = ClientState(**{name: copy.copy(value) for name, value in vars(state).items()})
        return cls(scenario, profile, own, analysis, text, rng)

    @property
    def voice(self) -> Voice:
        """Return the voice of this call's profile."""
        return self.scenario.voice(self.profile.id)

    @property
    def guarded(self) -> bool:
        """Tell whether trust is so low that the client wants proof and control (D03)."""
        return self.state.trust <= self.profile.guard

    @property
    def leaving(self) -> bool:
        """Tell whether the trainee takes leave in this turn: nothing more is insisted on."""
        return self.analysis.has_move("take_leave")

    def feel(self, event: str) -> None:
        """Note ``event`` and let it move trust: up slowly, down at once (D02)."""
        change = self.profile.effect(event)
        if change > 0:
            change = self._gain(event, change)
        self.state.felt[event] = self.state.turn
        self.state.trust = max(0, min(100, self.state.trust + change))
        self.note(event)

    def _gain(self, event: str, change: int) -> int:
        last = self.state.felt.get(event)
        if event not in EVERY_TIME and last is not None and self.state.turn - last < REST:
            return 0
        if self.state.trust >= self.profile.high:
            change = (change + 1) // 2
        gain = min(change, self.profile.rise_max - self.risen)
        self.risen += gain
        return gain

    def lose(self, points: int) -> None:
        """Let trust fall by ``points``; nothing in this turn makes up for it."""
        self.state.trust = max(0, self.state.trust - points)
        self.risen = self.profile.rise_max

    def note(self, event: str) -> None:
        """Note ``event`` once, without effect."""
        if event not in self.events:
            self.events.append(event)

    def say(self, lines: Sequence[Line], floor: bool = True, **slots: str) -> str | None:
        """Return one of ``lines``, remembered as said, with its cues counted.

        None when every line is used up (``floor``: short ones may come back).
        """
        usable = [line for line in lines if _fits(line, slots)]
        filled = [line for line in usable if slots and SLOT.search(line.text)]
        line = choose(filled, self.state.used, self.rng, floor=False) if filled else None
        line = line or choose(usable, self.state.used, self.rng, floor)
        if line is None:
            return None
        self.state.used.append(line.id)
        self._show(line.cues)
        return fill(line.text, slots, self.state.address)

    def react(self, name: str, floor: bool = True, **slots: str) -> str | None:
        """Return a line of the reaction ``name``, with the cues that it always shows."""
        text = self.say(self.voice.reactions[name], floor, **slots)
        if text is not None:
            self._show(self.profile.cues_of(name))
        return text

    def _show(self, cues: Iterable[str]) -> None:
        for cue in cues:
            self.state.cues_shown[cue] = self.state.cues_shown.get(cue, 0) + 1

    def reveal(self, ids: Iterable[str], asked: bool = True) -> None:
        """Remember the facts and needs ``ids`` as told; ``asked`` is false when they
        come unasked."""
        for name in ids:
            if name in self.state.told:
                continue
            self.state.told.append(name)
            self.revealed.append(name)
            if not asked:
                self.state.volunteered.append(name)
                self.note(f"volunteered:{name}")

    def said(self, lines: Sequence[Line]) -> bool:
        """Tell whether one of ``lines`` was said in this call."""
        return any(line.id in self.state.used for line in lines)


def _fits(line: Line, slots: dict[str, str]) -> bool:
    return all(slot in slots for slot in SLOT.findall(line.text))
