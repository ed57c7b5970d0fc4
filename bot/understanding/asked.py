"""Which fact or need of a scenario a question is after.

A small classifier a scenario, fitted on the questions that its author foresaw: a new
scenario needs no training. What the topic model makes of a question helps it most: it
was trained on many more sentences than one author writes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from spacy.tokens import Doc, Span

from bot.records.analysis import Meant, TurnAnalysis
from bot.records.text import NormalisedText
from bot.understanding.ellipsis import is_elliptical
from bot.understanding.grams import BLOCKS, Grams
from bot.understanding.kernel import KernelModel
from bot.understanding.spans import tokens_between
from bot.understanding.stretches import question_stretches
from bot.understanding.topics import TopicModel

# Weight of the topic model's vectors and of its chances beside the blocks of n-grams.
VECTORS, CHANCES = 2.0, 1.5
_SHARE = (VECTORS + CHANCES) / (VECTORS + CHANCES + sum(BLOCKS.values()))
RIDGE, TEMPERATURE = 0.5, 0.06
# So many of the likeliest are told, from this chance on.
TOLD, LEAST = 3, 0.1

Tokenise = Callable[[Iterable[str]], Iterable[Doc]]
# Returns the foreseen questions of a scenario: id of a fact or need → questions.
Questions = Callable[[str], Mapping[str, Sequence[str]]]


class Meaning:
    """What the topic model makes of a span: its vector and the chances of the topics."""

    def __init__(self, topics: KernelModel, share: float) -> None:
        self._topics = topics
        whole = VECTORS + CHANCES
        self._vector = np.sqrt(share * VECTORS / whole / topics.dense.share, dtype=np.float32)
        self._chances = np.sqrt(share * CHANCES / whole, dtype=np.float32)

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> np.ndarray:
        """Return a row for each span; there is nothing to learn."""
        chances = self._topics.probabilities_of_all(spans)
        return np.array([self._row(span, known) for span, known in zip(spans, chances)])

    def of(self, span: Span) -> np.ndarray:
        """Return the row of ``span``, of length √share at most."""
        return self._row(span, self._topics.probabilities(span))

    def _row(self, span: Span, chances: np.ndarray) -> np.ndarray:
        vector = self._vector * self._topics.dense.of(span)
        return np.concatenate([vector, self._chances * np.sqrt(chances)])


def fit_asked(foreseen: Mapping[str, Sequence[str]], topics: TopicModel, tokenise: Tokenise) -> KernelModel:
    """Return what tells the facts and needs of ``foreseen`` apart by its questions."""
    pairs = [(name, text) for name, texts in foreseen.items() for text in texts]
    spans = [doc[:] for doc in tokenise(text for _, text in pairs)]
    grams = Grams(topics.model.grams.fields, 1 - _SHARE)
    model = KernelModel(grams, Meaning(topics.model, _SHARE), RIDGE, TEMPERATURE)
    return model.fit(spans, [name for name, _ in pairs])


class AskedReader:
    """Reads which facts and needs the questions of a turn are after; the scenarios'
    classifiers are fitted when they are first needed (under a second each)."""

    def __init__(self, topics: TopicModel, questions: Questions, tokenise: Tokenise) -> None:
        self._topics = topics
        self._questions = questions
        self._tokenise = tokenise
        self._models: dict[str, KernelModel | None] = {}

    def read(
        self, analysis: TurnAnalysis, doc: Doc, normalised: NormalisedText, scenario: str
    ) -> TurnAnalysis:
        """Return ``analysis`` with ``meant``, the likeliest first in each question."""
        model = self._model(scenario)
        if model is None:
            return analysis
        found: list[Meant] = []
        for stretch in question_stretches(analysis, doc, normalised):
            if not is_elliptical(stretch.sentence):
                place = (stretch.start, stretch.end, stretch.question)
                found += _likeliest(model, stretch.span, place)
        for hit in analysis.topics:
            span = tokens_between(doc, normalised, hit.start, hit.end)
            if hit.question is None and len(span):
                found += _likeliest(model, span, (hit.start, hit.end, None))
        return replace(analysis, meant=tuple(found))

    def _model(self, scenario: str) -> KernelModel | None:
        if scenario not in self._models:
            foreseen = self._questions(scenario)
            fitted = fit_asked(foreseen, self._topics, self._tokenise) if len(foreseen) > 1 else None
            self._models[scenario] = fitted
        return self._models[scenario]


def _likeliest(
    model: KernelModel, span: Span, place: tuple[int, int, int | None]
) -> list[Meant]:
    chances = model.probabilities(span)
    best = np.argsort(-chances, kind="stable")[:TOLD]
    return [
        Meant(model.labels[at], round(float(chances[at]), 3), *place)
        for at in best if chances[at] >= LEAST
    ]
