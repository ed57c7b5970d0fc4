"""The classifier of topics and of moves: n-grams and word vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.content.fields import Field
from bot.understanding import model_files
from bot.understanding.fields import index_of
from bot.understanding.grams import BLOCKS, Grams
from bot.understanding.kernel import TEMPERATURE, KernelModel
from bot.understanding.vectors import WordVectors

# Weight of the vectors beside the blocks of n-grams.
VECTORS = 1.6
_SHARE = VECTORS / (VECTORS + sum(BLOCKS.values()))


def new(fields: Sequence[Field] = (), temperature: float = TEMPERATURE) -> KernelModel:
    """Return a model to fit, or to restore."""
    grams = Grams(index_of(tuple(fields)), 1 - _SHARE)
    return KernelModel(grams, WordVectors(grams.rarity, _SHARE), temperature=temperature)


def save(model: KernelModel, stem: Path) -> None:
    """Write the files ``<stem>.*``."""
    fields = [[field.name, list(field.words), field.noun] for field in model.grams.fields.fields]
    settings = {"temperature": model.temperature, "fields": fields}
    model_files.write(model, stem, settings, model.dense.numbers())


def load(stem: Path) -> KernelModel:
    """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
    settings, numbers = model_files.read(stem)
    fields = [Field(name, tuple(words), noun) for name, words, noun in settings["fields"]]
    model = model_files.restore(new(fields, settings["temperature"]), settings, numbers)
    model.dense.restore(numbers)
    return model
