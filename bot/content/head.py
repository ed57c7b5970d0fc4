"""The files of a scenario apart from its voices, read as one source."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.content.faults import ContentError, Fault
from bot.content.paths import PART_FILES, SCENARIO_FILE
from bot.content.values import wrong
from bot.content.yaml_source import Source, read_yaml


def read_head(folder: Path) -> tuple[Source | None, list[Fault]]:
    """Read ``scenario.yml`` and the part files that are there as one source.

    A key may stand in any of them, in one only. None for the source when a file cannot
    be read at all; the faults are then all that is known.
    """
    files = [folder / name for name in (SCENARIO_FILE, *PART_FILES)]
    faults: list[Fault] = []
    read: list[Source] = []
    for file in files:
        if file.name != SCENARIO_FILE and not file.exists():
            continue
        try:
            read.append(read_yaml(file))
        except ContentError as err:
            faults += err.faults
    if faults:
        return None, faults
    return _merged(folder, read)


def _merged(folder: Path, read: list[Source]) -> tuple[Source, list[Fault]]:
    head = Source(folder / SCENARIO_FILE, {})
    # A key that no file has is missed where it belongs.
    head.parts = {key: folder / name for name, keys in PART_FILES.items() for key in keys}
    faults: list[Fault] = []
    for source in read:
        faults += source.faults
        if isinstance(source.data, dict):
            faults += _take(head, source)
        else:
            faults.append(wrong("des champs", source.data, (), source))
    return head, faults


def _take(head: Source, source: Source) -> Iterator[Fault]:
    """Put the keys of one file into ``head``; give the faults of those it has already."""
    for key, value in source.data.items():
        if key in head.data:
            place = f"{head.parts[key].name}, ligne {head.line((key,))}"
            yield source.fault((key,), f"« {key} » est déjà écrit dans {place}.")
            continue
        head.data[key] = value
        head.parts[key] = source.file
        head.lines.update({path: at for path, at in source.lines.items() if path[:1] == (key,)})
