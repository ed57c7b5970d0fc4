"""The classifier of topics and of moves: n-grams and word vectors, kept in files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csc_matrix

from bot.content.fields import Field
from bot.understanding.fields import FieldIndex
from bot.understanding.grams import BLOCKS, Grams
from bot.understanding.kernel import TEMPERATURE, KernelModel
from bot.understanding.vectors import WordVectors

FORMAT = 4
# Weight of the vectors beside the blocks of n-grams.
VECTORS = 1.6
_SHARE = VECTORS / (VECTORS + sum(BLOCKS.values()))


class ModelError(ValueError):
    """A model directory that is missing, incomplete or of another format."""


def new(fields: Sequence[Field] = (), temperature: float = TEMPERATURE) -> KernelModel:
    """Return a model to fit, or to restore."""
    grams = Grams(FieldIndex(fields), 1 - _SHARE)
    return KernelModel(grams, WordVectors(grams.rarity, _SHARE), temperature=temperature)


def save(model: KernelModel, stem: Path) -> None:
    """Write ``<stem>.json`` (names, fields) and ``<stem>.npz`` (numbers)."""
    grams = model.grams
    settings = {
        "format": FORMAT,
        "labels": model.labels,
        "temperature": model.temperature,
        "fields": [[field.name, list(field.words), field.noun] for field in grams.fields.fields],
        "rarest": grams.rarest,
        "too_common": sorted(grams.too_common),
        "features": list(grams.index),
    }
    stem.with_suffix(".json").write_text(json.dumps(settings, ensure_ascii=False), "utf-8")
    columns = model.columns
    np.savez(
        stem.with_suffix(".npz"), idf=grams.idf, rows=model.rows, weights=model.weights,
        data=columns.data, indices=columns.indices, starts=columns.indptr, **model.dense.numbers(),
    )


def load(stem: Path) -> KernelModel:
    """Read what ``save`` wrote; raises ``ModelError`` when it cannot be used."""
    try:
        settings = json.loads(stem.with_suffix(".json").read_text("utf-8"))
        with np.load(stem.with_suffix(".npz"), allow_pickle=False) as archive:
            numbers = dict(archive)
    except (OSError, json.JSONDecodeError) as error:
        raise ModelError(f"{stem}: no readable model ({error})") from error
    if settings.get("format") != FORMAT:
        raise ModelError(f"{stem}: format {settings.get('format')}, expected {FORMAT}")
    fields = [Field(name, tuple(words), noun) for name, words, noun in settings["fields"]]
    model = new(fields, settings["temperature"])
    _restore(model, settings, numbers)
    return model


def _restore(model: KernelModel, settings: dict, numbers: dict[str, np.ndarray]) -> None:
    grams = model.grams
    grams.index = {name: at for at, name in enumerate(settings["features"])}
    grams.idf, grams.rarest = numbers["idf"], settings["rarest"]
    grams.too_common = frozenset(settings["too_common"])
    model.dense.restore(numbers)
    model.labels = tuple(settings["labels"])
    model.rows, model.weights = numbers["rows"], numbers["weights"]
    columns = (numbers["data"], numbers["indices"], numbers["starts"])
    model.columns = csc_matrix(columns, shape=(len(model.rows), len(grams.index)))
