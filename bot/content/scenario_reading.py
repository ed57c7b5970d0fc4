"""Reading the files of a scenario by their shape."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.content import names
from bot.content.faults import ContentError, Fault
from bot.content.head import read_head
from bot.content.paths import DATA, voice_files
from bot.content.reactions import as_list, load_reactions
from bot.content.scenario_shape import SCENARIO, VOICE
from bot.content.unwritten import unwritten
from bot.content.yaml_source import Source, read_yaml


def read_scenario(folder: Path, data: Path = DATA) -> tuple[list[Source], list[Fault]]:
    """Read the files of the scenario in ``folder``; ``data`` holds the profiles.

    Returns the sources that could be read (what is not a voice first, as one, when it
    could) and the faults of syntax and shape; without faults, all five are there.
    """
    head, faults = read_head(folder)
    sources = []
    if head is not None:
        sources.append(head)
        faults += [*SCENARIO.faults(head.data, (), head), *_misnamed(head, "id", folder.name)]
        faults += unwritten(head)
    for file in voice_files(folder):
        try:
            source = read_yaml(file)
            spare = load_reactions(file.stem, data)
        except ContentError as err:
            faults += err.faults
            continue
        sources.append(source)
        faults += [*source.faults, *VOICE.faults(source.data, (), source)]
        faults += [*_misnamed(source, "profile", file.stem), *_incomplete(source, spare)]
        faults += unwritten(source)
    return sources, faults


def _misnamed(source: Source, key: str, wanted: str) -> Iterator[Fault]:
    data: Any = source.data
    if not isinstance(data, dict):
        return
    if key in data and data[key] != wanted and isinstance(data[key], str):
        yield source.fault((key,), f"« {key} » devrait être « {wanted} », comme son emplacement.")


def _incomplete(source: Source, spare: Source) -> Iterator[Fault]:
    """Give the reactions that have too few lines, those of the profile included."""
    own = source.data.get("reactions", {}) if isinstance(source.data, dict) else {}
    if not isinstance(own, dict):
        return
    for name in names.REACTIONS:
        found = len(as_list(own.get(name, []))) + len(as_list(spare.data.get(name, [])))
        if found < names.FEWEST_LINES:
            wanted = f"{found} répliques : {names.FEWEST_LINES} au moins"
            message = f"« {name} » manque" if not found else f"« {name} » a {wanted}"
            yield source.fault(("reactions", name), f"{message}, avec celles du profil.")
