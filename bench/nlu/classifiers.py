"""The classifiers compared. Each is fitted on samples and gives the chance of each label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from bench.nlu.data import Sample
from bot.content.fields import load_fields
from bot.understanding.topics import TopicModel

Texts = Callable[[Sample], str]


class Classifier(Protocol):
    """What can be fitted and asked."""

    def fit(self, samples: Sequence[Sample]) -> None:
        """Learn from ``samples``."""

    def chances(self, samples: Sequence[Sample]) -> tuple[list[str], np.ndarray]:
        """Return the labels, and one row of chances or scores a sample."""


def typed(sample: Sample) -> str:
    """Return the words as normalised."""
    return sample.doc.text.lower()


def lemmas(sample: Sample) -> str:
    """Return the lemmas."""
    return " ".join(token.lemma_ for token in sample.doc if not token.is_punct)


CHARACTERS = (typed, {"analyzer": "char_wb", "ngram_range": (2, 5), "sublinear_tf": True})
LEMMAS = (lemmas, {"ngram_range": (1, 3), "sublinear_tf": True, "token_pattern": r"\S+"})


class Grams:
    """A linear model on n-grams; ``vectors``: spaCy's sentence vectors beside them."""

    def __init__(self, *parts: tuple[Texts, dict], model: str = "logistic", vectors: bool = False) -> None:
        """``parts``: what is counted; ``model``: logistic or svm."""
        self._parts = [(texts, TfidfVectorizer(**options)) for texts, options in parts]
        self._vectors = vectors
        # On dense vectors alone liblinear takes minutes.
        solver = "liblinear" if parts else "lbfgs"
        logistic = LogisticRegression(C=10, solver=solver, multi_class="ovr", max_iter=300)
        self._model = logistic if model == "logistic" else LinearSVC(C=0.5)

    def fit(self, samples: Sequence[Sample]) -> None:
        """Learn vocabulary and weights."""
        matrices = [vec.fit_transform(map(texts, samples)) for texts, vec in self._parts]
        self._model.fit(self._joined(matrices, samples), [sample.label for sample in samples])

    def chances(self, samples: Sequence[Sample]) -> tuple[list[str], np.ndarray]:
        """Return chances (logistic) or margins (svm)."""
        matrices = [vec.transform(map(texts, samples)) for texts, vec in self._parts]
        features = self._joined(matrices, samples)
        if isinstance(self._model, LinearSVC):
            return list(self._model.classes_), self._model.decision_function(features)
        return list(self._model.classes_), self._model.predict_proba(features)

    def _joined(self, matrices: list, samples: Sequence[Sample]):
        if self._vectors:
            vectors = np.array([sample.doc.vector for sample in samples])
            norms = np.linalg.norm(vectors, axis=1, keepdims=True)
            matrices = [*matrices, csr_matrix(vectors / np.where(norms, norms, 1))]
        return hstack(matrices).tocsr()


class Ours:
    """The project's own: kernel ridge over n-grams, fields and vectors."""

    def __init__(self, fields: bool = True) -> None:
        """``fields``: with the semantic fields of ``data/lexicon/fields``."""
        self._fields = load_fields() if fields else ()

    def fit(self, samples: Sequence[Sample]) -> None:
        """Fit a topic model."""
        self._model = TopicModel.fit([(s.doc, s.label) for s in samples], self._fields)

    def chances(self, samples: Sequence[Sample]) -> tuple[list[str], np.ndarray]:
        """Return its chances."""
        rows = [self._model.model.probabilities(sample.doc[:]) for sample in samples]
        return list(self._model.labels), np.array(rows)


# name → how to make one.
COMPARED: dict[str, Callable[[], Classifier]] = {
    "characters 2–5, logistic": lambda: Grams(CHARACTERS),
    "lemmas 1–3, logistic": lambda: Grams(LEMMAS),
    "characters + lemmas, logistic": lambda: Grams(CHARACTERS, LEMMAS),
    "vectors, logistic": lambda: Grams(vectors=True),
    "characters + lemmas, svm": lambda: Grams(CHARACTERS, LEMMAS, model="svm"),
    "characters + lemmas + vectors, svm": lambda: Grams(CHARACTERS, LEMMAS, model="svm", vectors=True),
    "ours without semantic fields": lambda: Ours(fields=False),
    "ours": Ours,
}
