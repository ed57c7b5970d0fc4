"""Builds a scenario from its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.content.faults import ContentError
from bot.content.parts import (
    ClientQuestion, Ending, Fact, Fiche, Need, Objection, Person, Request, SorePoint, Statement,
)
from bot.content.paths import DATA
from bot.content.reactions import load_reactions
from bot.content.scenario import Scenario
from bot.content.scenario_reading import read_scenario
from bot.content.topics import load_topics
from bot.content.voice import Voice
from bot.content.voice_building import build_voice
from bot.records.call import Benefit, Project

_PARTS = {
    "facts": Fact,
    "needs": Need,
    "statements": Statement,
    "objections": Objection,
    "requests": Request,
    "questions": ClientQuestion,
    "sore_points": SorePoint,
}


def load_scenario(path: Path, data: Path = DATA) -> Scenario:
    """Load the scenario in the folder ``path``; its profiles' reactions are in ``data``.

    Raises ``ContentError`` when a file is missing, is not YAML, or does not have
    the shape of ``docs/auteurs.md``. Typography does not keep it from loading.
    """
    sources, faults = read_scenario(Path(path), data)
    if faults:
        raise ContentError(faults)
    head, *voices = (source.data for source in sources)
    built = [_voice(voice, head, data) for voice in voices]
    return build_scenario(head, built)


def _voice(voice: Mapping[str, Any], head: Mapping[str, Any], data: Path) -> Voice:
    return build_voice(voice, head.get("closed"), load_reactions(voice["profile"], data).data)


def build_scenario(data: Mapping[str, Any], voices: list[Voice]) -> Scenario:
    """Build a scenario from data whose shape was checked."""
    parts = {
        name: tuple(_record(kind, item) for item in data.get(name, ()))
        for name, kind in _PARTS.items()
    }
    return Scenario(
        id=data["id"],
        title=data["title"],
        address=data["address"],
        contact=data["contact"],
        person=Person(**data["person"]),
        fiche=Fiche(**data["fiche"]),
        project=_project(data["project"]),
        voices={voice.profile: voice for voice in voices},
        summary=data.get("summary", ""),
        counterpart=data.get("counterpart", "client"),
        topics=load_topics(),
        links=_links(data.get("links", {})),
        endings={name: Ending(**item) for name, item in data["endings"].items()},
        **parts,
    )


def _links(data: Mapping[str, Any]) -> dict[str, dict[str, tuple[str, ...]]]:
    return {
        name: {relation: tuple(ids) for relation, ids in item.items()} for name, item in data.items()
    }


def _record(kind: type, data: Mapping[str, Any]) -> Any:
    return kind(**{key: tuple(v) if isinstance(v, list) else v for key, v in data.items()})


def _project(data: Mapping[str, Any]) -> Project:
    benefits = [Benefit(item["characteristic"], item["benefit"]) for item in data["benefits"]]
    return Project(data["name"], tuple(benefits))
