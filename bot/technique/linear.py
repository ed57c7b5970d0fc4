"""Linear scores from weights kept as data: every decision can be read in its terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon


@dataclass(frozen=True)
class Linear:
    """One weight a feature, for one label against the rest."""

    bias: float
    weights: Mapping[str, float]

    def margin(self, features: Mapping[str, float]) -> float:
        """Return the score, above 0 for yes."""
        return self.bias + sum(
            self.weights.get(name, 0.0) * value for name, value in features.items()
        )

    def reasons(self, features: Mapping[str, float]) -> list[tuple[str, float]]:
        """Return the features that weigh, the weightiest first, with what they add."""
        terms = [(name, self.weights.get(name, 0.0) * value) for name, value in features.items()]
        return sorted((term for term in terms if term[1]), key=lambda term: -abs(term[1]))


@lru_cache(maxsize=None)
def load_linear(name: str) -> Mapping[str, Linear]:
    """Return the models of the lexicon ``name``, by label."""
    return {
        label: Linear(float(entry["bias"]), {key: float(value) for key, value in entry["weights"].items()})
        for label, entry in load_lexicon(name).items()
    }
