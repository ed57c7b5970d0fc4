"""Looks words up in the semantic fields."""

from __future__ import annotations

from functools import lru_cache
from typing import Iterable, Sequence

from bot.content.fields import Field
from bot.understanding.tokens import words

SHORTEST_BEGINNING = 3


class FieldIndex:
    """Finds the fields of plain words, by full word, beginning or pair of words."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self.fields = tuple(fields)
        self._whole: dict[str, list[Field]] = {}
        self._beginnings: dict[str, list[Field]] = {}
        self._known: dict[str, tuple[Field, ...]] = {}
        for field in self.fields:
            for entry in field.words:
                key = " ".join(words(entry))
                table = self._beginnings if entry.endswith("*") else self._whole
                table.setdefault(key, []).append(field)

    def lookup(self, word: str) -> tuple[Field, ...]:
        """Return the fields of one plain word, without repetition."""
        found = self._known.get(word)
        if found is None:
            hits = list(self._whole.get(word, ()))
            for size in range(SHORTEST_BEGINNING, len(word) + 1):
                hits.extend(self._beginnings.get(word[:size], ()))
            found = tuple(dict.fromkeys(hits))
            if len(self._known) < 20_000:
                self._known[word] = found
        return found

    def names(self, forms: Sequence[str]) -> list[str]:
        """Return the names of all fields touched by ``forms``, once per word."""
        found = [field.name for form in forms for field in self.lookup(form)]
        for first, second in zip(forms, forms[1:]):
            found.extend(field.name for field in self._whole.get(f"{first} {second}", ()))
        return found

    def outline(self, forms: Sequence[str]) -> list[str]:
        """Return ``forms`` with each word of a noun field replaced by « <field> »."""
        outlined = []
        for form in forms:
            noun = next((field for field in self.lookup(form) if field.noun), None)
            outlined.append(f"<{noun.name}>" if noun else form)
        return outlined


@lru_cache(maxsize=4)
def index_of(fields: tuple[Field, ...]) -> FieldIndex:
    """Return the index of ``fields``: one for all models that look words up in them."""
    return FieldIndex(fields)
