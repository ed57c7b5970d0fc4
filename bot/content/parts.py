"""The parts of a scenario, apart from its voices."""

from __future__ import annotations

from dataclasses import dataclass

SETTLED_BY = ("reassure", "prove", "options", "advise", "commit")


@dataclass(frozen=True)
class Person:
    """Whom the trainee meets."""

    name: str
    role: str
    organisation: str
    place: str


@dataclass(frozen=True)
class Fiche:
    """The trainee's briefing (design §3.2), five French texts."""

    meet: str
    contact: str
    offer: str
    known: str
    unknown: str


@dataclass(frozen=True)
class Fact:
    """A short true sentence that can be handed back; ``also``: other words for it;
    ``trust`` (0–100): from where it is told as it is, when no layer tells it."""

    id: str
    topic: str
    truth: str
    also: tuple[str, ...] = ()
    trust: int = 0


@dataclass(frozen=True)
class Need:
    """A hidden need, opened on one of ``topics`` from ``trust`` (0–100).

    ``label`` is for the debrief; ``opener`` the open question that opens it;
    ``about``: beginnings of words that point to it.
    """

    id: str
    topics: tuple[str, ...]
    trust: int
    label: str
    opener: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    """A favourable statement, made from trainee turn ``after`` and from ``trust``."""

    id: str
    about: str
    after: int
    trust: int
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Objection:
    """What the client holds against an offer; raised below the trust ``below``."""

    id: str
    raised_by: tuple[str, ...]
    trust_loss: int
    settled_by: tuple[str, ...] = SETTLED_BY
    below: int = 101


@dataclass(frozen=True)
class Request:
    """Something outside the offer; ``should`` is decline or refer."""

    id: str
    after: int
    should: str


@dataclass(frozen=True)
class ClientQuestion:
    """What the client asks of its own, from trainee turn ``after`` and from ``trust``;
    ``answered_by``: the moves that answer it."""

    id: str
    after: int
    trust: int
    answered_by: tuple[str, ...]
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class SorePoint:
    """Something that costs trust when the trainee says it (rule D06); ``says``: ways of
    saying it, as the trainee would."""

    id: str
    event: str
    says: tuple[str, ...]
    trust_loss: int


@dataclass(frozen=True)
class Ending:
    """What an ending must have: trust (0–100) and hidden needs opened, at least."""

    trust: int
    needs: int
