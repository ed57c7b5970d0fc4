"""A fault found in the files of ``data/``, and the error that carries them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Fault:
    """``line`` counts from 1; ``message`` is a French sentence for the author."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        """Return the fault as a checker prints it."""
        return f"{self.file}:{self.line}: {self.message}"


class ContentError(Exception):
    """Raised when files of ``data/`` cannot be used; ``faults`` says where and why."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults, sorted by file and line."""
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))
