"""One authored line, and how a list of them is read from YAML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.content.likeness import words
from bot.content.names import SHORT

SLOT = re.compile(r"\{(\w*)\}")
# Two forms of address: « [Vous pouvez|Tu peux] ».
CHOICE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


@dataclass(frozen=True)
class Line:
    """A line that a client can say. ``id`` is unique in its voice; ``cues`` are the
    profile's cues that it shows; ``spare``: said when the lines of the voice are used up."""

    id: str
    text: str
    cues: tuple[str, ...] = ()
    spare: bool = False


def build_lines(
    prefix: str, value: Any, cues: tuple[str, ...] = (), spare: bool = False
) -> tuple[Line, ...]:
    """Return the lines of ``value``: a text, a ``{say, cues}``, or a list of these.

    ``cues`` belong to every line, besides its own.
    """
    items = value if isinstance(value, list) else [value]
    lines: list[Line] = []
    for item in items:
        texts, own = _parts(item)
        for text in texts:
            lines.append(Line(f"{prefix}.{len(lines)}", text, (*cues, *own), spare))
    return tuple(lines)


def _parts(item: Any) -> tuple[list[str], tuple[str, ...]]:
    if not isinstance(item, Mapping):
        return [item], ()
    say = item["say"]
    return (say if isinstance(say, list) else [say]), tuple(item.get("cues", ()))


def is_short(text: str) -> bool:
    """Tell whether a line may come back within a call (four words at most)."""
    return len(words(text)) <= SHORT
