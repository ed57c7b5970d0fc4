"""A scenario in files, and edits that break one thing in it."""

from __future__ import annotations

import json
import re
from pathlib import Path


def typographic(value):
    """Return ``value`` with the typography that the checker asks for."""
    if isinstance(value, dict):
        return {key: typographic(item) for key, item in value.items()}
    if isinstance(value, list):
        return [typographic(item) for item in value]
    if isinstance(value, str):
        return re.sub(r"(?<=\w) ?([;:!?])", "\u202f\\1", value)
    return value


def write(file: Path, data) -> None:
    """Write ``data`` as JSON, which is YAML, one value a line."""
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def change(folder: Path, name: str, edit) -> None:
    """Apply ``edit`` to the data of a file."""
    data = json.loads((folder / name).read_text(encoding="utf-8"))
    edit(data)
    write(folder / name, data)


def put(*path):
    """Return an edit that sets the value at the end of ``path``."""
    *keys, last, value = path

    def edit(data):
        for key in keys:
            data = data[key]
        data[last] = value

    return edit


def drop(*path):
    """Return an edit that takes out what stands at ``path``."""
    *keys, last = path

    def edit(data):
        for key in keys:
            data = data[key]
        del data[last]

    return edit
