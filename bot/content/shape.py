"""Shapes that YAML data must have, and the faults where it has not.

A shape's ``faults(value, path, source)`` gives what is wrong below ``path``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Protocol

from bot.content.faults import Fault
from bot.content.yaml_source import Path_, Source

_KIND = {dict: "des champs", list: "une liste", str: "un texte", int: "un nombre", bool: "true"}


class Shape(Protocol):
    """What a value must look like."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """Give the faults of ``value``, which stands at ``path`` of ``source``."""


def suggestion(word: str, known: Collection[str]) -> str:
    """Return « vouliez-vous dire … ? » for the nearest of ``known``, or nothing."""
    near = get_close_matches(str(word), list(known), n=1, cutoff=0.6)
    return f" Vouliez-vous dire « {near[0]} » ?" if near else ""


def _wrong(wanted: str, value: Any, path: Path_, source: Source) -> Fault:
    found = "rien" if value is None else _KIND.get(type(value), "autre chose")
    name = next((key for key in reversed(path) if isinstance(key, str)), "le fichier")
    return source.fault(path, f"« {name} » attend {wanted}, on y trouve {found}.")


@dataclass(frozen=True)
class Text:
    """A text that is not blank."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, str):
            yield _wrong("un texte", value, path, source)
        elif not value.strip():
            yield source.fault(path, f"« {path[-1] if path else 'texte'} » est vide.")


@dataclass(frozen=True)
class Number:
    """A whole number from ``low`` to ``high``, both included."""

    low: int
    high: int

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, int) or isinstance(value, bool):
            yield _wrong("un nombre entier", value, path, source)
        elif not self.low <= value <= self.high:
            message = f"« {path[-1]} » vaut {value} : attendu de {self.low} à {self.high}."
            yield source.fault(path, message)


@dataclass(frozen=True)
class Share:
    """A number from 0 to 1."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value <= 1:
            yield _wrong("un nombre de 0 à 1", value, path, source)


@dataclass(frozen=True)
class Flag:
    """True or false."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, bool):
            yield _wrong("true ou false", value, path, source)


@dataclass(frozen=True)
class OneOf:
    """One of the names of ``known``; ``what`` names them for people."""

    known: Collection[str]
    what: str

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, str):
            yield _wrong(self.what, value, path, source)
        elif value not in self.known:
            hint = suggestion(value, self.known)
            yield source.fault(path, f"« {value} » est inconnu : attendu {self.what}.{hint}")


@dataclass(frozen=True)
class ListOf:
    """A list of ``item`` with at least ``least`` entries."""

    item: Shape
    least: int = 0

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, list):
            yield _wrong("une liste", value, path, source)
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
            yield _wrong("des champs", value, path, source)
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
                yield source.fault(path, f"Le champ « {key} » manque.")


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
            yield _wrong("des champs", value, path, source)
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
