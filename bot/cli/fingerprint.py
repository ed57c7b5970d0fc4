"""What a model was trained on, in one short word."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path

RASA_FILES = ("config.yml", "domain.yml", "requirements/lock.txt")
LEARNT_DATA = ("nlu", "rules", "stories", "lexicon/fields")
# What a scenario is asked: learnt in training, or else when it is first played.
ASKED_FILES = ("asked.yml", "facts.yml", "needs.yml")
# The code that decides what is learnt; what it imports of ours counts too.
CODE = (
    "bot/shell/importer.py",
    "bot/shell/intent_model.py",
    "bot/shell/training_data.py",
    "bot/shell/components/parse.py",
    "bot/shell/components/understanding.py",
    "bot/shell/components/phase_intent.py",
)
LENGTH = 12


def fingerprint(root: Path, data: Path) -> str:
    """Return a word that changes with the training data, the pipeline or the packages.

    Readers that use a model without being trained (the technique reader) do not count.
    """
    digest = hashlib.sha256()
    for path in (*_files(root), *_data_files(data)):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:LENGTH]


def _files(root: Path) -> Iterator[Path]:
    yield from (root / name for name in RASA_FILES)
    seen: dict[Path, None] = {}
    waiting = [root / name for name in CODE]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen[path] = None
            waiting.extend(_imported(path, root))
    yield from sorted(seen)


def _imported(path: Path, root: Path) -> Iterator[Path]:
    """Yield our own modules that the module at ``path`` imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bot."):
            stem = root.joinpath(*node.module.split("."))
            candidates = [stem.with_suffix(".py")]
            candidates += [stem / f"{alias.name}.py" for alias in node.names]
            yield from (found for found in candidates if found.is_file())


def _data_files(data: Path) -> list[Path]:
    learnt = [path for name in LEARNT_DATA for path in (data / name).rglob("*.yml")]
    asked = [path for name in ASKED_FILES for path in (data / "scenarios").glob(f"*/{name}")]
    return sorted((*learnt, *asked))
