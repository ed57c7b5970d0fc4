"""What the models see of a stretch of text, in n-grams: each block weighed and of length 1."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_matrix

from bot.understanding.fields import FieldIndex
from bot.understanding.tokens import words

CHAR_SIZES = (3, 4, 5)
WORD_SIZES = (2, 3)
OUTLINE_SIZES = (2, 3, 4)
# A feature that more than one text in seven has (« vous », « ? ») tells texts apart so
# little that it is left out: training and reading are three times as fast for it.
TOO_COMMON = 1 / 7
SMALL = 200
# Weight of each block: words, characters within words, semantic fields, outline (words with
# nouns replaced by their field).
BLOCKS = {"w": 1.0, "c": 1.0, "f": 0.25, "o": 0.5}

Features = Mapping[str, Sequence[str]]


def ngrams(items: Sequence[str], sizes: Iterable[int], prefix: str) -> list[str]:
    """Return the n-grams of ``items`` for each size, marked with ``prefix``."""
    return [
        prefix + " ".join(items[start : start + size])
        for size in sizes
        for start in range(len(items) - size + 1)
    ]


@lru_cache(maxsize=64)
def extract(text: str, fields: FieldIndex) -> Features:
    """Return the features of ``text``, block by block; several models look at the same
    words of a turn."""
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


class Grams:
    """Turns texts into n-gram weights (TF-IDF); ``share``: the squared length of a text
    that has all blocks (0–1), what is left being the vectors'."""

    def __init__(self, fields: FieldIndex, share: float) -> None:
        self.fields = fields
        self.share = share
        self.index: dict[str, int] = {}
        self.idf = np.zeros(0, np.float32)
        self.rarest = 0.0
        self.too_common: frozenset[str] = frozenset()

    def fit(self, texts: Sequence[str]) -> csr_matrix:
        """Learn the vocabulary of ``texts``; return their weights."""
        extracted = [extract(text, self.fields) for text in texts]
        counts: Counter[str] = Counter()
        for blocks in extracted:
            for features in blocks.values():
                counts.update(set(features))
        limit = max(SMALL, TOO_COMMON * len(texts))
        kept = sorted(feature for feature, count in counts.items() if count <= limit)
        self.index = {feature: position for position, feature in enumerate(kept)}
        total = len(texts)
        self.idf = np.array([math.log((1 + total) / (1 + counts[f])) + 1 for f in kept], np.float32)
        self.rarest = math.log(1 + total) + 1
        self.too_common = frozenset(counts) - frozenset(kept)
        return self._matrix(extracted)

    def of(self, text: str) -> tuple[list[int], list[float]]:
        """Return positions and weights of one text's n-grams."""
        return self._row(extract(text, self.fields))

    def of_all(self, texts: Sequence[str]) -> csr_matrix:
        """Return the weights of ``texts``, one row each."""
        return self._matrix([extract(text, self.fields) for text in texts])

    def rarity(self, feature: str) -> float:
        """Return how rare a feature is among the texts learnt from (inverse frequency)."""
        at = self.index.get(feature)
        if at is not None:
            return float(self.idf[at])
        return 1.0 if feature in self.too_common else self.rarest

    def _row(self, blocks: Features) -> tuple[list[int], list[float]]:
        positions: list[int] = []
        weights: list[float] = []
        for name, features in blocks.items():
            counts = Counter(self.index[feature] for feature in features if feature in self.index)
            row = [(1 + math.log(count)) * float(self.idf[at]) for at, count in counts.items()]
            norm = math.sqrt(sum(value * value for value in row)) or 1.0
            share = math.sqrt(self.share * BLOCKS[name] / sum(BLOCKS.values()))
            positions.extend(counts)
            weights.extend(share * value / norm for value in row)
        return positions, weights

    def _matrix(self, extracted: Sequence[Features]) -> csr_matrix:
        starts, columns, data = [0], [], []
        for blocks in extracted:
            positions, weights = self._row(blocks)
            columns.extend(positions)
            data.extend(weights)
            starts.append(len(columns))
        shape = (len(extracted), len(self.index))
        return csr_matrix((np.array(data, np.float32), columns, starts), shape=shape)
