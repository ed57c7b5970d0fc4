"""What the author of a scenario has still to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.content.faults import Fault
from bot.content.yaml_source import Path_, Source

# What stands in a skeleton wherever there is something to write.
TO_WRITE = "À ÉCRIRE"


def unwritten(source: Source) -> Iterator[Fault]:
    """Give one fault a file for what is still to be written in it, at its first place."""
    places: dict[Path, list[Path_]] = {}
    for path in sorted(_places(source.data, ()), key=source.line):
        places.setdefault(source.parts.get(path[0], source.file), []).append(path)
    for found in places.values():
        left = "un texte reste" if len(found) == 1 else f"{len(found)} textes restent"
        yield source.fault(found[0], f"{left} à écrire, à partir d’ici.")


def _places(value: Any, path: Path_) -> Iterator[Path_]:
    if isinstance(value, str) and TO_WRITE in value:
        yield path
    items = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else items
    for key, item in items:
        yield from _places(item, (*path, key))
