"""Lines of a voice that no call can reach."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.faults import Fault
from bot.content.likeness import content_stems
from bot.content.voice_building import closed_entries
from bot.content.yaml_source import Source

# Trust that hardly any call exceeds, and the longest call.
HIGHEST, LONGEST = 90, 40


def unreachable(voice: Source, head: Source) -> Iterator[Fault]:
    """Give the lines that wait for a trust or a turn that no call has, and the closed
    answers whose questions another answer takes."""
    needs = {need["id"]: need["trust"] for need in head.data["needs"]}
    for topic, item in voice.data["topics"].items():
        for at, layer in enumerate(item["layers"]):
            wanted = max([layer["trust"], *(needs[name] for name in layer.get("reveals", ()))])
            if wanted > HIGHEST:
                path = ("topics", topic, "layers", at, "trust")
                yield voice.fault(path, f"Cette couche attend {wanted} de confiance : qui y arrivera ?")
        yield from _taken(voice, topic, head)
    for part in ("statements", "requests", "questions"):
        for item in head.data.get(part, ()):
            if item["after"] > LONGEST or item.get("trust", 0) > HIGHEST:
                yield voice.fault((part, item["id"]), f"« {item['id']} » vient trop tard pour être dit.")


def _taken(voice: Source, topic: str, head: Source) -> Iterator[Fault]:
    closed = voice.data["topics"][topic]["closed"]
    entries = closed_entries(closed, head.data.get("closed", {}).get(topic, ()))
    taken: set[frozenset[str]] = set()
    for at, entry in enumerate(entries):
        own = [frozenset(content_stems(ask)) for ask in entry.get("asks", ())]
        if own and all(not words or words in taken for words in own):
            key = at if isinstance(closed, list) else list(closed)[at]
            message = "Aucune question ne mène à cette réponse : ses mots mènent à une autre."
            yield voice.fault(("topics", topic, "closed", key), message)
        taken.update(own)
