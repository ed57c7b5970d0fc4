"""Shapes of single values in YAML data, and the faults where a value has another.

A shape's ``faults(value, path, source)`` gives what is wrong at ``path``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
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


def wrong(wanted: str, value: Any, path: Path_, source: Source) -> Fault:
    """Return the fault of a ``value`` that is not of the kind ``wanted``."""
    found = "rien" if value is None else _KIND.get(type(value), "autre chose")
    name = next((key for key in reversed(path) if isinstance(key, str)), "le fichier")
    return source.fault(path, f"« {name} » attend {wanted}, on y trouve {found}.")


@dataclass(frozen=True)
class Text:
    """A text that is not blank."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, str):
            yield wrong("un texte", value, path, source)
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
            yield wrong("un nombre entier", value, path, source)
        elif not self.low <= value <= self.high:
            message = f"« {path[-1]} » vaut {value} : attendu de {self.low} à {self.high}."
            yield source.fault(path, message)


@dataclass(frozen=True)
class Share:
    """A number from 0 to 1."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value <= 1:
            yield wrong("un nombre de 0 à 1", value, path, source)


@dataclass(frozen=True)
class Flag:
    """True or false."""

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, bool):
            yield wrong("true ou false", value, path, source)


@dataclass(frozen=True)
class OneOf:
    """One of the names of ``known``; ``what`` names them for people."""

    known: Collection[str]
    what: str

    def faults(self, value: Any, path: Path_, source: Source) -> Iterator[Fault]:
        """See ``Shape``."""
        if not isinstance(value, str):
            yield wrong(self.what, value, path, source)
        elif value not in self.known:
            hint = suggestion(value, self.known)
            yield source.fault(path, f"« {value} » est inconnu : attendu {self.what}.{hint}")
