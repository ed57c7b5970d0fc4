"""``make bench-nlu``: the comparison behind docs/decisions/lecture-des-sujets.md."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np

from bench.nlu.classifiers import COMPARED, Classifier
from bench.nlu.data import NOTHING, Sample, folds, reference, training
from bot.technique.pipeline import load_nlp

# Of a hundred answers, so many may be wrong when the least sure ones are asked back.
WRONG = 0.08


def main() -> int:
    """Print one line a classifier."""
    parser = argparse.ArgumentParser(prog="python -m bench.nlu", description=__doc__)
    parser.add_argument("--diet", action="store_true", help="DIET too (hours; needs TensorFlow)")
    args = parser.parse_args()
    nlp = load_nlp()
    samples, known = training(nlp), reference(nlp)
    print(f"{len(samples)} sentences in {len({s.label for s in samples})} groups, five folds; "
          f"{len(known)} reference questions")
    print(f"{'':<42}{'folds':>7}{'at ≤ 8 % wrong':>16}{'reference':>11}{'fit':>8}")
    for name, make in _compared(args.diet).items():
        print(_line(name, make, samples, known), flush=True)
    if not args.diet:
        print("DIET: left out, one epoch takes about as long as the whole training budget (--diet)")
    return 0


def _compared(diet: bool) -> dict[str, Callable[[], Classifier]]:
    if not diet:
        return COMPARED
    from bench.nlu.diet import Diet

    return {**COMPARED, "DIET": Diet}


def _line(name: str, make: Callable[[], Classifier], samples: Sequence[Sample], known: Sequence[Sample]) -> str:
    right, sure, seconds = [], [], []
    for fitted, judged in folds(samples):
        model = make()
        begun = time.perf_counter()
        model.fit(fitted)
        seconds.append(time.perf_counter() - begun)
        hits, margins = judge(model, [s for s in judged if s.label != NOTHING])
        right.append(hits)
        sure.append(margins)
    hits, margins = np.concatenate(right), np.concatenate(sure)
    model = make()
    model.fit(samples)
    of_reference = judge(model, known)[0].mean()
    return (f"{name:<42}{hits.mean():>7.1%}{answered(hits, margins):>16.1%}"
            f"{of_reference:>11.1%}{max(seconds):>7.1f}s")


def judge(model: Classifier, samples: Sequence[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Return, for each sample, whether the first label is accepted, and by how much it leads."""
    labels, chances = model.chances(samples)
    ordered = np.sort(chances, axis=1)
    firsts = [labels[at] for at in chances.argmax(axis=1)]
    hits = np.array([first in sample.accepted for first, sample in zip(firsts, samples)])
    return hits, ordered[:, -1] - ordered[:, -2]


def answered(hits: np.ndarray, margins: np.ndarray) -> float:
    """Return the share answered right when so few are answered that at most WRONG of all
    are answered wrong (the rest is asked back)."""
    order = np.argsort(-margins)
    wrong = np.cumsum(~hits[order]) / len(hits)
    allowed = np.flatnonzero(wrong <= WRONG)
    return float(np.sum(hits[order][: allowed[-1] + 1]) / len(hits)) if len(allowed) else 0.0


if __name__ == "__main__":
    sys.exit(main())
