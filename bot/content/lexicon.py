"""Closed-class word lists of ``data/lexicon/``, read once each."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.content.faults import ContentError, Fault
from bot.content.paths import DATA
from bot.content.sound import read_sound


def lexicon_dir(data: Path = DATA) -> Path:
    """Return the folder of the lexicons."""
    return data / "lexicon"


@lru_cache(maxsize=None)
def load_lexicon(name: str, data: Path = DATA) -> Any:
    """Return the lexicon ``name``: plain data of ``name.yml``, or lines of ``name.txt``.

    Blank lines and lines that start with ``#`` of a text file are left out. What
    comes back is shared by all callers: read it, do not change it. Raises
    ``ContentError`` when the file is missing, unreadable or names a key twice.
    """
    folder = lexicon_dir(data)
    words = folder / f"{name}.txt"
    if words.is_file():
        return _lines(words)
    return read_sound(folder / f"{name}.yml").data


def _lines(file: Path) -> tuple[str, ...]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as err:
        raise ContentError([Fault(file, 1, "Ce fichier n’est pas en UTF-8.")]) from err
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
