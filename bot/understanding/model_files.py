"""Keeps a classifier in two files: names in JSON, numbers in an archive of arrays."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csc_matrix

from bot.understanding.kernel import KernelModel

FORMAT = 4
Numbers = Mapping[str, np.ndarray]


class ModelError(ValueError):
    """A model directory that is missing, incomplete or of another format."""


def write(model: KernelModel, stem: Path, settings: Mapping[str, Any], numbers: Numbers) -> None:
    """Write ``<stem>.json`` and ``<stem>.npz``; ``settings`` and ``numbers``: what the
    model has beside its n-grams and weights."""
    grams, columns = model.grams, model.columns
    names = {
        **settings,
        "format": FORMAT,
        "labels": model.labels,
        "rarest": grams.rarest,
        "too_common": sorted(grams.too_common),
        "features": list(grams.index),
    }
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_suffix(".json").write_text(json.dumps(names, ensure_ascii=False), "utf-8")
    np.savez(
        stem.with_suffix(".npz"), idf=grams.idf, rows=model.rows, weights=model.weights,
        data=columns.data, indices=columns.indices, starts=columns.indptr, **numbers,
    )


def read(stem: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Return the settings and numbers that ``write`` wrote; raises ``ModelError`` when
    they cannot be used."""
    try:
        settings = json.loads(stem.with_suffix(".json").read_text("utf-8"))
        with np.load(stem.with_suffix(".npz"), allow_pickle=False) as archive:
            numbers = dict(archive)
    except (OSError, json.JSONDecodeError) as error:
        raise ModelError(f"{stem}: no readable model ({error})") from error
    if settings.get("format") != FORMAT:
        raise ModelError(f"{stem}: format {settings.get('format')}, expected {FORMAT}")
    return settings, numbers


def restore(model: KernelModel, settings: Mapping[str, Any], numbers: Numbers) -> KernelModel:
    """Give ``model`` the n-grams and weights that ``read`` returned."""
    grams = model.grams
    grams.index = {name: at for at, name in enumerate(settings["features"])}
    grams.idf, grams.rarest = numbers["idf"], settings["rarest"]
    grams.too_common = frozenset(settings["too_common"])
    model.labels = tuple(settings["labels"])
    model.rows, model.weights = numbers["rows"], numbers["weights"]
    columns = (numbers["data"], numbers["indices"], numbers["starts"])
    model.columns = csc_matrix(columns, shape=(len(model.rows), len(grams.index)))
    return model
