"""Tells short answers to the coach apart (« le 2 », « non merci », « je passe »).

Characters and words, no parse: these answers have no grammar to speak of. Kept as
plain numbers, so that a model file can hold nothing that runs.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

SIZES = (1, 4)
STRENGTH = 20.0
FORMAT = 1


class IntentModelFault(ValueError):
    """A stored model of another format."""


class IntentModel:
    """Logistic regression over character n-grams within words."""

    def __init__(
        self, vectoriser: TfidfVectorizer, labels: Sequence[str],
        coefficients: np.ndarray, intercepts: np.ndarray,
    ) -> None:
        """Use ``fit`` or ``load``; ``coefficients`` has a row for each of ``labels``."""
        self._vectoriser = vectoriser
        self.labels = tuple(labels)
        self._coefficients = coefficients
        self._intercepts = intercepts

    @classmethod
    def fit(cls, texts: Sequence[str], labels: Sequence[str]) -> IntentModel:
        """Fit on three labels or more; the same input gives the same model."""
        vectoriser = _vectoriser()
        machine = LogisticRegression(C=STRENGTH, class_weight="balanced", solver="liblinear")
        machine.fit(vectoriser.fit_transform(texts), labels)
        names = [str(name) for name in machine.classes_]
        return cls(vectoriser, names, machine.coef_, machine.intercept_)

    def probabilities(self, text: str) -> dict[str, float]:
        """Return the probability of each label; they sum to 1."""
        scores = self._vectoriser.transform([text]) @ self._coefficients.T + self._intercepts
        powers = np.exp(scores[0] - scores[0].max())
        return dict(zip(self.labels, (powers / powers.sum()).tolist()))

    def save(self, path: Path) -> None:
        """Write the model to ``path`` as JSON."""
        names = self._vectoriser.get_feature_names_out().tolist()
        data = {
            "format": FORMAT, "labels": self.labels, "features": names,
            "idf": self._vectoriser.idf_.tolist(),
            "coefficients": self._coefficients.tolist(),
            "intercepts": self._intercepts.tolist(),
        }
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        """Read what ``save`` wrote. Raises IntentModelFault, OSError."""
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.get("format") != FORMAT:
            raise IntentModelFault(f"format {data.get('format')}, expected {FORMAT}")
        vectoriser = _vectoriser({name: place for place, name in enumerate(data["features"])})
        vectoriser.idf_ = np.array(data["idf"])
        numbers = (np.array(data["coefficients"]), np.array(data["intercepts"]))
        return cls(vectoriser, data["labels"], *numbers)


def _vectoriser(vocabulary: dict[str, int] | None = None) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb", ngram_range=SIZES, sublinear_tf=True, strip_accents="unicode",
        vocabulary=vocabulary,
    )
