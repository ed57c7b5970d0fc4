"""The shape of a scenario's files (``docs/auteurs.md``), and reading them by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.content import names
from bot.content.faults import ContentError, Fault
from bot.content.paths import SCENARIO_FILE, voice_files
from bot.content.shape import Either, ListOf, MapOf, Record, TextOrList
from bot.content.values import Flag, Number, OneOf, Shape, Text
from bot.content.yaml_source import Source, read_yaml
from bot.records.call import PROFILES

_TEXTS = ListOf(Text())
_IDS = ListOf(Text())
_MOVES = ListOf(OneOf(names.MOVES, "un acte du stagiaire"), least=1)
_ADDRESS = OneOf(names.ADDRESSES, "vous, tu ou suit")
_TRUST = Number(0, 100)
_TURN = Number(1, 200)

_FACT = Record({"id": Text(), "topic": Text(), "truth": Text()}, {"also": _TEXTS})
_NEED = Record(
    {"id": Text(), "topics": ListOf(Text(), 1), "trust": _TRUST, "label": Text(), "opener": Text()},
    {"about": _TEXTS},
)
_STATEMENT = Record(
    {
        "id": Text(),
        "about": OneOf(names.ABOUT, "person, organisation ou offer"),
        "after": _TURN,
        "trust": _TRUST,
    },
    {"topics": _IDS},
)
_OBJECTION = Record(
    {"id": Text(), "raised_by": _MOVES, "trust_loss": _TRUST},
    {"settled_by": _MOVES, "below": _TRUST},
)
_REQUEST = Record(
    {"id": Text(), "after": _TURN, "should": OneOf(names.SHOULD, "decline ou refer")}
)
_ASKS = Record({"id": Text(), "asks": ListOf(Text(), 1)}, {"tells": _IDS})
_BENEFIT = Record({"characteristic": Text(), "benefit": Text()})

SCENARIO = Record(
    {
        "id": Text(),
        "title": Text(),
        "address": _ADDRESS,
        "contact": OneOf(names.CONTACTS, "un mode de contact"),
        "person": Record(dict.fromkeys(("name", "role", "organisation", "place"), Text())),
        "fiche": Record(dict.fromkeys(("meet", "contact", "offer", "known", "unknown"), Text())),
        "project": Record({"name": Text(), "benefits": ListOf(_BENEFIT, 1)}),
        "facts": ListOf(_FACT, 1),
        "needs": ListOf(_NEED, 1),
    },
    {
        "summary": Text(),
        "counterpart": OneOf(names.COUNTERPARTS, "client, collaborateur ou partenaire"),
        "statements": ListOf(_STATEMENT),
        "objections": ListOf(_OBJECTION),
        "requests": ListOf(_REQUEST),
        "closed": MapOf(ListOf(_ASKS)),
    },
)

_CLOSED = Record(
    {"say": TextOrList()},
    {"asks": _TEXTS, "tells": _IDS, "cues": _IDS, "default": Flag()},
)
_LAYER = Record(
    {"trust": _TRUST, "say": TextOrList()},
    {"about": _TEXTS, "tells": _IDS, "reveals": _IDS, "cues": _IDS},
)
_ANSWERS = Either(MapOf(TextOrList()), ListOf(_CLOSED, 1))
_TOPIC = Record({"closed": _ANSWERS, "layers": ListOf(_LAYER, 1)}, {"again": TextOrList(0)})


def _moments(keys: tuple[str, ...]) -> Shape:
    return MapOf(Record(dict.fromkeys(keys, TextOrList())))


VOICE = Record(
    {
        "profile": OneOf(PROFILES, "un des quatre profils"),
        "opening": TextOrList(),
        "topics": MapOf(_TOPIC),
        "hints": MapOf(TextOrList()),
        "reactions": MapOf(TextOrList(4), names.REACTIONS, "une réaction (docs/auteurs.md)"),
    },
    {
        "address": _ADDRESS,
        "facts": MapOf(TextOrList()),
        "statements": MapOf(TextOrList()),
        "objections": _moments(names.OBJECTION_TEXTS),
        "requests": _moments(names.REQUEST_TEXTS),
    },
)


def read_scenario(folder: Path) -> tuple[list[Source], list[Fault]]:
    """Read the five files of the scenario in ``folder``.

    Returns the sources that could be read (the scenario's first when it could)
    and the faults of syntax and shape; without faults, all five are there.
    """
    sources: list[Source] = []
    faults: list[Fault] = []
    files: list[tuple[Path, Shape]] = [(folder / SCENARIO_FILE, SCENARIO)]
    files += [(file, VOICE) for file in voice_files(folder)]
    for file, shape in files:
        try:
            source = read_yaml(file)
        except ContentError as err:
            faults += err.faults
            continue
        sources.append(source)
        faults += source.faults
        faults += shape.faults(source.data, (), source)
        faults += _misnamed(source, file)
    return sources, faults


def _misnamed(source: Source, file: Path) -> Iterator[Fault]:
    data: Any = source.data
    if not isinstance(data, dict):
        return
    key, wanted = ("id", file.parent.name) if file.name == SCENARIO_FILE else ("profile", file.stem)
    if key in data and data[key] != wanted and isinstance(data[key], str):
        yield source.fault((key,), f"« {key} » devrait être « {wanted} », comme son emplacement.")
