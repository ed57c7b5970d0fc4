"""What a voice must agree on with the rest of its scenario."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from bot.content.faults import Fault
from bot.content.scenario_checks import ids, unknown
from bot.content.voice_building import closed_entries
from bot.content.yaml_source import Path_, Source

# Part of a voice → the list of the scenario whose ids it takes, and what these are.
_PARTS = {
    "hints": ("needs", "Le besoin"),
    "statements": ("statements", "L’énoncé"),
    "objections": ("objections", "L’objection"),
    "requests": ("requests", "La demande"),
    "questions": ("questions", "La question"),
    "sore_points": ("sore_points", "Le point sensible"),
}


def check_links(voice: Source, head: dict[str, Any], topics: Collection[str]) -> Iterator[Fault]:
    """Give the faults of one voice against the scenario: what it leaves out or misnames."""
    data = voice.data
    yield from _complete(voice, ("topics",), topics, "Le sujet")
    for part, (listed, what) in _PARTS.items():
        yield from _complete(voice, (part,), ids(head, listed), what)
    for name in data.get("facts", {}):
        if name not in ids(head, "facts"):
            yield unknown(voice, ("facts", name), name, ids(head, "facts"), "Le fait")
    yield from _closed_ids(voice, head)
    yield from _told(voice, head)
    yield from _revealed(voice, head)


def _complete(voice: Source, path: Path_, known: Collection[str], what: str) -> Iterator[Fault]:
    given = voice.data.get(path[0], {})
    for name in given:
        if name not in known:
            yield unknown(voice, (*path, name), name, known, what)
    for name in known:
        if name not in given:
            message = f"{what} « {name} » n’a pas de réplique dans « {path[0]} »."
            yield voice.fault(path, message)


def _closed_ids(voice: Source, head: dict[str, Any]) -> Iterator[Fault]:
    for topic, item in voice.data["topics"].items():
        closed, path = item["closed"], ("topics", topic, "closed")
        if isinstance(closed, list):
            continue
        known = [entry["id"] for entry in head.get("closed", {}).get(topic, ())]
        for name in closed:
            if name != "default" and name not in known:
                yield unknown(voice, (*path, name), name, known, "La question fermée")
        for name in known:
            if name not in closed:
                yield voice.fault(path, f"La question fermée « {name} » n’a pas de réponse.")


def _told(voice: Source, head: dict[str, Any]) -> Iterator[Fault]:
    known = ids(head, "facts")
    told: set[str] = set()
    for topic, item in voice.data["topics"].items():
        asked = head.get("closed", {}).get(topic, ())
        answers = [("layers", at, layer) for at, layer in enumerate(item["layers"])]
        entries = enumerate(closed_entries(item["closed"], asked))
        answers += [("closed", at, entry) for at, entry in entries]
        for part, at, answer in answers:
            told.update(answer.get("tells", ()))
            if part == "closed" and isinstance(item["closed"], dict):
                continue  # these facts are named in closed.yml, and checked there
            for name in answer.get("tells", ()):
                if name not in known:
                    path = ("topics", topic, part, at, "tells")
                    yield unknown(voice, path, name, known, "Le fait")
    for name in known:
        if name not in told and name not in head.get("asked", {}):
            message = f"Le fait « {name} » n’est jamais dit par cette voix."
            yield voice.fault(("topics",), message)


def _revealed(voice: Source, head: dict[str, Any]) -> Iterator[Fault]:
    needs = {need["id"]: need for need in head["needs"]}
    revealed: set[str] = set()
    for topic, item in voice.data["topics"].items():
        for at, layer in enumerate(item["layers"]):
            path = ("topics", topic, "layers", at, "reveals")
            for name in layer.get("reveals", ()):
                revealed.add(name)
                if name not in needs:
                    yield unknown(voice, path, name, needs, "Le besoin")
                elif topic not in needs[name]["topics"]:
                    message = f"Le besoin « {name} » ne se dit pas sur le sujet « {topic} »."
                    yield voice.fault(path, message)
    for name in needs:
        if name not in revealed:
            yield voice.fault(("topics",), f"Aucune couche ne révèle le besoin « {name} ».")
