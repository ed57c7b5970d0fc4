"""Which fact or need of a scenario a question is after.

A small classifier a scenario, fitted on the questions that its author foresaw: a new
scenario needs no training. What the topic model makes of a question helps it most: it
was trained on many more sentences than one author writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from spacy.tokens import Doc, Span

from bot.content.asked import Foreseen
from bot.understanding import model_files
from bot.understanding.grams import BLOCKS, Grams
from bot.understanding.kernel import KernelModel
from bot.understanding.topics import TopicModel

# Weight of the topic model's vectors and of its chances beside the blocks of n-grams.
VECTORS, CHANCES = 2.0, 1.5
_SHARE = (VECTORS + CHANCES) / (VECTORS + CHANCES + sum(BLOCKS.values()))
RIDGE, TEMPERATURE = 0.5, 0.06

Tokenise = Callable[[Iterable[str]], Iterable[Doc]]


class Meaning:
    """What the topic model makes of a span: its vector and the chances of the topics."""

    def __init__(self, topics: KernelModel, share: float) -> None:
        self._topics = topics
        whole = VECTORS + CHANCES
        self._vector = np.sqrt(share * VECTORS / whole / topics.dense.share, dtype=np.float32)
        self._chances = np.sqrt(share * CHANCES / whole, dtype=np.float32)

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> np.ndarray:
        """Return a row for each span; there is nothing to learn."""
        return self.of_all(spans)

    def of(self, span: Span, asking: Span | None = None) -> np.ndarray:
        """Return the row of ``span``, of length √share at most; ``asking``: the part of it
        whose topic counts."""
        chances = self._topics.probabilities(span if asking is None else asking)
        return self._row(self._topics.dense.of(span), chances)

    def of_all(self, spans: Sequence[Span]) -> np.ndarray:
        """Return the rows of ``spans``."""
        vectors = self._topics.dense.of_all(spans)
        chances = self._topics.probabilities_of_all(spans, vectors)
        return np.array([self._row(*both) for both in zip(vectors, chances)])

    def _row(self, vector: np.ndarray, chances: np.ndarray) -> np.ndarray:
        return np.concatenate([self._vector * vector, self._chances * np.sqrt(chances)])


@dataclass(frozen=True)
class AskedModel:
    """What tells the facts and needs of a scenario apart; ``digest``: of what it was
    fitted on."""

    model: KernelModel
    digest: str

    @classmethod
    def fit(cls, foreseen: Foreseen, topics: TopicModel, tokenise: Tokenise) -> AskedModel:
        """Fit on the questions ``foreseen`` under each fact and need."""
        pairs = [(name, text) for name, texts in foreseen.items() for text in texts]
        spans = [doc[:] for doc in tokenise(text for _, text in pairs)]
        model = _new(topics).fit(spans, [name for name, _ in pairs])
        return cls(model, digest_of(foreseen))

    def chances(self, span: Span) -> np.ndarray:
        """Return the chance of each fact and need for a question, in the order of
        ``model.labels``; they sum to 1."""
        return self.model.probabilities(span)

    def chances_after(self, said: Span, question: Span) -> np.ndarray:
        """Return the same for ``said``, the client's last words and the question after
        them. The topic is the question's: that of the client's words is often another,
        and reading it would cost as much as all the rest."""
        row = self.model.dense.of(said, question)
        return self.model.chances_of(self.model.scores(said, row))

    def save(self, stem: Path) -> None:
        """Write the files ``<stem>.*``."""
        settings = {"digest": self.digest}
        model_files.write(self.model, stem, settings, {})

    @classmethod
    def load(cls, stem: Path, topics: TopicModel) -> AskedModel:
        """Read what ``save`` wrote; ``topics``: the model that it was fitted with. Raises
        ``ModelError`` when it cannot be used."""
        settings, numbers = model_files.read(stem)
        model = model_files.restore(_new(topics), settings, numbers)
        return cls(model, settings["digest"])


def digest_of(foreseen: Foreseen) -> str:
    """Return what changes when the foreseen questions do."""
    return sha256(json.dumps(list(foreseen.items())).encode()).hexdigest()


def _new(topics: TopicModel) -> KernelModel:
    grams = Grams(topics.model.grams.fields, 1 - _SHARE)
    return KernelModel(grams, Meaning(topics.model, _SHARE), RIDGE, TEMPERATURE)
