"""A call as a sequence of turns, whoever recorded it."""

from __future__ import annotations

from dataclasses import dataclass

PROFILES = ("analytique", "meneur", "aimable", "expressif")
STEPS = ("trust", "needs", "awareness", "presentation", "closing", "thanks")
TRAINEE, CLIENT, COACH = "trainee", "client", "coach"


@dataclass(frozen=True)
class Turn:
    """One turn of a call; ``who`` is ``trainee`` or ``client``."""

    who: str
    text: str


@dataclass(frozen=True)
class Benefit:
    """A characteristic of what the trainee offers, and the benefit it gives."""

    characteristic: str
    benefit: str


@dataclass(frozen=True)
class Project:
    """What the trainee brings to the call (design §3.3)."""

    name: str
    benefits: tuple[Benefit, ...] = ()


@dataclass(frozen=True)
class Call:
    """A call to grade. ``ended_by_client`` is true when the client broke it off."""

    id: str
    profile: str | None
    turns: tuple[Turn, ...]
    project: Project | None = None
    ended_by_client: bool = False
