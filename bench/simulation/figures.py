"""What many played calls add up to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bench.simulation.claims import CLAIMS
from bench.simulation.play import Played
from bot.rehearsal.resources import Resources

Voiced = tuple[str, str]
# How far a turn moves trust: shares and means over all turns.
SHOWN_FAULTS = 5


@dataclass
class Tally:
    """What one kind of trainee went through."""

    calls: int = 0
    turns: int = 0
    trust: int = 0
    needs: int = 0
    all_needs: int = 0
    ended: Counter[str] = field(default_factory=Counter)

    def add(self, played: Played, needs: int, of: int) -> None:
        """Count one call, ``needs`` of ``of`` hidden needs opened in it."""
        self.calls += 1
        self.turns += len(played.steps)
        self.trust += played.client.trust
        self.needs += needs
        self.all_needs += needs == of
        self.ended[played.ended or "given up"] += 1


@dataclass
class Figures:
    """All calls: ``faults`` by claim, ``best``: scenario and profile → most needs that a
    skilled trainee opened, ``poorest``: most that a poor one did."""

    tallies: Mapping[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    faults: Mapping[str, list[str]] = field(default_factory=lambda: {name: [] for name in CLAIMS})
    best: dict[Voiced, int] = field(default_factory=dict)
    poorest: dict[Voiced, int] = field(default_factory=dict)
    said: Mapping[Voiced, set[str]] = field(default_factory=lambda: defaultdict(set))
    rises: list[int] = field(default_factory=list)
    falls: list[int] = field(default_factory=list)

    def add(self, played: Played, resources: Resources) -> None:
        """Count one call and put every claim to it."""
        cast, scenario = played.cast, resources.scenarios[played.cast.scenario]
        opened = sum(need.id in played.client.told for need in scenario.needs)
        self.tallies[cast.trainee].add(played, opened, len(scenario.needs))
        here = (cast.scenario, cast.profile)
        self.said[here].update(played.client.used)
        for trainee, most in (("skilled", self.best), ("poor", self.poorest)):
            if cast.trainee == trainee:
                most[here] = max(most.get(here, 0), opened)
        for name, claim in CLAIMS.items():
            self.faults[name] += [f"{cast}: {fault}" for fault in claim(played, resources)]
        self._moves(played)

    def _moves(self, played: Played) -> None:
        for step in played.steps:
            change = (step.heard.trust or 0) - step.before.trust
            if change > 0:
                self.rises.append(change)
            elif change < 0:
                self.falls.append(-change)

    def merge(self, other: Figures) -> None:
        """Take in what another process counted."""
        for name, tally in other.tallies.items():
            mine = self.tallies[name]
            for part in ("calls", "turns", "trust", "needs", "all_needs"):
                setattr(mine, part, getattr(mine, part) + getattr(tally, part))
            mine.ended.update(tally.ended)
        for name, faults in other.faults.items():
            self.faults[name].extend(faults)
        for most, theirs in ((self.best, other.best), (self.poorest, other.poorest)):
            for here, count in theirs.items():
                most[here] = max(most.get(here, 0), count)
        for here, used in other.said.items():
            self.said[here] |= used
        self.rises += other.rises
        self.falls += other.falls

    def unsaid(self, resources: Resources) -> dict[Voiced, list[str]]:
        """Return the lines of each voice played that nobody was told, by id."""
        return {
            here: sorted(line.id for line in _lines(here, resources) if line.id not in used)
            for here, used in self.said.items()
        }

    def short_of_needs(self, resources: Resources) -> list[Voiced]:
        """Return where no skilled trainee opened every hidden need."""
        needs = {name: len(scenario.needs) for name, scenario in resources.scenarios.items()}
        return [here for here, count in self.best.items() if count < needs[here[0]]]

    @property
    def sound(self) -> bool:
        """Tell whether every claim held in every call and no poor trainee opened a need."""
        return not any(self.faults.values()) and not any(self.poorest.values())


def _lines(here: Voiced, resources: Resources) -> Iterable:
    return resources.scenarios[here[0]].voice(here[1]).all_lines()


def mean(values: list[int]) -> float:
    """Return the mean of ``values``, 0 without any."""
    return sum(values) / len(values) if values else 0.0
