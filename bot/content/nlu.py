"""The training sentences of ``data/nlu/``, read without Rasa.

The files keep Rasa's own format (3.1), so that ``rasa train`` and this reader see the
same sentences. A group is an intent ``parler/<group>``: its examples are either the
usual block of lines that start with ``- ``, or a list of items ``text`` and
``metadata``; ``metadata`` may give ``topics`` (several, in order of salience),
``client`` (the client's turn before) and ``asked`` (topics asked before it).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

INTENT = "parler/"


class TrainingDataError(ValueError):
    """A training file that cannot be used; the message names file and group."""


@dataclass(frozen=True)
class TrainingExample:
    """One sentence of a group: ``group`` is a topic, ``none``, ``off_topic``,
    ``several`` or ``move_<name>``; ``metadata`` as written in the file."""

    text: str
    group: str
    file: str
    topics: tuple[str, ...] = ()
    client: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


def load_topic_examples(folder: Path | str) -> tuple[TrainingExample, ...]:
    """Read the groups ``parler/…`` of the files directly in ``folder``, in file order.

    Raises ``TrainingDataError`` when the folder holds none or a file is malformed.
    """
    return _load(Path(folder))


def load_move_examples(folder: Path | str) -> tuple[TrainingExample, ...]:
    """Read the groups ``parler/move_…`` of ``folder/moves``."""
    return _load(Path(folder) / "moves")


def _load(folder: Path) -> tuple[TrainingExample, ...]:
    examples: list[TrainingExample] = []
    for path in sorted(folder.glob("*.yml")):
        examples.extend(_read_file(path))
    if not examples:
        raise TrainingDataError(f"{folder}: no group « {INTENT}… » found")
    return tuple(examples)


def _read_file(path: Path) -> Iterator[TrainingExample]:
    try:
        data = YAML(typ="safe").load(path.read_text(encoding="utf-8")) or {}
    except YAMLError as error:
        raise TrainingDataError(f"{path}: not valid YAML ({error})") from error
    for entry in data.get("nlu") or ():
        intent = str(entry.get("intent", ""))
        if intent.startswith(INTENT):
            yield from _read_group(path, intent[len(INTENT) :], entry.get("examples"))


def _read_group(path: Path, group: str, examples: Any) -> Iterator[TrainingExample]:
    if isinstance(examples, str):
        for line in examples.splitlines():
            if line.startswith("- "):
                yield TrainingExample(line[2:].strip(), group, path.name)
            elif line.strip():
                raise TrainingDataError(f"{path}: group {group}: « {line} » lacks its dash")
    elif isinstance(examples, list):
        for item in examples:
            yield _read_item(path, group, item)
    else:
        raise TrainingDataError(f"{path}: group {group} has no examples")


def _read_item(path: Path, group: str, item: Any) -> TrainingExample:
    if not isinstance(item, dict) or not str(item.get("text", "")).strip():
        raise TrainingDataError(f"{path}: group {group}: an item lacks its text")
    text = str(item["text"]).strip()
    metadata = item.get("metadata") or {}
    lists = {key: tuple(metadata.get(key) or ()) for key in ("topics", "client", "asked")}
    return TrainingExample(text[2:].strip() if text.startswith("- ") else text, group, path.name, **lists)
