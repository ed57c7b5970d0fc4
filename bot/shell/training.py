"""Trains through Rasa's own ``train``, saying where it stands."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Callable
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Iterator

from rasa.engine.exceptions import GraphComponentException, GraphSchemaValidationException
from rasa.model_training import train as rasa_train
from rasa.shared.exceptions import RasaException

from bot.content.nlu import TrainingDataError
from bot.shell.logs import configure

HOOKS = "rasa.engine.training.hooks"
STARTING = "Starting to train component"
STEPS = {
    "MemoizationPolicy": "chemins entre les phases",
    "RulePolicy": "règles",
    "PhaseIntentClassifier": "réponses au coach",
    "UnderstandingComponent": "sujets et intentions de parole",
}


class TrainingFailed(Exception):
    """The model could not be trained; the text says why, by file where it can."""


class _Progress(logging.Handler):
    """Turns what Rasa's training logs into short French lines."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self._say = say

    def emit(self, record: logging.LogRecord) -> None:
        """Say the step that starts."""
        if record.getMessage().startswith(STARTING):
            name = record.getMessage().split("'")[1]
            self._say(f"  {STEPS.get(name, name)}")


def train(root: Path, data: Path, draft: Path, say: Callable[[str], None]) -> Path:
    """Train on the folder ``data`` into the folder ``draft``; return the archive.

    ``root`` holds config.yml and domain.yml. Raises TrainingFailed.
    """
    with _watching(say), _inside(root), redirect_stdout(io.StringIO()):
        say("  lecture des données")
        try:
            result = rasa_train(
                str(root / "domain.yml"), str(root / "config.yml"), [str(data)], str(draft),
                force_training=True, core_additional_arguments={"augmentation_factor": 0},
            )
        except GraphComponentException as err:
            raise TrainingFailed(str(err.__cause__ or err)) from err
        except (RasaException, GraphSchemaValidationException, TrainingDataError) as err:
            raise TrainingFailed(str(err)) from err
    if result.model is None:
        raise TrainingFailed("les données ne contiennent rien à apprendre")
    return Path(result.model)


@contextmanager
def _watching(say: Callable[[str], None]) -> Iterator[None]:
    configure(logging.ERROR)
    handler = _Progress(say)
    hooks = logging.getLogger(HOOKS)
    hooks.addHandler(handler)
    hooks.setLevel(logging.INFO)
    hooks.propagate = False
    try:
        yield
    finally:
        hooks.removeHandler(handler)
        hooks.propagate = True


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    # Rasa keeps its cache in the current folder and imports components from there.
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
