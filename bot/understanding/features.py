"""What the models see of a stretch of text: weighted n-grams and a word vector."""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from typing import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from spacy.tokens import Span

from bot.understanding.fields import FieldIndex
from bot.understanding.tokens import plain, words

CHAR_SIZES = (3, 4, 5)
WORD_SIZES = (2, 3)
OUTLINE_SIZES = (2, 3, 4)
VECTOR_WIDTH = 128
# A feature that more than one text in seven has (« vous », « ? ») tells texts apart so
# little that it is left out: training and reading are three times as fast for it.
TOO_COMMON = 1 / 7
SMALL = 200

# Share of each block in the likeness of two texts: words, characters within words,
# semantic fields, outline (words with nouns replaced by their field), vector.
SHARES = {"w": 1.0, "c": 1.0, "f": 0.25, "o": 0.5, "v": 1.3}

Blocks = dict[str, list[str]]


def ngrams(items: Sequence[str], sizes: Iterable[int], prefix: str) -> list[str]:
    """Return the n-grams of ``items`` for each size, marked with ``prefix``."""
    return [
        prefix + " ".join(items[start : start + size])
        for size in sizes
        for start in range(len(items) - size + 1)
    ]


def extract(text: str, fields: FieldIndex) -> Blocks:
    """Return the features of ``text``, block by block."""
    forms = words(text)
    outline = ngrams(["<", *fields.outline(forms), ">"], (1, *OUTLINE_SIZES), "o")
    return {
        "w": ["w" + form for form in forms] + ngrams(["<", *forms, ">"], WORD_SIZES, "w"),
        "c": [gram for form in forms for gram in _characters(form)],
        "f": ["f" + name for name in fields.names(forms)],
        "o": [gram for gram in outline if "<" in gram[2:] and ">" in gram[3:-2] + gram[-1:]],
    }


@lru_cache(maxsize=20_000)
def _characters(form: str) -> tuple[str, ...]:
    edged = f"_{form}_"
    return tuple(
        "c" + edged[start : start + size]
        for size in CHAR_SIZES
        for start in range(len(edged) - size + 1)
    )


class Vectoriser:
    """Turns spans into n-gram weights (TF-IDF, each block of length 1) and vectors."""

    def __init__(self, fields: FieldIndex) -> None:
        self.fields = fields
        self.index: dict[str, int] = {}
        self.idf = np.zeros(0, np.float32)
        self.mean = np.zeros(0, np.float32)
        self.axes = np.zeros((0, 0), np.float32)
        self.rarest = 0.0
        self.too_common: frozenset[str] = frozenset()

    def fit(self, spans: Sequence[Span]) -> tuple[csr_matrix, np.ndarray]:
        """Learn the vocabulary and the axes of the vectors; return both of ``spans``."""
        extracted = [extract(span.text, self.fields) for span in spans]
        counts: Counter[str] = Counter()
        for blocks in extracted:
            for features in blocks.values():
                counts.update(set(features))
        limit = max(SMALL, TOO_COMMON * len(spans))
        kept = sorted(feature for feature, count in counts.items() if count <= limit)
        self.index = {feature: position for position, feature in enumerate(kept)}
        total = len(spans)
        self.idf = np.array([math.log((1 + total) / (1 + counts[f])) + 1 for f in kept], np.float32)
        self.rarest = math.log(1 + total) + 1
        self.too_common = frozenset(counts) - frozenset(kept)
        return self._matrix(extracted), self._fit_vectors(spans)

    def grams(self, blocks: Blocks) -> tuple[list[int], list[float]]:
        """Return positions and weights of one text's n-grams."""
        positions: list[int] = []
        weights: list[float] = []
        for name, features in blocks.items():
            counts = Counter(self.index[feature] for feature in features if feature in self.index)
            row = [(1 + math.log(count)) * float(self.idf[at]) for at, count in counts.items()]
            norm = math.sqrt(sum(value * value for value in row)) or 1.0
            share = math.sqrt(SHARES[name] / sum(SHARES.values()))
            positions.extend(counts)
            weights.extend(share * value / norm for value in row)
        return positions, weights

    def vector(self, span: Span) -> np.ndarray:
        """Return the span's vector on the learnt axes, of length √share (0 without words)."""
        return self._project(_unit(self._sum(span)))

    def _matrix(self, extracted: Sequence[Blocks]) -> csr_matrix:
        starts, columns, data = [0], [], []
        for blocks in extracted:
            positions, weights = self.grams(blocks)
            columns.extend(positions)
            data.extend(weights)
            starts.append(len(columns))
        shape = (len(extracted), len(self.index))
        return csr_matrix((np.array(data, np.float32), columns, starts), shape=shape)

    def _sum(self, span: Span) -> np.ndarray:
        """Sum the word vectors, rare words first in weight (inverse frequency)."""
        total = np.zeros(span.vocab.vectors_length, np.float32)
        for token in span:
            if not token.is_punct and token.has_vector:
                total += token.vector * self._rarity("w" + plain(token.text))
        return total

    def _rarity(self, feature: str) -> float:
        at = self.index.get(feature)
        if at is not None:
            return float(self.idf[at])
        return 1.0 if feature in self.too_common else self.rarest

    def _fit_vectors(self, spans: Sequence[Span]) -> np.ndarray:
        """Centre the vectors, drop their first common direction (Arora et al. 2017)
        and keep the strongest axes after it."""
        sums = np.array([_unit(self._sum(span)) for span in spans])
        self.mean = sums.mean(axis=0)
        _, directions = np.linalg.eigh((sums - self.mean).T @ (sums - self.mean))
        strongest = directions[:, ::-1]
        self.axes = np.ascontiguousarray(strongest[:, 1 : 1 + VECTOR_WIDTH], np.float32)
        return np.array([self._project(row) for row in sums], np.float32)

    def _project(self, row: np.ndarray) -> np.ndarray:
        return _unit((row - self.mean) @ self.axes) * math.sqrt(SHARES["v"] / sum(SHARES.values()))


def _unit(vector: np.ndarray) -> np.ndarray:
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm else vector
