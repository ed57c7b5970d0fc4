"""Which topic of ``topics.yml`` a stretch of text asks about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc, Span

from bot.content.fields import Field
from bot.understanding import sentence_model
from bot.understanding.kernel import KernelModel

NONE, OFF_TOPIC = "none", "off_topic"
STEM = "topics"


@dataclass(frozen=True)
class TopicGuess:
    """The best topic, its probability 0–1, and that of the runner-up."""

    topic: str
    confidence: float
    second: str
    second_confidence: float


class TopicModel:
    """Reads the topic of a span. ``labels`` are topics, ``none`` and ``off_topic``."""

    def __init__(self, model: KernelModel) -> None:
        self.model = model

    @property
    def labels(self) -> tuple[str, ...]:
        """The groups that the model was trained on."""
        return self.model.labels

    @classmethod
    def fit(
        cls, examples: Sequence[tuple[Doc | Span, str]], fields: Sequence[Field] = ()
    ) -> TopicModel:
        """Fit on normalised sentences, tokenised, and the group of each.

        Tokens and their vectors are enough: no parse is needed. ``fields``: see
        ``bot.content.fields``.
        """
        spans = [item[:] if isinstance(item, Doc) else item for item, _ in examples]
        return cls(sentence_model.new(fields).fit(spans, [label for _, label in examples]))

    def chances(self, span: Span) -> dict[str, float]:
        """Return the probability of each group for ``span``; they sum to 1."""
        return dict(zip(self.model.labels, self.model.probabilities(span).tolist()))

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
        sentence_model.save(self.model, folder / STEM)

    @classmethod
    def load(cls, folder: Path | str) -> TopicModel:
        """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
        return cls(sentence_model.load(Path(folder) / STEM))
