"""The coach's sentences, kept in ``data/coach.yml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML


@dataclass(frozen=True)
class CoachTexts:
    """Every sentence of the coach by key."""

    sentences: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return the sentence ``key`` with its ``{…}`` filled in.

        Raises KeyError when the key, or a value that the sentence needs, is missing.
        """
        sentence = self.sentences[key]
        return sentence.format(**values) if values else sentence


def load_coach(path: Path) -> CoachTexts:
    """Read the coach's sentences from ``path``."""
    return CoachTexts(YAML(typ="safe").load(path))
