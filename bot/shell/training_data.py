"""Hands Rasa's training data to the trainers of the project, which know nothing of Rasa."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.tokens import Doc

from bot.shell.components.keys import GROUP, METADATA, PARSED

MOVES = "parler/move_"


def write_groups(training_data: TrainingData, folder: Path) -> None:
    """Write the groups ``parler/…`` below ``folder`` in the format of ``data/nlu/``.

    JSON is YAML too; moves go to their own folder, as in ``data/nlu/moves/``.
    """
    topics: dict[str, list[dict[str, Any]]] = defaultdict(list)
    moves: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for message in training_data.training_examples:
        group = message.get(GROUP)
        if group:
            (moves if group.startswith(MOVES) else topics)[group].append(_item(message))
    _write(topics, folder)
    _write(moves, folder / "moves")


def parses_of(training_data: TrainingData) -> Callable[[Iterable[str]], list[Doc]]:
    """Return a parser that knows the training sentences; KeyError for any other."""
    docs = {
        message.get(TEXT): message.get(PARSED).doc
        for message in training_data.training_examples
        if message.get(PARSED) is not None
    }
    return lambda texts: [docs[text] for text in texts]


def _item(message: Message) -> dict[str, Any]:
    metadata = (message.get(METADATA) or {}).get("example") or {}
    return {"text": message.get(TEXT), "metadata": metadata}


def _write(groups: dict[str, list[dict[str, Any]]], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, (group, examples) in enumerate(sorted(groups.items())):
        data = {"nlu": [{"intent": group, "examples": examples}]}
        path = folder / f"{number:03d}.yml"
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
