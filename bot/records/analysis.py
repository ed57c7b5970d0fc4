"""What a reading of one trainee turn found, whole."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from bot.records.findings import (
    Meant,
    Move,
    Question,
    Reinforcement,
    Segment,
    TopicHit,
    Verification,
)


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
