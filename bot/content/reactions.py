"""The reactions that a profile has in every scenario, under those of a voice."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.content import names
from bot.content.paths import DATA, reactions_file
from bot.content.shape import MapOf, TextOrList
from bot.content.sound import read_sound
from bot.content.yaml_source import Source

SHAPE = MapOf(TextOrList(), names.REACTIONS, "une réaction (docs/auteurs.md)", complete=False)


@lru_cache(maxsize=16)
def load_reactions(profile: str, data: Path = DATA) -> Source:
    """Return the source of a profile's own reactions; its data is empty without a file.

    Raises ``ContentError`` when the file is malformed. What comes back is shared by
    all callers: read it, do not change it.
    """
    file = reactions_file(profile, data)
    if not file.is_file():
        return Source(file, {})
    return read_sound(file, SHAPE)


def as_list(lines: Any) -> list[Any]:
    """Return the lines of a reaction, written as a list or as one line."""
    return lines if isinstance(lines, list) else [lines]
