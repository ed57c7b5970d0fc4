"""The state of one rehearsal, as it is stored after every turn."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.records.call import Benefit, Project

PHASES = ("accueil", "fiche", "preparation", "appel", "profil", "auto_evaluation", "debrief", "fin")
MODES = ("entrainement", "evaluation")
# Topics of the offer itself: nothing that one goes on about.
PASSING = frozenset({"reaction", "next_step"})
LARGEST_SEED = 2**31 - 1


def new_seed() -> int:
    """Return a seed for a rehearsal that was given none."""
    return random.randint(0, LARGEST_SEED)


@dataclass
class ClientState:
    """What the simulated client remembers. ``trust`` is 0–100.

    ``asked``: topic → how often it was asked. ``layers``: topic → how many of its
    layers were told. ``told``: ids of facts and needs revealed, in order.
    ``volunteered``: those of ``told`` that came unasked. ``statements``: id of
    each favourable statement made → trainee turn. ``objections``/``requests``: id →
    open | settled | insisted and so on. ``used``: ids of lines already said.
    ``ended``: None, ``client`` or ``trainee``. ``verified``: facts handed back faithfully;
    ``taken_up``: statements that the trainee picked up; ``since``: objection or request →
    turn in which it came; ``felt``: event → last turn; ``topic``: the one last spoken of,
    ``hanging`` the one left in suspense, or the
    need that was hinted at; ``closed_run``, ``idle_run``: turns in a row of only
    closed questions, of nothing asked; ``warned``: the turn of the warning, 0 without one.
    ``questions``: id of each question the client asked of its own → asked | answered |
    ignored; ``counts``: event → how often; ``heard``: questions put so far, as typed; ``outcome``: how the call ended (signed,
    second_meeting, polite_no, broken_off), None while it lasts.
    """

    trust: int = 50
    asked: dict[str, int] = field(default_factory=dict)
    layers: dict[str, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    volunteered: list[str] = field(default_factory=list)
    statements: dict[str, int] = field(default_factory=dict)
    objections: dict[str, str] = field(default_factory=dict)
    requests: dict[str, str] = field(default_factory=dict)
    corrections: int = 0
    misunderstood: int = 0
    used: list[str] = field(default_factory=list)
    cues_shown: dict[str, int] = field(default_factory=dict)
    turn: int = 0
    address: str = "vous"
    ended: str | None = None
    verified: list[str] = field(default_factory=list)
    taken_up: list[str] = field(default_factory=list)
    since: dict[str, int] = field(default_factory=dict)
    felt: dict[str, int] = field(default_factory=dict)
    topic: str | None = None
    hanging: str | None = None
    closed_run: int = 0
    idle_run: int = 0
    warned: int = 0
    questions: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    outcome: str | None = None

    @property
    def topics_asked(self) -> tuple[str, ...]:
        """Return the topics asked about; what was last spoken of comes last."""
        others = [topic for topic in self.asked if topic != self.topic and topic not in PASSING]
        return (*others, self.topic) if self.topic else tuple(others)


@dataclass
class RehearsalState:
    """Where one rehearsal stands. ``turn`` counts trainee turns of the call from 1;
    ``awaiting`` names the answer that the coach waits for within a phase; ``submitted``:
    this call was handed to the trainer; ``handed_in``: this one or an earlier one was;
    ``hints``: the situations of the hints given, in order."""

    id: str
    speaker: str
    phase: str = "accueil"
    scenario: str | None = None
    profile: str | None = None
    surprise: bool = False
    mode: str | None = None
    seed: int = 0
    turn: int = 0
    paused: bool = False
    awaiting: str | None = None
    awaiting_delete: bool = False
    project: Project | None = None
    client: ClientState = field(default_factory=ClientState)
    guess: str | None = None
    guess_cues: list[str] = field(default_factory=list)
    own_scores: dict[str, int] = field(default_factory=dict)
    submitted: bool = False
    handed_in: bool = False
    hints: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data that JSON can carry."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RehearsalState:
        """Rebuild what ``to_dict`` gave, after a trip through JSON."""
        project = data.get("project")
        if project is not None:
            benefits = tuple(Benefit(**item) for item in project["benefits"])
            project = Project(project["name"], benefits)
        client = ClientState(**data["client"])
        return cls(**{**data, "project": project, "client": client})
