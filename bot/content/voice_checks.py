"""What a voice's lines must be: cues, slots, lengths, variety, typography."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from bot.content import names
from bot.content.faults import Fault
from bot.content.likeness import words
from bot.content.lines import CHOICE, is_short
from bot.content.scenario_checks import unknown
from bot.content.typography import typography_faults
from bot.content.voice_building import closed_entries
from bot.content.yaml_source import Path_, Source

_YOU = re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
# Values that people never read: names, and the words that a question is compared with.
_SILENT = {
    "asks", "about", "also", "id", "topic", "topics", "tells", "reveals", "cues", "raised_by",
    "settled_by", "should", "contact", "address", "counterpart", "profile", "says", "event",
    "answered_by",
}  # fmt: skip


def texts(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Give every text below ``value`` that somebody will read, with its path."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from texts(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from texts(item, (*path, at))
    elif isinstance(value, str):
        key = next((part for part in reversed(path) if isinstance(part, str)), "")
        # A fiche has a text named « contact », a scenario a mode of contact; what is asked
        # is written as people type.
        if path[0] == "fiche" or (key not in _SILENT and path[0] != "asked"):
            yield path, value


def check_texts(source: Source) -> Iterator[Fault]:
    """Give the faults of typography and length of all texts of a file."""
    for path, text in texts(source.data):
        for message in typography_faults(text):
            yield source.fault(path, message)
        if len(text) > names.LONGEST and path[0] != "fiche":
            yield source.fault(path, f"Réplique de {len(text)} signes : {names.LONGEST} au plus.")


def check_lines(voice: Source, cues: Collection[str], address: str) -> Iterator[Fault]:
    """Give the faults of a voice's lines; ``cues`` are those of its profile."""
    yield from _topics(voice)
    yield from check_cues(voice, cues)
    yield from check_doubles(voice)
    for path, text in texts(voice.data):
        yield from check_address(voice, path, text, address)


def _topics(voice: Source) -> Iterator[Fault]:
    for topic, item in voice.data["topics"].items():
        path = ("topics", topic)
        entries = closed_entries(item["closed"], ())
        defaults = sum(1 for answer in entries if answer.get("default"))
        if defaults != 1:
            message = f"« {topic} » a {defaults} réponses `default` : il en faut une."
            yield voice.fault((*path, "closed"), message)
        if item["layers"][0]["trust"] != 0:
            message = f"La première couche de « {topic} » a `trust: 0`."
            yield voice.fault((*path, "layers", 0), message)
        if isinstance(item["closed"], list):
            for at, answer in enumerate(item["closed"]):
                if not answer.get("default") and not answer.get("asks"):
                    message = "Cette réponse n’a ni `asks` ni `default`."
                    yield voice.fault((*path, "closed", at), message)
        yield from _long_answers(voice, (*path, "closed"), item["closed"])


def _long_answers(voice: Source, path: Path_, closed: Any) -> Iterator[Fault]:
    for where, text in texts(closed, path):
        if len(text) > names.LONGEST_CLOSED:
            message = f"Réponse fermée de {len(text)} signes : {names.LONGEST_CLOSED} au plus."
            yield voice.fault(where, message)


def check_cues(source: Source, known: Collection[str]) -> Iterator[Fault]:
    """Give the cues of a file's lines that are not in ``known``."""
    yield from _cues(source, source.data, (), known)


def _cues(voice: Source, value: Any, path: Path_, known: Collection[str]) -> Iterator[Fault]:
    if isinstance(value, list):
        for at, item in enumerate(value):
            yield from _cues(voice, item, (*path, at), known)
    if not isinstance(value, dict):
        return
    for key, item in value.items():
        if key == "cues":
            for name in item:
                if name not in known:
                    yield unknown(voice, (*path, key), name, known, "L’indice")
        else:
            yield from _cues(voice, item, (*path, key), known)


def check_doubles(voice: Source, before: Source | None = None) -> Iterator[Fault]:
    """Give the lines of more than four words that are written twice in a file, or once
    more in ``voice`` after ``before``."""
    first: dict[tuple[str, ...], str] = {}
    for path, text in texts(before.data) if before else ():
        first[tuple(words(text))] = f"parmi celles du profil, ligne {before.line(path)}"
    for path, text in texts(voice.data):
        key = tuple(words(text))
        if is_short(text):
            continue
        if key in first:
            yield voice.fault(path, f"Cette réplique est déjà écrite {first[key]}.")
        first.setdefault(key, f"ligne {voice.line(path)}")


def check_address(voice: Source, path: Path_, text: str, address: str) -> Iterator[Fault]:
    """Give the faults of a line that does not address the trainee as it should."""
    if address != "suit" and CHOICE.search(text):
        yield voice.fault(path, "« [vous|tu] » ne sert qu’avec `address: suit`.")
    if address == "suit" and _YOU.search(CHOICE.sub("", text)):
        yield voice.fault(path, "Avec `address: suit`, écrire les deux formes : « [vous|tu] ».")
