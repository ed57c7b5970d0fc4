"""What a reading can find in one trainee turn.

All spans are in characters of the turn as typed, end excluded. The labels are
those of the annotation guide (questions §1, verification §2, reinforcement §3).
"""

from __future__ import annotations

from dataclasses import dataclass

OPEN, CLOSED = "open", "closed"
FLAGS = ("alternative", "leading", "indirect")
SEGMENT_KINDS = ("question", "reformulation", "confirmation", "statement", "phatic")


@dataclass(frozen=True)
class Segment:
    """One speech act of the turn; ``kind`` is one of ``SEGMENT_KINDS``."""

    start: int
    end: int
    text: str
    kind: str = "statement"


@dataclass(frozen=True)
class Question:
    """One request for information; ``form`` is ``open`` or ``closed``."""

    start: int
    end: int
    text: str
    form: str
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verification:
    """What the trainee handed back, and whether they asked to have it confirmed.

    ``verdict``: complete, partial or none. ``content``: faithful, distorted,
    empty, or None where it cannot be judged. ``handed_back``: the words that
    carry the client's content, without cue and confirmation; None without one.
    """

    verdict: str = "none"
    content: str | None = None
    start: int | None = None
    end: int | None = None
    handed_back: str | None = None
    confirmation: str | None = None
    textbook_cue: bool = False


@dataclass(frozen=True)
class Reinforcement:
    """What the trainee did with a favourable statement of the client.

    ``verdict``: reinforced, acknowledged or none. ``favourable``: the favourable
    sentence found in the client turns of the window, also when nothing was made
    of it; None when there is none. ``quote``: the trainee's words that took it up.
    """

    verdict: str = "none"
    favourable: str | None = None
    client_turn: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None


@dataclass(frozen=True)
class TopicHit:
    """A topic of ``topics.yml`` asked about; ``confidence`` 0–1; ``question``
    is the index in ``TurnAnalysis.questions``, None for an invitation outside them."""

    topic: str
    confidence: float
    start: int
    end: int
    text: str
    question: int | None = None


@dataclass(frozen=True)
class Meant:
    """A fact or need of the scenario (``target``) that a question is after;
    ``confidence`` 0–1; ``question`` as in ``TopicHit``."""

    target: str
    confidence: float
    start: int
    end: int
    question: int | None = None


@dataclass(frozen=True)
class Move:
    """What a stretch of the turn does besides asking (see ``bot.understanding.moves``)."""

    name: str
    confidence: float
    start: int
    end: int
    text: str
