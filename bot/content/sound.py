"""Reading a file that is used only when nothing is wrong with it."""

from __future__ import annotations

from pathlib import Path

from bot.content.faults import ContentError
from bot.content.values import Shape
from bot.content.yaml_source import Source, read_yaml


def read_sound(file: Path, shape: Shape | None = None) -> Source:
    """Read ``file``; raises ``ContentError`` with every fault of syntax and of ``shape``."""
    source = read_yaml(file)
    faults = [*source.faults, *(shape.faults(source.data, (), source) if shape else ())]
    if faults:
        raise ContentError(faults)
    return source
