"""A linear classifier over ``Vectoriser`` features, kept as plain numbers.

scikit-learn fits it; reading needs numpy alone, so that a model saved with one
version of scikit-learn reads the same with any other.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Sequence

import numpy as np
from sklearn.svm import LinearSVC
from spacy.tokens import Span

from bot.understanding.features import Vectoriser, extract, mean_vector

SEED = 7
FORMAT = 1


class ModelError(ValueError):
    """A model directory that is missing, incomplete or of another format."""


class LinearModel:
    """One-versus-rest linear scores, turned into probabilities by a temperature."""

    def __init__(self, weights: dict[str, float], cost: float = 0.5, minimum: int = 2) -> None:
        self.vectoriser = Vectoriser(weights, minimum)
        self.cost = cost
        self.labels: tuple[str, ...] = ()
        self.coefficients = np.zeros((0, 0), dtype=np.float32)
        self.intercepts = np.zeros(0, dtype=np.float32)
        self.temperature = 1.0

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> LinearModel:
        """Fit on ``spans`` and the label of each; the same input gives the same model."""
        extracted = self.vectoriser.fit(spans)
        matrix = self.vectoriser.matrix(extracted, spans)
        machine = LinearSVC(C=self.cost, random_state=SEED, class_weight="balanced")
        machine.fit(matrix, list(labels))
        self.labels = tuple(str(label) for label in machine.classes_)
        coefficients, intercepts = machine.coef_, machine.intercept_
        if len(self.labels) == 2:  # one row only: the second label against the first
            coefficients = np.vstack([-coefficients, coefficients])
            intercepts = np.array([-intercepts[0], intercepts[0]])
        self.coefficients = np.ascontiguousarray(coefficients.T, dtype=np.float32)
        self.intercepts = np.asarray(intercepts, dtype=np.float32)
        return self

    def scores(self, span: Span) -> np.ndarray:
        """Return the score of each label for ``span``, in the order of ``labels``."""
        positions, values = self.vectoriser.sparse(extract(span))
        total = self.intercepts.copy()
        if positions:
            total += np.asarray(values, np.float32) @ self.coefficients[positions]
        vector = mean_vector(span) * self.vectoriser.weights["v"]
        return total + vector @ self.coefficients[len(self.vectoriser.index) :]

    def probabilities(self, span: Span) -> np.ndarray:
        """Return the probability of each label for ``span``; they sum to 1."""
        scores = self.scores(span) / self.temperature
        powers = np.exp(scores - scores.max())
        return powers / powers.sum()

    def save(self, stem: Path) -> None:
        """Write ``<stem>.json`` (names, settings) and ``<stem>.npz`` (numbers)."""
        settings = {
            "format": FORMAT,
            "labels": self.labels,
            "weights": self.vectoriser.weights,
            "temperature": self.temperature,
            "features": list(self.vectoriser.index),
        }
        stem.with_suffix(".json").write_text(json.dumps(settings, ensure_ascii=False), "utf-8")
        np.savez(
            stem.with_suffix(".npz"),
            coefficients=self.coefficients,
            intercepts=self.intercepts,
            idf=self.vectoriser.idf,
        )

    @classmethod
    def load(cls, stem: Path) -> LinearModel:
        """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
        try:
            settings = json.loads(stem.with_suffix(".json").read_text("utf-8"))
            numbers = np.load(stem.with_suffix(".npz"), allow_pickle=False)
        except (OSError, json.JSONDecodeError) as error:
            raise ModelError(f"{stem}: no readable model ({error})") from error
        if settings.get("format") != FORMAT:
            raise ModelError(f"{stem}: format {settings.get('format')}, expected {FORMAT}")
        model = cls(settings["weights"])
        model.labels = tuple(settings["labels"])
        model.temperature = settings["temperature"]
        model.vectoriser.index = {name: i for i, name in enumerate(settings["features"])}
        model.vectoriser.idf = numbers["idf"]
        model.coefficients = numbers["coefficients"]
        model.intercepts = numbers["intercepts"]
        return model
