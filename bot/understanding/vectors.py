"""What the models see of a stretch of text, in word vectors, on axes learnt from examples."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from scipy.linalg import eigh
from spacy.tokens import Span, Token

from bot.understanding.tokens import plain

STRONGEST = 128  # axes on which the examples differ most
# The vectors of so many words are kept between readings.
KEPT = 5000
# Axes on which the groups of the examples differ most, and what keeps them from fitting
# single words: a share of the mean variance within groups.
TELLING, STEADY = 32, 0.3

Numbers = Mapping[str, np.ndarray]


class WordVectors:
    """Sums of word vectors, centred, on two sets of axes that weigh the same: the strongest
    of the examples without the first common one (Arora et al. 2017), and those that tell
    their groups apart (Fisher's discriminant). ``rarity``: weight of a word, « w… »."""

    def __init__(self, rarity: Callable[[str], float], share: float) -> None:
        self.rarity = rarity
        self.share = share
        self.mean = np.zeros(0, np.float32)
        self.axes = np.zeros((0, 0), np.float32)
        self.telling = np.zeros((0, 0), np.float32)
        self._known: dict[int, np.ndarray | None] = {}

    def fit(self, spans: Sequence[Span], labels: Sequence[str]) -> np.ndarray:
        """Learn the axes from ``spans`` and the group of each; return the spans' vectors."""
        self._known.clear()
        sums = self._sums(spans)
        self.mean = sums.mean(axis=0)
        centred = sums - self.mean
        _, directions = np.linalg.eigh(centred.T @ centred)
        strongest = directions[:, ::-1]
        self.axes = np.ascontiguousarray(strongest[:, 1 : 1 + STRONGEST], np.float32)
        self.telling = _telling(centred, labels)
        return self._project(sums)

    def of(self, span: Span) -> np.ndarray:
        """Return the span's vector, of length √share (0 without words)."""
        if len(self._known) > KEPT:
            self._known.clear()
        return self._project(_unit(self._sum(span, self._known)))

    def of_all(self, spans: Sequence[Span]) -> np.ndarray:
        """Return the vectors of many spans, one row each."""
        return self._project(self._sums(spans))

    def numbers(self) -> Numbers:
        """Return what ``fit`` learnt, to be given back by ``restore``."""
        return {"mean": self.mean, "axes": self.axes, "telling": self.telling}

    def restore(self, numbers: Numbers) -> None:
        """Take what ``numbers`` returned."""
        self.mean, self.axes = numbers["mean"], numbers["axes"]
        self.telling = numbers["telling"]

    def _sums(self, spans: Sequence[Span]) -> np.ndarray:
        known: dict[int, np.ndarray | None] = {}
        return np.array([_unit(self._sum(span, known)) for span in spans])

    def _sum(self, span: Span, known: dict[int, np.ndarray | None]) -> np.ndarray:
        """Return the sum of the weighed vectors; ``known``: those of words met before."""
        total = np.zeros(span.vocab.vectors_length, np.float32)
        for token in span:
            if token.orth not in known:
                known[token.orth] = self._weighed(token)
            if known[token.orth] is not None:
                total += known[token.orth]
        return total

    def _weighed(self, token: Token) -> np.ndarray | None:
        if token.is_punct or not token.has_vector:
            return None
        return token.vector * self.rarity("w" + plain(token.text))

    def _project(self, rows: np.ndarray) -> np.ndarray:
        """Return what a row, or each of many, is on the two sets of axes."""
        centred = rows - self.mean
        parts = (_unit(centred @ self.axes), _unit(centred @ self.telling))
        return np.concatenate(parts, axis=-1) * np.sqrt(self.share / 2, dtype=np.float32)


def _telling(centred: np.ndarray, labels: Sequence[str]) -> np.ndarray:
    """Return the directions on which groups differ most beside what varies within them."""
    names = sorted(set(labels))
    if not centred.shape[1] or len(names) < 2:
        return np.zeros((centred.shape[1], 0), np.float32)
    group = np.array([names.index(label) for label in labels])
    sizes = np.bincount(group)[:, None]
    means = np.zeros((len(names), centred.shape[1]))
    np.add.at(means, group, centred)
    means /= sizes
    rest = centred - means[group]
    within = rest.T @ rest / len(rest)
    within += STEADY * np.trace(within) / len(within) * np.eye(len(within))
    between = (means * sizes).T @ means / len(rest)
    _, directions = eigh(between, within)
    most = min(TELLING, len(names) - 1)
    return np.ascontiguousarray(directions[:, ::-1][:, :most], np.float32)


def _unit(vectors: np.ndarray) -> np.ndarray:
    """Return ``vectors``, along their last axis, with length 1 (those of length 0 as they are)."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / np.where(norms, norms, 1).astype(vectors.dtype)
