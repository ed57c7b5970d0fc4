"""Figures of a voice against the facts: the client never gives two values for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.content.faults import Fault
from bot.content.likeness import alike
from bot.content.numbers import Quantity, quantities
from bot.content.voice_building import closed_entries
from bot.content.voice_checks import texts
from bot.content.yaml_source import Path_, Source

# What so many things are counted in that two numbers of them say nothing.
COMMON = {"an", "ans", "annee", "moi", "mois", "semain", "jour", "jours", "heur", "minut", "second",
          "personn", "gens", "foi", "fois", "pourcent"}  # fmt: skip
_SENTENCE = re.compile(r"[.!?;:…](?=\s|$)")


@dataclass(frozen=True)
class Spoken:
    """A line of a voice where facts are told: on which topic, and which facts."""

    path: Path_
    text: str
    topic: str
    tells: tuple[str, ...]


def check_figures(voice: Source, head: Source) -> Iterator[Fault]:
    """Give the lines that give another figure than a fact which they tell."""
    facts = {fact["id"]: fact for fact in head.data["facts"]}
    for line in spoken(voice, head):
        for name in line.tells:
            if name in facts and _contradicted(line.text, facts[name]["truth"], facts):
                truth = facts[name]["truth"]
                yield voice.fault(line.path, f"Ce chiffre contredit le fait « {name} » : {truth}")


def doubtful_figures(voice: Source, head: Source) -> Iterator[Fault]:
    """Give the lines with a figure that no fact gives, where one of the topic counts the
    same thing."""
    facts = head.data["facts"]
    sure = {fault.line for fault in check_figures(voice, head)}
    for line in spoken(voice, head):
        near = [fact for fact in facts if fact["topic"] == line.topic or fact["id"] in line.tells]
        for quantity in counted(line.text):
            if quantity.unit in COMMON or _known(quantity, facts):
                continue
            fact = next((fact for fact in near if _same_thing(quantity, fact["truth"])), None)
            if fact is not None and voice.line(line.path) not in sure:
                message = f"Un autre chiffre que le fait « {fact['id']} » : {fact['truth']}"
                yield voice.fault(line.path, message)


def counted(text: str) -> list[Quantity]:
    """Return the numbers of ``text`` that count something, sentence by sentence."""
    found = [item for part in _SENTENCE.split(text) for item in quantities(part)]
    return [item for item in found if item.unit is not None]


def spoken(voice: Source, head: Source) -> Iterator[Spoken]:
    """Give the lines of the topics and of the voice's own wordings of facts."""
    for name, value in voice.data.get("facts", {}).items():
        for path, text in texts(value, ("facts", name)):
            yield Spoken(path, text, "", (name,))
    for topic, item in voice.data["topics"].items():
        for at, layer in enumerate(item["layers"]):
            yield from _lines(layer, ("topics", topic, "layers", at), topic, layer)
        yield from _closed(item["closed"], topic, head.data.get("closed", {}).get(topic, ()))
        yield from _lines(item.get("again", []), ("topics", topic, "again"), topic, {})


def _closed(closed: Any, topic: str, asked: Any) -> Iterator[Spoken]:
    keys = range(len(closed)) if isinstance(closed, list) else closed
    for key, entry in zip(keys, closed_entries(closed, asked)):
        yield from _lines(closed[key], ("topics", topic, "closed", key), topic, entry)


def _lines(value: Any, path: Path_, topic: str, teller: Any) -> Iterator[Spoken]:
    for where, text in texts(value, path):
        yield Spoken(where, text, topic, tuple(teller.get("tells", ())))


def _contradicted(text: str, truth: str, facts: dict[str, Any]) -> bool:
    """Tell whether ``text`` counts what ``truth`` counts, never as it does, and as no other
    fact does."""
    said, true = counted(text), counted(truth)
    if any(one.value == other.value for one in quantities(text) for other in quantities(truth)):
        return False
    if any(item.agrees(other) for item in said for other in true):
        return False
    return any(
        item.unit == other.unit and not _known(item, facts.values())
        for item in said
        for other in true
    )


def _known(quantity: Quantity, facts: Any) -> bool:
    return any(
        quantity.agrees(other) and alike(quantity.unit, other.unit)
        for fact in facts
        for other in counted(fact["truth"])
    )


def _same_thing(quantity: Quantity, truth: str) -> bool:
    return any(alike(quantity.unit, other.unit) for other in counted(truth))
