"""The topics that a trainee may ask about (``data/topics.yml``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.content.paths import topics_file
from bot.content.shape import ListOf, Record
from bot.content.sound import read_sound
from bot.content.values import Text

_SHAPE = Record(
    {"topics": ListOf(Record(dict.fromkeys(("id", "fr", "said", "what"), Text())), 1)}
)
_CONTRACTED = (("le ", "du "), ("les ", "des "), ("ce ", "de ce "))


@dataclass(frozen=True)
class Topic:
    """``fr`` is the name shown to people, ``said`` how a client names it."""

    id: str
    fr: str
    said: str
    what: str

    @property
    def of(self) -> str:
        """Return ``said`` after « de »: du budget, des autres offres, d’où…"""
        for start, contracted in _CONTRACTED:
            if self.said.startswith(start):
                return contracted + self.said[len(start) :]
        return f"de {self.said}"


@lru_cache(maxsize=4)
def load_topics(file: Path | None = None) -> dict[str, Topic]:
    """Return the topics by id, in the order of the file.

    Raises ``ContentError`` when the file does not have the expected shape.
    """
    source = read_sound(file or topics_file(), _SHAPE)
    return {item["id"]: Topic(**item) for item in source.data["topics"]}
