"""What the files of a scenario apart from its voices must agree on, beyond their shape."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from bot.content.faults import Fault
from bot.content.likeness import words
from bot.content.values import suggestion
from bot.content.yaml_source import Path_, Source

_LISTS = (
    "facts", "needs", "statements", "objections", "requests", "questions", "sore_points",
)  # fmt: skip


def ids(data: dict[str, Any], part: str) -> list[str]:
    """Return the ids of the list ``part`` of a scenario."""
    return [item["id"] for item in data.get(part, ())]


def unknown(source: Source, path: Path_, name: str, known: Collection[str], what: str) -> Fault:
    """Return the fault of a name that is not in ``known``."""
    return source.fault(path, f"{what} « {name} » n’existe pas.{suggestion(name, known)}")


def check_head(source: Source, topics: Collection[str]) -> Iterator[Fault]:
    """Give the faults of the head: ids said twice, unknown topics, truths, endings."""
    yield from _doubled_ids(source)
    yield from _facts(source, topics)
    yield from _topics_named(source, topics)
    yield from _closed(source, topics)
    yield from _asked(source)
    yield from _links(source)
    yield from _endings(source)


def _facts(source: Source, topics: Collection[str]) -> Iterator[Fault]:
    for at, fact in enumerate(source.data["facts"]):
        if fact["topic"] not in topics:
            yield unknown(source, ("facts", at, "topic"), fact["topic"], topics, "Le sujet")
        if not fact["truth"].rstrip().endswith((".", "!", "…")):
            message = "« truth » est une phrase : elle finit par un point."
            yield source.fault(("facts", at, "truth"), message)


def _topics_named(source: Source, topics: Collection[str]) -> Iterator[Fault]:
    for part in ("needs", "statements", "questions"):
        for at, item in enumerate(source.data.get(part, ())):
            for topic in item.get("topics", ()):
                if topic not in topics:
                    yield unknown(source, (part, at, "topics"), topic, topics, "Le sujet")


def _closed(source: Source, topics: Collection[str]) -> Iterator[Fault]:
    facts = ids(source.data, "facts")
    for topic, asked in source.data.get("closed", {}).items():
        if topic not in topics:
            yield unknown(source, ("closed", topic), topic, topics, "Le sujet")
        for at, item in enumerate(asked):
            for name in item.get("tells", ()):
                if name not in facts:
                    path = ("closed", topic, at, "tells")
                    yield unknown(source, path, name, facts, "Le fait")


def _asked(source: Source) -> Iterator[Fault]:
    """What is asked stands under a fact or a need, and under one only."""
    known = [*ids(source.data, "facts"), *ids(source.data, "needs")]
    seen: dict[tuple[str, ...], str] = {}
    for name, texts in source.data.get("asked", {}).items():
        if name not in known:
            yield unknown(source, ("asked", name), name, known, "Le fait ou le besoin")
        for at, text in enumerate(texts):
            other = seen.setdefault(tuple(words(text)), name)
            if other != name:
                message = f"« {text} » est déjà sous « {other} »."
                yield source.fault(("asked", name, at), message)


def _links(source: Source) -> Iterator[Fault]:
    """What is linked are facts and needs, none of them to itself."""
    known = [*ids(source.data, "facts"), *ids(source.data, "needs")]
    for name, relations in source.data.get("links", {}).items():
        if name not in known:
            yield unknown(source, ("links", name), name, known, "Le fait ou le besoin")
        for relation, targets in relations.items():
            for target in targets:
                path = ("links", name, relation)
                if target == name:
                    yield source.fault(path, f"« {name} » renvoie à lui-même.")
                elif target not in known:
                    yield unknown(source, path, target, known, "Le fait ou le besoin")


def _endings(source: Source) -> Iterator[Fault]:
    """The better ending asks for more; no ending asks for more needs than there are."""
    endings, most = source.data["endings"], len(source.data["needs"])
    for name, ending in endings.items():
        if ending["needs"] > most:
            message = f"« {name} » demande {ending['needs']} besoins : il y en a {most}."
            yield source.fault(("endings", name, "needs"), message)
    for key in ("trust", "needs"):
        if endings["signed"][key] < endings["second_meeting"][key]:
            message = f"« signed » demande moins que « second_meeting » (`{key}`)."
            yield source.fault(("endings", "signed", key), message)


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
