"""The textbook cues of the guide: what a reformulation can do without."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

CUES = Path(__file__).with_name("cues.txt")


def has_cue(text: str) -> bool:
    """Tell whether ``text`` holds a cue that the guide lists."""
    folded = _fold(text)
    return any(cue in folded for cue in _cues())


def _fold(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


@lru_cache(maxsize=None)
def _cues() -> tuple[str, ...]:
    lines = CUES.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
