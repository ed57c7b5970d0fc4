"""Logistic regression over named signs, and the files that keep its weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.content.lexicon import lexicon_dir
from bot.technique.linear import Linear

if TYPE_CHECKING:
    from numpy import ndarray

# Weights nearer to nothing than this are left out of the file.
NEGLIGIBLE = 0.03
LEAST_SPREAD = 0.02
Signs = Mapping[str, float]


def fit(
    signs: Sequence[Signs],
    labels: Sequence[str],
    strength: float,
    shares: Mapping[str, float] | None = None,
) -> dict[str, Linear]:
    """Return one model a label, or with two labels one for the second in the alphabet.

    ``strength`` is the inverse of the L2 penalty (scikit-learn's ``C``). ``shares``: how
    often each label occurs in real turns, where the examples were chosen otherwise; the
    penalty then also weighs less on signs that are rare, which it would else silence.
    Raises ``ValueError`` when only one label occurs.
    """
    from sklearn.linear_model import LogisticRegression

    names = sorted({name for row in signs for name in row})
    matrix = _matrix(signs, names)
    scale = _spread(matrix) if shares else 1.0
    model = LogisticRegression(C=strength, max_iter=5000).fit(
        matrix / scale, list(labels), sample_weight=_importance(labels, shares)
    )
    classes = model.classes_ if len(model.classes_) > 2 else model.classes_[1:]
    return {
        str(label): Linear(float(bias), {name: float(weight) for name, weight in zip(names, row)})
        for label, bias, row in zip(classes, model.intercept_, model.coef_ / scale)
    }


def fit_one_sided(
    signs: Sequence[Signs],
    labels: Sequence[str],
    strength: float,
    shares: Mapping[str, float],
    never: Mapping[str, frozenset[str]],
    only: Mapping[str, frozenset[str]],
) -> dict[str, Linear]:
    """Return one model a label as ``fit`` does, where some signs may speak one way only.

    ``never``: the signs that may not speak for a label; ``only``: those that may not
    speak against it.
    """
    import numpy
    from scipy.optimize import minimize

    names, kinds = sorted({name for row in signs for name in row}), sorted(shares)
    matrix, scale = _matrix(signs, names), _spread(_matrix(signs, names))
    known = numpy.array([[label == kind for kind in kinds] for label in labels], float)
    weight = numpy.array(_importance(labels, shares))
    size = len(kinds) * len(names)

    def loss(point: ndarray) -> tuple[float, ndarray]:
        weights = point[:size].reshape(len(kinds), -1)
        margins = matrix / scale @ weights.T + point[size:]
        likely = numpy.exp(margins - margins.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        wrong = (likely - known) * weight[:, None]
        slope = (wrong.T @ (matrix / scale) + weights / strength).ravel()
        lost = -(weight * numpy.log((likely * known).sum(axis=1) + 1e-12)).sum()
        return lost + (weights**2).sum() / (2 * strength), numpy.append(slope, wrong.sum(axis=0))

    limits = [
        (0.0 if name in only.get(kind, ()) else None, 0.0 if name in never.get(kind, ()) else None)
        for kind in kinds for name in names
    ] + [(None, None)] * len(kinds)
    found = minimize(loss, numpy.zeros(size + len(kinds)), jac=True, method="L-BFGS-B", bounds=limits).x
    rows = found[:size].reshape(len(kinds), -1) / scale
    return {
        kind: Linear(float(bias), dict(zip(names, map(float, row))))
        for kind, bias, row in zip(kinds, found[size:], rows)
    }


def _spread(matrix: ndarray) -> ndarray:
    """Return the root of each column's deviation: halfway to equal deviations."""
    import numpy

    return numpy.sqrt(numpy.maximum(matrix.std(axis=0), LEAST_SPREAD))


def _importance(labels: Sequence[str], shares: Mapping[str, float] | None) -> list[float] | None:
    if shares is None:
        return None
    times = Counter(labels)
    return [shares[label] * len(labels) / times[label] for label in labels]


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
