"""Logistic regression over named signs, and the files that keep its weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.content.lexicon import lexicon_dir
from bot.technique.linear import Linear

if TYPE_CHECKING:
    from numpy import ndarray

# Weights nearer to nothing than this are left out of the file.
NEGLIGIBLE = 0.02
Signs = Mapping[str, float]


def fit(signs: Sequence[Signs], labels: Sequence[str], strength: float) -> dict[str, Linear]:
    """Return one model a label, or with two labels one for the second in the alphabet.

    ``strength`` is the inverse of the L2 penalty (scikit-learn's ``C``). Raises
    ``ValueError`` when only one label occurs.
    """
    from sklearn.linear_model import LogisticRegression

    names = sorted({name for row in signs for name in row})
    model = LogisticRegression(C=strength, max_iter=5000).fit(_matrix(signs, names), list(labels))
    classes = model.classes_ if len(model.classes_) > 2 else model.classes_[1:]
    return {
        str(label): Linear(float(bias), {name: float(weight) for name, weight in zip(names, row)})
        for label, bias, row in zip(classes, model.intercept_, model.coef_)
    }


def write_weights(name: str, comment: Sequence[str], models: Mapping[str, Linear]) -> None:
    """Write the lexicon ``name`` with ``comment`` above, one line each."""
    lines = [f"# {line}" for line in comment]
    for label, model in models.items():
        lines += [f"{label}:", f"  bias: {model.bias:.3f}", "  weights:"]
        kept = sorted((key, weight) for key, weight in model.weights.items() if abs(weight) > NEGLIGIBLE)
        lines += [f"    {key}: {weight:.3f}" for key, weight in kept]
    (lexicon_dir() / f"{name}.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _matrix(signs: Sequence[Signs], names: Sequence[str]) -> ndarray:
    import numpy

    return numpy.array([[row.get(name, 0.0) for name in names] for row in signs])
