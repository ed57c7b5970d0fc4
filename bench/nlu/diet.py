"""Rasa's own classifier, DIET, on the same samples: in a process of its own, for it needs
TensorFlow, which the project leaves out (docs/decisions/sans-tensorflow.md)."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.nlu.data import Sample

EPOCHS = 60
# Fits on the sentences of a file and writes the chances of those of another.
SCRIPT = """
import asyncio, json, sys
from pathlib import Path
from rasa.core.agent import Agent
from rasa.model_training import train_nlu

folder = Path(sys.argv[1])
model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder), fixed_model_name="diet")
agent = Agent.load(model)

async def read():
    texts = json.loads((folder / "texts.json").read_text("utf-8"))
    rows = [(await agent.parse_message(text))["intent_ranking"] for text in texts]
    (folder / "rows.json").write_text(json.dumps(rows), "utf-8")

asyncio.run(read())
"""
CONFIG = f"""
recipe: default.v1
language: fr
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: CountVectorsFeaturizer
  analyzer: char_wb
  min_ngram: 2
  max_ngram: 5
- name: DIETClassifier
  epochs: {EPOCHS}
  entity_recognition: false
  ranking_length: 0
  random_seed: 1
"""


class Diet:
    """Trained when it is first asked: training and reading share one process."""

    def fit(self, samples: Sequence[Sample]) -> None:
        """Keep the samples to learn from."""
        self._known = samples

    def chances(self, samples: Sequence[Sample]) -> tuple[list[str], np.ndarray]:
        """Train, and return the chances of ``samples``."""
        labels = sorted({sample.label for sample in self._known})
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "config.yml").write_text(CONFIG, "utf-8")
            (folder / "nlu.yml").write_text(self._nlu(labels), "utf-8")
            texts = [sample.doc.text for sample in samples]
            (folder / "texts.json").write_text(json.dumps(texts), "utf-8")
            subprocess.run([sys.executable, "-c", SCRIPT, name], check=True, stdout=sys.stderr)
            rows = json.loads((folder / "rows.json").read_text("utf-8"))
        found = np.zeros((len(rows), len(labels)))
        for at, row in enumerate(rows):
            for guess in row:
                found[at, labels.index(guess["name"])] = guess["confidence"]
        return labels, found

    def _nlu(self, labels: Sequence[str]) -> str:
        groups = {label: [] for label in labels}
        for sample in self._known:
            groups[sample.label].append(" ".join(sample.doc.text.split()))
        lines = ['version: "3.1"', "nlu:"]
        for label, texts in groups.items():
            lines += [f"- intent: {label}", "  examples: |", *(f"    - {text}" for text in texts)]
        return "\n".join(lines) + "\n"
