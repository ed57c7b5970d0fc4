"""What the linear models see of a stretch of text: weighted n-grams and word vectors."""

from __future__ import annotations

import math
from collections import Counter
from typing import Iterable, Sequence

import numpy as np
from scipy.sparse import csr_matrix, hstack
from spacy.tokens import Span

from bot.understanding.tokens import is_content, lemmas, words

BLOCKS = ("w", "c", "l")
CHAR_SIZES = (3, 4, 5)
WORD_SIZES = (1, 2, 3)


def ngrams(items: Sequence[str], sizes: Iterable[int], prefix: str) -> list[str]:
    """Return the n-grams of ``items`` for each size, marked with ``prefix``."""
    return [
        prefix + " ".join(items[start : start + size])
        for size in sizes
        for start in range(len(items) - size + 1)
    ]


def extract(span: Span) -> dict[str, list[str]]:
    """Return the features of each block: words, characters within words, lemmas."""
    forms = words(span.text)
    padded = ["<", *forms, ">"]
    characters: list[str] = []
    for form in forms:
        edged = f"_{form}_"
        for size in CHAR_SIZES:
            characters.extend("c" + edged[i : i + size] for i in range(len(edged) - size + 1))
    return {
        "w": ngrams(forms, (1,), "w") + ngrams(padded, WORD_SIZES[1:], "w"),
        "c": characters,
        "l": ngrams(lemmas(span), (1, 2), "l"),
    }


def mean_vector(span: Span) -> np.ndarray:
    """Return the length-normalised mean of the word vectors of ``span``; content
    words weigh four times as much as the others."""
    width = span.vocab.vectors_length
    total = np.zeros(width, dtype=np.float32)
    for token in span:
        if token.has_vector and not token.is_punct:
            total += token.vector * (1.0 if is_content(token) else 0.25)
    norm = float(np.linalg.norm(total))
    return total / norm if norm else total


class Vectoriser:
    """TF-IDF over the blocks of ``extract``, each normalised on its own, beside the
    mean word vector. ``weights`` gives the share of each block and of the vector."""

    def __init__(self, weights: dict[str, float], minimum: int = 2) -> None:
        self.weights = dict(weights)
        self.minimum = minimum
        self.index: dict[str, int] = {}
        self.idf = np.zeros(0, dtype=np.float32)

    def fit(self, spans: Sequence[Span]) -> list[dict[str, list[str]]]:
        """Learn vocabulary and weights; return the features of ``spans`` for reuse."""
        extracted = [extract(span) for span in spans]
        counts: Counter[str] = Counter()
        for blocks in extracted:
            for features in blocks.values():
                counts.update(set(features))
        kept = sorted(feature for feature, count in counts.items() if count >= self.minimum)
        self.index = {feature: position for position, feature in enumerate(kept)}
        total = len(spans)
        self.idf = np.array(
            [math.log((1 + total) / (1 + counts[feature])) + 1 for feature in kept], np.float32
        )
        return extracted

    def sparse(self, blocks: dict[str, list[str]]) -> tuple[list[int], list[float]]:
        """Return the positions and values of one text's n-grams."""
        positions: list[int] = []
        values: list[float] = []
        for name, features in blocks.items():
            counts = Counter(self.index[feature] for feature in features if feature in self.index)
            row = [(1 + math.log(count)) * float(self.idf[at]) for at, count in counts.items()]
            norm = math.sqrt(sum(value * value for value in row)) or 1.0
            positions.extend(counts)
            values.extend(self.weights[name] * value / norm for value in row)
        return positions, values

    def matrix(self, extracted: Sequence[dict[str, list[str]]], spans: Sequence[Span]) -> csr_matrix:
        """Return the training matrix: n-grams, then the vector."""
        indptr, columns, data = [0], [], []
        for blocks in extracted:
            positions, values = self.sparse(blocks)
            columns.extend(positions)
            data.extend(values)
            indptr.append(len(columns))
        grams = csr_matrix((data, columns, indptr), shape=(len(extracted), len(self.index)))
        vectors = np.array([mean_vector(span) for span in spans]) * self.weights["v"]
        return hstack([grams, csr_matrix(vectors)], format="csr")
