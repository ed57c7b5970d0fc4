"""Shapes of lists and fields in YAML data; see ``bot.content.values``."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.content.faults import Fault
from bot.content.values import Shape, Text, suggestion, wrong
from bot.content.yaml_source import Path_, Source


@dataclass(frozen=True)
class ListOf:
    """A list of ``item`` with at least ``least`` entries."""

    item: Shape
    least: int = 0

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, list):
            yield wrong("une liste", value, path, source)
            return
        if len(value) < self.least:
            message = f"« {path[-1]} » a {len(value)} entrées : {self.least} au moins."
            yield source.fault(path, message)
        for at, entry in enumerate(value):
            yield from self.item.faults(entry, (*path, at), source)


@dataclass(frozen=True)
class Record:
    """Fields by name: those of ``required``, perhaps those of ``optional``."""

    required: Mapping[str, Shape]
    optional: Mapping[str, Shape] = field(default_factory=dict)

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, dict):
            yield wrong("des champs", value, path, source)
            return
        known = {**self.required, **self.optional}
        for key, entry in value.items():
            if key not in known:
                hint = suggestion(key, known)
                yield source.fault((*path, key), f"Le champ « {key} » est inconnu.{hint}")
            else:
                yield from known[key].faults(entry, (*path, key), source)
        for key in self.required:
            if key not in value:
                yield source.fault((*path, key), f"Le champ « {key} » manque.")


@dataclass(frozen=True)
class MapOf:
    """Names, each with an ``item``: any, or only those of ``known``, and all of
    them when ``complete``."""

    item: Shape
    known: Collection[str] | None = None
    what: str = "un nom"
    complete: bool = True

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, dict):
            yield wrong("des champs", value, path, source)
            return
        for key, entry in value.items():
            if self.known is not None and key not in self.known:
                hint = suggestion(key, self.known)
                message = f"« {key} » est inconnu : attendu {self.what}.{hint}"
                yield source.fault((*path, key), message)
            else:
                yield from self.item.faults(entry, (*path, key), source)
        for key in self.known or ():
            if self.complete and key not in value:
                yield source.fault(path, f"« {key} » manque : attendu {self.what}.")


@dataclass(frozen=True)
class TextOrList:
    """A text, ``{say, cues}``, or a list of these (``least`` at least)."""

    least: int = 1

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        items = value if isinstance(value, list) else [value]
        paths = [(*path, at) for at in range(len(items))] if isinstance(value, list) else [path]
        if len(items) < self.least:
            message = f"« {path[-1]} » a {len(items)} répliques : {self.least} au moins."
            yield source.fault(path, message)
        for entry, here in zip(items, paths):
            yield from self._one(entry, here, source)

    def _one(self, entry: Any, path: Path_, source: Source) -> Iterator[Fault]:
        if not isinstance(entry, dict):
            yield from Text().faults(entry, path, source)
            return
        shape = Record({"say": TextOrList()}, {"cues": ListOf(Text())})
        yield from shape.faults(entry, path, source)


@dataclass(frozen=True)
class Either:
    """Fields as ``fields`` asks, or else a list as ``items`` asks."""

    fields: Shape
    items: Shape

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        shape = self.items if isinstance(value, list) else self.fields
        yield from shape.faults(value, path, source)
