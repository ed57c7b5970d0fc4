"""The coach's hints, kept in ``data/hints.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.content.faults import ContentError, Fault
from bot.content.yaml_source import read_yaml
from bot.records.call import PROFILES

ALL = "tous"
# The moments of a call in which there is something to whisper; ``bot.rehearsal.hints`` tells them.
SITUATIONS = (
    "opening", "favourable", "pitched_early", "guarded", "objection", "request", "question",
    "closed_series", "held_back", "verify", "need", "gain_trust", "awareness", "summarise",
    "present", "reaction", "close", "thank",
)  # fmt: skip

Hints = Mapping[str, Mapping[str, tuple[str, ...]]]


def load_hints(path: Path) -> Hints:
    """Return situation → « tous » or profile → what may be whispered.

    Raises ContentError when one of ``SITUATIONS`` has no line for all, or a
    name is neither a situation nor a profile.
    """
    source = read_yaml(path)
    faults = list(source.faults)
    for name in SITUATIONS:
        if not (source.data.get(name) or {}).get(ALL):
            faults.append(Fault(path, 1, f"La situation « {name} » n’a pas de ligne pour « {ALL} »."))
    for name, lines in source.data.items():
        if name not in SITUATIONS:
            faults.append(source.fault((name,), f"La situation « {name} » n’existe pas."))
        for who in lines:
            if who not in (ALL, *PROFILES):
                faults.append(source.fault((name, who), f"« {who} » n’est pas un profil."))
    if faults:
        raise ContentError(faults)
    return {name: {who: tuple(texts) for who, texts in lines.items()} for name, lines in source.data.items()}


def lines_for(hints: Hints, situation: str, profile: str | None) -> tuple[str, ...]:
    """Return what may be whispered in ``situation``: the lines of ``profile`` before
    those of all; of all only when ``profile`` is None (a profile still secret)."""
    lines = hints[situation]
    return (*lines.get(profile or ALL, ()), *lines[ALL]) if profile else lines[ALL]
