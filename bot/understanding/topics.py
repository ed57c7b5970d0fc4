"""Which topic of ``topics.yml`` a stretch of text asks about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc, Span

from bot.understanding.linear import LinearModel

NONE, OFF_TOPIC = "none", "off_topic"
WEIGHTS = {"w": 1.0, "c": 1.0, "l": 0.7, "v": 1.0}


@dataclass(frozen=True)
class TopicGuess:
    """The best topic, its probability 0–1, and that of the runner-up."""

    topic: str
    confidence: float
    second: str
    second_confidence: float


class TopicModel:
    """Reads the topic of a span. ``labels`` are topics, ``none`` and ``off_topic``."""

    def __init__(self, model: LinearModel | None = None) -> None:
        self.model = model or LinearModel(WEIGHTS)

    @property
    def labels(self) -> tuple[str, ...]:
        """The groups that the model was trained on."""
        return self.model.labels

    @classmethod
    def fit(cls, examples: Sequence[tuple[Doc | Span, str]]) -> TopicModel:
        """Fit on parsed, normalised sentences and the group of each."""
        spans = [item[:] if isinstance(item, Doc) else item for item, _ in examples]
        model = LinearModel(WEIGHTS)
        model.fit(spans, [label for _, label in examples])
        model.temperature = 0.35
        return cls(model)

    def guess(self, span: Span) -> TopicGuess:
        """Return the likeliest group of ``span``."""
        chances = self.model.probabilities(span)
        second, first = chances.argsort()[-2:]
        names = self.model.labels
        return TopicGuess(names[first], float(chances[first]), names[second], float(chances[second]))

    def save(self, folder: Path | str) -> None:
        """Write the model into ``folder``, which is created."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self.model.save(folder / "topics")

    @classmethod
    def load(cls, folder: Path | str) -> TopicModel:
        """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
        return cls(LinearModel.load(Path(folder) / "topics"))
