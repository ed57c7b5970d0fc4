"""A classifier that compares a text with every training sentence.

Kernel ridge regression with k(x, y) = s + s², s the likeness of the two texts between
−1 and 1 (Saunders et al. 1998): a closed form, so that training is deterministic, and
the square lets two features that occur together count for more than their sum. The
model is kept as plain numbers and read with numpy alone.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csc_matrix
from spacy.tokens import Span

from bot.understanding.grams import Grams

RIDGE = 0.1
# Scores become chances by a softmax of this temperature, the one that makes the chances
# of sentences by other authors likeliest (`bench/topics`; Guo et al. 2017).
TEMPERATURE = 0.08
# So many texts' chances are kept: a few turns' worth.
KEPT = 64


class Dense(Protocol):
    """The part of a text that is no n-gram: one row of numbers each."""

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> np.ndarray:
        """Learn from ``spans`` and the group of each; return a row for each."""

    def of(self, span: Span) -> np.ndarray:
        """Return the row of ``span``."""

    def of_all(self, spans: Sequence[Span]) -> np.ndarray:
        """Return the rows of ``spans``."""


class KernelModel:
    """Scores and probabilities of labels for a span. ``ridge``: how little the training
    sentences are believed."""

    def __init__(
        self, grams: Grams, dense: Dense, ridge: float = RIDGE, temperature: float = TEMPERATURE
    ) -> None:
        self.grams = grams
        self.dense = dense
        self.ridge = ridge
        self.temperature = temperature
        self.labels: tuple[str, ...] = ()
        self.columns = csc_matrix((0, 0), dtype=np.float32)
        self.rows = np.zeros((0, 0), np.float32)
        self.weights = np.zeros((0, 0), np.float32)
        self._lately: OrderedDict[str, np.ndarray] = OrderedDict()

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> KernelModel:
        """Fit on ``spans`` and the label of each; the same input gives the same model."""
        self._lately.clear()
        grams = self.grams.fit([span.text for span in spans])
        self.rows = self.dense.fit(spans, labels)
        self.columns = grams.tocsc()
        kernel = _kernel((grams @ grams.T).toarray() + self.rows @ self.rows.T)
        self.labels = tuple(sorted(set(labels)))
        truth = np.array([self.labels.index(label) for label in labels])
        self.weights = _solve(kernel, _targets(truth, len(self.labels)), self.ridge)
        return self

    def scores(self, span: Span, row: np.ndarray | None = None) -> np.ndarray:
        """Return the score of each label, in the order of ``labels``; ``row``: what
        ``dense`` makes of the span, where that is known."""
        likeness = self.rows @ (self.dense.of(span) if row is None else row)
        likeness += self._shared(*self.grams.of(span.text))
        return _kernel(likeness) @ self.weights

    def _shared(self, positions: Sequence[int], weights: Sequence[float]) -> np.ndarray:
        """Return, for each training text, the summed products of the n-grams it shares."""
        if not len(positions):
            return np.zeros(len(self.rows), np.float32)
        starts = self.columns.indptr[positions]
        sizes = self.columns.indptr[np.add(positions, 1)] - starts
        # Where each n-gram's texts lie, one after the other, without a loop in Python.
        places = np.arange(sizes.sum()) + np.repeat(starts - np.cumsum(sizes) + sizes, sizes)
        values = self.columns.data[places] * np.repeat(np.asarray(weights, np.float32), sizes)
        return np.bincount(self.columns.indices[places], values, len(self.rows)).astype(np.float32)

    def probabilities(self, span: Span) -> np.ndarray:
        """Return the probability of each label; they sum to 1.

        Several readers ask about the same words of a turn: the last answers are kept.
        """
        known = self._lately.get(span.text)
        if known is None:
            known = self._lately[span.text] = self.chances_of(self.scores(span))
            while len(self._lately) > KEPT:
                self._lately.popitem(last=False)
        return known

    def chances_of(self, scores: np.ndarray) -> np.ndarray:
        """Return the probability of each label by their ``scores``."""
        return _softmax(scores / self.temperature)

    def probabilities_of_all(
        self, spans: Sequence[Span], rows: np.ndarray | None = None
    ) -> np.ndarray:
        """Return the probabilities of many spans, one row each, in one go; ``rows``: what
        ``dense`` makes of them, where that is known."""
        if not spans:
            return np.zeros((0, len(self.labels)), np.float32)
        likeness = (self.grams.of_all([span.text for span in spans]) @ self.columns.T).toarray()
        likeness += (self.dense.of_all(spans) if rows is None else rows) @ self.rows.T
        return self.chances_of(_kernel(likeness) @ self.weights)


def _kernel(likeness: np.ndarray) -> np.ndarray:
    return likeness + likeness * likeness


def _targets(truth: np.ndarray, count: int) -> np.ndarray:
    targets = np.full((len(truth), count), -1 / max(1, count - 1), np.float32)
    targets[np.arange(len(truth)), truth] = 1
    return targets


def _solve(kernel: np.ndarray, targets: np.ndarray, ridge: float) -> np.ndarray:
    ridged = kernel + ridge * np.eye(len(kernel), dtype=kernel.dtype)
    factor = cho_factor(ridged, lower=True, overwrite_a=True, check_finite=False)
    return cho_solve(factor, targets, check_finite=False).astype(np.float32)


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
