"""`visavis analyse` beside the bare parser, over the same texts."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

from bot.content.nlu import load_topic_examples
from bot.records.settings import ROOT

SEED = 11
LONGEST_TURN, LONGEST_WINDOW = 3, 3
BARE = """
import json, sys
import spacy
with open(sys.argv[1], encoding="utf-8") as file:
    texts = [json.loads(line) for line in file]
for doc in spacy.load("fr_core_news_md", exclude=["ner"]).pipe(texts, batch_size=256):
    pass
"""


def measure(folder: Path, count: int) -> tuple[float, float]:
    """Return the seconds of the bare parser and of `visavis analyse` on ``count`` turns.

    The bare parser is spaCy as it comes, with the components that we use, in one process;
    `analyse` uses all processors, as it does for everybody. Both load the parser and read one file; each trainee turn and each client turn is a
    text of its own, so that nothing is parsed twice and nothing is saved by remembering.
    """
    turns = _turns(count)
    given, texts = folder / "turns.jsonl", folder / "texts.jsonl"
    _write(given, turns)
    said = [line for turn in turns for line in turn["client"]]
    _write(texts, [*(turn["trainee"] for turn in turns), *said])
    bare = _timed([sys.executable, "-c", BARE, str(texts)])
    analysed = _timed([sys.executable, "-m", "bot.cli.main", "analyse", str(given)])
    return bare, analysed


def _turns(count: int) -> list[dict[str, object]]:
    draw = random.Random(SEED)
    sentences = [item.text for item in load_topic_examples(ROOT / "data" / "nlu")]
    return [
        {
            "id": number, "profile": None, "trainee": _text(draw, sentences),
            "client": [_text(draw, sentences) for _ in range(draw.randint(1, LONGEST_WINDOW))],
        }
        for number in range(count)
    ]


def _text(draw: random.Random, sentences: list[str]) -> str:
    return " ".join(draw.choices(sentences, k=draw.randint(1, LONGEST_TURN)))


def _write(path: Path, items: list[object]) -> None:
    lines = (json.dumps(item, ensure_ascii=False) for item in items)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _timed(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return time.perf_counter() - began
