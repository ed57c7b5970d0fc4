"""What a scripted trainee has seen of the call when its turn comes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from bench.simulation.material import Material, foreseen, questions_after
from bench.simulation.spoken import Spoken, after, closed, doing, question
from bot.content.scenario import Scenario
from bot.records.findings import CLOSED, OPEN
from bot.records.state import ClientState

# How often a closed question is one that the scenario foresees.
FORESEEN = 0.7


@dataclass(frozen=True)
class Seen:
    """What a trainee knows when its turn ``number`` (from 1) comes: the client's
    memory before it and the events of its last turn."""

    scenario: Scenario
    profile: str
    material: Material
    rng: random.Random
    number: int
    length: int
    client: ClientState
    events: tuple[str, ...]

    def happened(self, name: str) -> bool:
        """Tell whether the last turn made the event ``name``."""
        return any(event.split(":")[0] == name for event in self.events)

    def does(self, name: str) -> Spoken:
        """Return a turn that makes the move ``name``."""
        return doing(name, self.material.move(name, self.rng))

    def asks(self, topic: str) -> Spoken:
        """Return an open question on ``topic``."""
        return question(self.material.about(topic, self.rng), topic)

    def asks_closed(self, topic: str) -> Spoken:
        """Return a closed question on ``topic``, one foreseen or not."""
        known = foreseen(self.scenario, self.profile, topic)
        if known and self.rng.random() < FORESEEN:
            return closed(self.rng.choice(known), topic)
        return closed(self.material.about(topic, self.rng), topic)

    def asks_after(self) -> Spoken:
        """Return a question after any fact or need, one of those not told yet mostly."""
        known = questions_after(self.scenario.id)
        fresh = [name for name in known if name not in self.client.told] or list(known)
        target = self.rng.choice(fresh if self.rng.random() < FORESEEN else list(known))
        form = OPEN if self.rng.random() < FORESEEN else CLOSED
        return after(self.rng.choice(known[target]), target, form)

    def topic(self) -> str:
        """Return any topic."""
        return self.rng.choice(sorted(self.scenario.topics))

    def told_fact(self) -> str | None:
        """Return the truth of a fact told and not yet handed back."""
        fresh = [f for f in self.scenario.facts if f.id in self.client.told and f.id not in self.client.verified]
        return self.rng.choice(fresh).truth if fresh else None

    def least_asked(self, topics: Sequence[str]) -> str:
        """Return one of ``topics`` that was asked about least."""
        asked = self.client.asked
        least = min(asked.get(topic, 0) for topic in topics)
        return self.rng.choice([topic for topic in topics if asked.get(topic, 0) == least])
