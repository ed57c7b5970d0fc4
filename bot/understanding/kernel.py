"""A classifier that compares a text with every training sentence.

Kernel ridge regression with k(x, y) = s + s², s the likeness of the two texts between
−1 and 1 (Saunders et al. 1998): a closed form, so that training is deterministic, and
the square lets two features that occur together count for more than their sum. The
model is kept as plain numbers and read with numpy alone.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Sequence

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csc_matrix
from spacy.tokens import Span

from bot.content.fields import Field
from bot.understanding.features import Vectoriser, extract
from bot.understanding.fields import FieldIndex

FORMAT = 3
RIDGE = 0.1
# Scores become chances by a softmax of this temperature, the one that makes the chances
# of sentences by other authors likeliest (`bench/topics`; Guo et al. 2017).
TEMPERATURE = 0.08


class ModelError(ValueError):
    """A model directory that is missing, incomplete or of another format."""


class KernelModel:
    """Scores and probabilities of labels for a span."""

    def __init__(self, fields: Sequence[Field] = (), temperature: float = TEMPERATURE) -> None:
        self.vectoriser = Vectoriser(FieldIndex(fields))
        self.labels: tuple[str, ...] = ()
        self.temperature = temperature
        self._columns = csc_matrix((0, 0), dtype=np.float32)
        self._vectors = np.zeros((0, 0), np.float32)
        self._weights = np.zeros((0, 0), np.float32)

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> KernelModel:
        """Fit on ``spans`` and the label of each; the same input gives the same model."""
        grams, self._vectors = self.vectoriser.fit(spans)
        self._columns = grams.tocsc()
        likeness = (grams @ grams.T).toarray() + self._vectors @ self._vectors.T
        kernel = _kernel(likeness)
        self.labels = tuple(sorted(set(labels)))
        truth = np.array([self.labels.index(label) for label in labels])
        self._weights = _solve(kernel, _targets(truth, len(self.labels)))
        return self

    def scores(self, span: Span) -> np.ndarray:
        """Return the score of each label, in the order of ``labels``."""
        blocks = extract(span.text, self.vectoriser.fields)
        likeness = self._vectors @ self.vectoriser.vector(span)
        likeness += self._shared(*self.vectoriser.grams(blocks))
        return _kernel(likeness) @ self._weights

    def _shared(self, positions: Sequence[int], weights: Sequence[float]) -> np.ndarray:
        """Return, for each training text, the summed products of the n-grams it shares."""
        starts = self._columns.indptr
        parts = [slice(starts[at], starts[at + 1]) for at in positions]
        if not parts:
            return np.zeros(len(self._vectors), np.float32)
        rows = np.concatenate([self._columns.indices[part] for part in parts])
        values = np.concatenate([self._columns.data[part] for part in parts])
        values *= np.repeat(np.asarray(weights, np.float32), [p.stop - p.start for p in parts])
        return np.bincount(rows, values, len(self._vectors)).astype(np.float32)

    def probabilities(self, span: Span) -> np.ndarray:
        """Return the probability of each label; they sum to 1."""
        return _softmax(self.scores(span) / self.temperature)

    def save(self, stem: Path) -> None:
        """Write ``<stem>.json`` (names, fields) and ``<stem>.npz`` (numbers)."""
        fields = [[f.name, list(f.words), f.noun] for f in self.vectoriser.fields.fields]
        settings = {
            "format": FORMAT,
            "labels": self.labels,
            "temperature": self.temperature,
            "fields": fields,
            "rarest": self.vectoriser.rarest,
            "too_common": sorted(self.vectoriser.too_common),
            "features": list(self.vectoriser.index),
        }
        stem.with_suffix(".json").write_text(json.dumps(settings, ensure_ascii=False), "utf-8")
        np.savez(
            stem.with_suffix(".npz"),
            idf=self.vectoriser.idf,
            mean=self.vectoriser.mean,
            axes=self.vectoriser.axes,
            vectors=self._vectors,
            weights=self._weights,
            data=self._columns.data,
            rows=self._columns.indices,
            starts=self._columns.indptr,
        )

    @classmethod
    def load(cls, stem: Path) -> KernelModel:
        """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
        try:
            settings = json.loads(stem.with_suffix(".json").read_text("utf-8"))
            with np.load(stem.with_suffix(".npz"), allow_pickle=False) as archive:
                numbers = dict(archive)
        except (OSError, json.JSONDecodeError) as error:
            raise ModelError(f"{stem}: no readable model ({error})") from error
        if settings.get("format") != FORMAT:
            raise ModelError(f"{stem}: format {settings.get('format')}, expected {FORMAT}")
        model = cls([Field(name, tuple(words), noun) for name, words, noun in settings["fields"]])
        model._restore(settings, numbers)
        return model

    def _restore(self, settings: dict, numbers: dict[str, np.ndarray]) -> None:
        self.labels = tuple(settings["labels"])
        self.temperature = settings["temperature"]
        vectoriser = self.vectoriser
        vectoriser.index = {name: at for at, name in enumerate(settings["features"])}
        vectoriser.rarest = settings["rarest"]
        vectoriser.too_common = frozenset(settings["too_common"])
        vectoriser.idf, vectoriser.mean = numbers["idf"], numbers["mean"]
        vectoriser.axes = numbers["axes"]
        self._vectors, self._weights = numbers["vectors"], numbers["weights"]
        shape = (len(self._vectors), len(vectoriser.index))
        columns = (numbers["data"], numbers["rows"], numbers["starts"])
        self._columns = csc_matrix(columns, shape=shape)


def _kernel(likeness: np.ndarray) -> np.ndarray:
    return likeness + likeness * likeness


def _targets(truth: np.ndarray, count: int) -> np.ndarray:
    targets = np.full((len(truth), count), -1 / max(1, count - 1), np.float32)
    targets[np.arange(len(truth)), truth] = 1
    return targets


def _solve(kernel: np.ndarray, targets: np.ndarray) -> np.ndarray:
    ridge = kernel + RIDGE * np.eye(len(kernel), dtype=kernel.dtype)
    factor = cho_factor(ridge, lower=True, overwrite_a=True, check_finite=False)
    return cho_solve(factor, targets, check_finite=False).astype(np.float32)


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
