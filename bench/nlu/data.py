"""The sentences that classifiers are compared on."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from bench.validity.sets import BENCH
from bot.content.nlu import load_topic_examples
from bot.records.settings import Settings
from bot.technique.normalise import normalise

FOLDS = 5
NOTHING = "none"


@dataclass(frozen=True)
class Sample:
    """A sentence, parsed, the labels accepted for it, and its group for training."""

    text: str
    doc: Doc
    label: str
    accepted: frozenset[str]


def training(nlp: Language) -> list[Sample]:
    """Return the training sentences of topics, in an order drawn once."""
    examples = [item for item in load_topic_examples(Settings.read().data / "nlu") if not item.topics]
    docs = nlp.pipe(normalise(item.text).text for item in examples)
    samples = [
        Sample(item.text, doc, item.group, frozenset({item.group}))
        for item, doc in zip(examples, docs)
    ]
    random.Random("folds").shuffle(samples)
    return samples


def reference(nlp: Language) -> list[Sample]:
    """Return the questions of the reference set that stand without context."""
    rows = [json.loads(line) for line in _lines(BENCH / "reference" / "topics.jsonl")]
    rows = [row for row in rows if not row.get("client") and not row.get("asked")]
    docs = nlp.pipe(normalise(row["text"]).text for row in rows)
    return [
        Sample(row["text"], doc, row["topic"], frozenset({row["topic"], *row.get("also", ())}))
        for row, doc in zip(rows, docs)
    ]


def folds(samples: Sequence[Sample]) -> list[tuple[list[Sample], list[Sample]]]:
    """Return ``FOLDS`` pairs: to fit on, to be judged on."""
    found = []
    for at in range(FOLDS):
        judged = list(samples[at::FOLDS])
        known = {id(sample) for sample in judged}
        found.append(([sample for sample in samples if id(sample) not in known], judged))
    return found


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
