"""What a scenario's files must agree on, beyond their shape."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from bot.content.faults import Fault
from bot.content.values import suggestion
from bot.content.voice_building import closed_entries
from bot.content.yaml_source import Path_, Source

_LISTS = ("facts", "needs", "statements", "objections", "requests")


def ids(data: dict[str, Any], part: str) -> list[str]:
    """Return the ids of the list ``part`` of a scenario."""
    return [item["id"] for item in data.get(part, ())]


def unknown(source: Source, path: Path_, name: str, known: Collection[str], what: str) -> Fault:
    """Return the fault of a name that is not in ``known``."""
    return source.fault(path, f"{what} « {name} » n’existe pas.{suggestion(name, known)}")


def check_head(source: Source, topics: Collection[str]) -> Iterator[Fault]:
    """Give the faults of ``scenario.yml``: ids said twice, unknown topics, truths."""
    data = source.data
    yield from _doubled_ids(source)
    for at, fact in enumerate(data["facts"]):
        if fact["topic"] not in topics:
            yield unknown(source, ("facts", at, "topic"), fact["topic"], topics, "Le sujet")
        if not fact["truth"].rstrip().endswith((".", "!", "…")):
            message = "« truth » est une phrase : elle finit par un point."
            yield source.fault(("facts", at, "truth"), message)
    for part in ("needs", "statements"):
        for at, item in enumerate(data.get(part, ())):
            for topic in item.get("topics", ()):
                if topic not in topics:
                    yield unknown(source, (part, at, "topics"), topic, topics, "Le sujet")


    for topic, asked in data.get("closed", {}).items():
        if topic not in topics:
            yield unknown(source, ("closed", topic), topic, topics, "Le sujet")
        for at, item in enumerate(asked):
            for name in item.get("tells", ()):
                if name not in ids(data, "facts"):
                    path = ("closed", topic, at, "tells")
                    yield unknown(source, path, name, ids(data, "facts"), "Le fait")


def _doubled_ids(source: Source) -> Iterator[Fault]:
    seen: set[str] = set()
    closed = source.data.get("closed", {}).items()
    lists = {(part,): source.data.get(part, ()) for part in _LISTS}
    lists.update({("closed", topic): asked for topic, asked in closed})
    for path, items in lists.items():
        for at, item in enumerate(items):
            if item["id"] in seen:
                message = f"L’identifiant « {item['id']} » sert déjà."
                yield source.fault((*path, at, "id"), message)
            seen.add(item["id"])


def check_links(voice: Source, head: dict[str, Any], topics: Collection[str]) -> Iterator[Fault]:
    """Give the faults of one voice against the scenario: what it leaves out or misnames."""
    data = voice.data
    yield from _complete(voice, ("topics",), topics, "Le sujet")
    for part, what in (
        ("hints", "Le besoin"),
        ("statements", "L’énoncé"),
        ("objections", "L’objection"),
        ("requests", "La demande"),
    ):
        known = ids(head, "needs" if part == "hints" else part)
        yield from _complete(voice, (part,), known, what)
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
                continue  # these facts are named in scenario.yml, and checked there
            for name in answer.get("tells", ()):
                if name not in known:
                    path = ("topics", topic, part, at, "tells")
                    yield unknown(voice, path, name, known, "Le fait")
    for name in known:
        if name not in told:
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
