"""The groups of words that wordings name between braces (``_groups.yml``)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.content.faults import ContentError, Fault
from bot.content.sound import read_sound
from bot.content.yaml_source import Source

_GROUP = re.compile(r"\{(\w+)\}")


def read_mapping(file: Path) -> Source:
    """Read a file that gives names to its values. Raises ContentError for another one."""
    source = read_sound(file)
    if not isinstance(source.data, dict):
        raise ContentError([source.fault((), "Ce fichier doit donner des noms à ses valeurs.")])
    return source


def expand(phrases: Sequence[str], groups: Mapping[str, str], file: Path) -> tuple[str, ...]:
    """Put the group ``name`` in the place of each ``{name}``."""
    unknown = {name for text in phrases for name in _GROUP.findall(text)} - set(groups)
    if unknown:
        raise ContentError([Fault(file, 1, f"Groupes inconnus : {', '.join(sorted(unknown))}.")])
    return tuple(_GROUP.sub(lambda found: f"({groups[found[1]]})", text) for text in phrases)
