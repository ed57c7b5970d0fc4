"""The semantic fields of ``data/lexicon/fields/``: which words belong together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.content.faults import ContentError, Fault
from bot.content.lexicon import lexicon_dir
from bot.content.sound import read_sound


@dataclass(frozen=True)
class Field:
    """One field: ``words`` as written (a final ``*`` stands for any ending);
    ``noun``: in the order of a sentence the field stands for its words."""

    name: str
    words: tuple[str, ...]
    noun: bool = False


def load_fields(folder: Path | None = None) -> tuple[Field, ...]:
    """Read all fields of ``folder`` (``data/lexicon/fields`` unless told), file by file.

    Raises ``ContentError`` when a file is malformed or a name is used twice.
    """
    folder = folder or lexicon_dir() / "fields"
    fields: list[Field] = []
    for path in sorted(folder.glob("*.yml")):
        entries = read_sound(path).data.get("fields", ())
        fields.extend(_field(path, entry) for entry in entries)
    if not fields or len({field.name for field in fields}) != len(fields):
        raise ContentError([Fault(folder, 1, "Aucun champ, ou deux champs du même nom.")])
    return tuple(fields)


def _field(path: Path, entry: Any) -> Field:
    words = entry.get("words") or ()
    if not entry.get("name") or not all(isinstance(word, str) and word for word in words):
        raise ContentError([Fault(path, 1, "Un champ a un nom et des mots (« oui » entre guillemets).")])
    return Field(entry["name"], tuple(words), entry.get("class") == "noun")
