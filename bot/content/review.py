"""What a careful author wants to know of a scenario that has no fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bot.content.faults import Fault
from bot.content.figures import doubtful_figures
from bot.content.paths import DATA
from bot.content.reach import unreachable
from bot.content.scenario_checks import ids
from bot.content.scenario_reading import read_scenario
from bot.content.yaml_source import Source

# Fewer of these make a thin scenario.
ENOUGH = {
    "needs": 3, "statements": 2, "objections": 3, "requests": 1, "questions": 2, "sore_points": 3,
}  # fmt: skip
# So many layers make a topic deep, and so many deep topics a person.
DEEP, DEEP_TOPICS = 3, 12
# So many questions under a fact or a need let it be found in other words.
QUESTIONS = 4
# A need that opens on one topic only is hard to find.
TOPICS_OF_A_NEED = 2


def review_scenario(path: Path, data: Path = DATA) -> list[Fault]:
    """Return what is thin, doubtful or out of reach in the scenario in ``path``.

    Nothing for a scenario that cannot be loaded: its faults come first.
    """
    folder = Path(path)
    sources, faults = read_scenario(folder.parent if folder.is_file() else folder, data)
    if faults:
        return []
    head, *voices = sources
    found = [*_thin(head), *_unasked(head)]
    for voice in voices:
        found += [*_shallow(voice), *_untold(voice, head), *_rare_needs(voice, head)]
        found += [*doubtful_figures(voice, head), *unreachable(voice, head)]
    return sorted(set(found))


def _thin(head: Source) -> Iterator[Fault]:
    for part, enough in ENOUGH.items():
        found = len(head.data.get(part, ()))
        if found < enough:
            yield head.fault((part,), f"« {part} » : {found} ; un scénario vivant en a {enough} au moins.")


def _unasked(head: Source) -> Iterator[Fault]:
    """A fact that nobody is foreseen to ask about is told only with its topic."""
    asked = head.data.get("asked", {})
    for part in ("facts", "needs"):
        for at, name in enumerate(ids(head.data, part)):
            if len(asked.get(name, ())) < QUESTIONS:
                message = f"« {name} » a moins de {QUESTIONS} questions dans `asked`."
                yield head.fault((part, at), message)


def _shallow(voice: Source) -> Iterator[Fault]:
    depths = {topic: len(item["layers"]) for topic, item in voice.data["topics"].items()}
    for topic, depth in depths.items():
        if depth == 1:
            yield voice.fault(("topics", topic), f"« {topic} » n’a qu’une couche.")
    deep = sum(1 for depth in depths.values() if depth >= DEEP)
    if deep < DEEP_TOPICS:
        message = f"{deep} sujets ont {DEEP} couches : il en faudrait {DEEP_TOPICS}."
        yield voice.fault(("topics",), message)


def _untold(voice: Source, head: Source) -> Iterator[Fault]:
    told = {
        name
        for item in voice.data["topics"].values()
        for layer in item["layers"]
        for name in layer.get("tells", ())
    }
    for name in ids(head.data, "facts"):
        if name in told or name in voice.data.get("facts", {}):
            continue
        if name in head.data.get("asked", {}):
            message = f"« {name} » n’a ni couche ni ligne dans `facts` : les quatre voix le disent pareil."
            yield voice.fault(("facts",), message)
        else:
            message = f"Aucune couche ne dit le fait « {name} » : seule une question fermée l’obtient."
            yield voice.fault(("topics",), message)


def _rare_needs(voice: Source, head: Source) -> Iterator[Fault]:
    revealed = Counter(
        name
        for item in voice.data["topics"].values()
        for name in {name for layer in item["layers"] for name in layer.get("reveals", ())}
    )
    for name in ids(head.data, "needs"):
        if revealed[name] < TOPICS_OF_A_NEED:
            message = f"Le besoin « {name} » ne se révèle que sur {revealed[name]} sujet."
            yield voice.fault(("topics",), message)
