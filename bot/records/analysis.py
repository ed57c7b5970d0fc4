"""What a reading of one trainee turn found.

All spans are in characters of the turn as typed, end excluded. The labels are
those of the annotation guide (questions §1, verification §2, reinforcement §3).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

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


@dataclass(frozen=True)
class TurnAnalysis:
    """The whole reading of one turn. ``asks``: something is asked of the client,
    understood or not; ``topics``: most salient first; ``meant``: what the questions are
    after in the scenario that is played, where one is."""

    text: str
    segments: tuple[Segment, ...] = ()
    questions: tuple[Question, ...] = ()
    verification: Verification = field(default_factory=Verification)
    reinforcement: Reinforcement = field(default_factory=Reinforcement)
    asks: bool = False
    topics: tuple[TopicHit, ...] = ()
    moves: tuple[Move, ...] = ()
    meant: tuple[Meant, ...] = ()

    @property
    def stacked(self) -> bool:
        """True when the turn carries two questions or more (guide §5.14)."""
        return len(self.questions) >= 2

    @property
    def question_class(self) -> str:
        """Return none, open, closed or mixed."""
        forms = {question.form for question in self.questions}
        return "none" if not forms else forms.pop() if len(forms) == 1 else "mixed"

    def has_move(self, *names: str) -> bool:
        """Tell whether any of the moves ``names`` was found."""
        return any(move.name in names for move in self.moves)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data that JSON can carry."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TurnAnalysis:
        """Rebuild what ``to_dict`` gave, after a trip through JSON."""
        questions = tuple(
            Question(**{**item, "flags": tuple(item["flags"])}) for item in data["questions"]
        )
        return cls(
            text=data["text"],
            segments=tuple(Segment(**item) for item in data["segments"]),
            questions=questions,
            verification=Verification(**data["verification"]),
            reinforcement=Reinforcement(**data["reinforcement"]),
            asks=data["asks"],
            topics=tuple(TopicHit(**item) for item in data["topics"]),
            moves=tuple(Move(**item) for item in data["moves"]),
            # Turns kept before questions were read against the scenario have none.
            meant=tuple(Meant(**item) for item in data.get("meant", ())),
        )
