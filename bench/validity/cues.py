"""The textbook cues of the guide: what a reformulation can do without."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.records.text import fold

CUES = Path(__file__).with_name("cues.txt")


def has_cue(text: str) -> bool:
    """Tell whether ``text`` holds a cue that the guide lists."""
    folded = " ".join(fold(text).split())
    return any(cue in folded for cue in _cues())


@lru_cache(maxsize=None)
def _cues() -> tuple[str, ...]:
    lines = CUES.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
