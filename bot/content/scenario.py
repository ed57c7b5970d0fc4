"""A scenario: who is called, what is true, and what the client can say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log, log10
from pathlib import Path
from typing import Any

from bot.content.faults import ContentError
from bot.content.layer_words import LayerWords, names_in
from bot.content.likeness import content_stems, pledge_stems
from bot.content.parts import (
    ClientQuestion, Ending, Fact, Fiche, Need, Objection, Person, Request, SorePoint, Statement,
)
from bot.content.paths import DATA
from bot.content.reactions import load_reactions
from bot.content.scenario_reading import read_scenario
from bot.content.topics import Topic, load_topics
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


@dataclass(frozen=True)
class Scenario:
    """One scenario with its four voices (``voices``: profile → voice)."""

    id: str
    title: str
    address: str
    contact: str
    person: Person
    fiche: Fiche
    project: Project
    facts: tuple[Fact, ...]
    needs: tuple[Need, ...]
    statements: tuple[Statement, ...] = ()
    objections: tuple[Objection, ...] = ()
    requests: tuple[Request, ...] = ()
    questions: tuple[ClientQuestion, ...] = ()
    sore_points: tuple[SorePoint, ...] = ()
    endings: Mapping[str, Ending] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    summary: str = ""
    counterpart: str = "client"
    topics: Mapping[str, Topic] = field(default_factory=dict)

    @cached_property
    def fact_weights(self) -> Mapping[str, float]:
        """Return stem → weight 0–1: words that few facts share weigh more."""
        stems = [set(content_stems(fact.truth)) for fact in self.facts]
        counts = Counter(word for words in stems for word in words)
        return {word: 1 / (1 + log(count)) for word, count in counts.items()}

    @cached_property
    def sore_says(self) -> tuple[tuple[SorePoint, str, frozenset[str]], ...]:
        """Return point, wording and its stems, for every wording of the sore points."""
        return tuple(
            (point, text, pledge_stems(text))
            for point in self.sore_points
            for text in point.says
        )

    @cached_property
    def sore_weights(self) -> Mapping[str, float]:
        """Return stem → weight 0–1 for the words of the sore points: those that everybody
        says in this scenario weigh little."""
        asks = [ask for item in self.voices.values() for _, _, ask in item.asked]
        lines = [line for voice in self.voices.values() for line in voice.all_lines()]
        said = [pledge_stems(line.text) for line in lines if not line.spare]
        common = Counter(word for words in (*said, *asks) for word in words)
        wanted = {word for _, _, words in self.sore_says for word in words}
        return {word: 1 / (1 + log10(1 + common[word])) for word in wanted}

    @cached_property
    def layer_words(self) -> Mapping[str, LayerWords]:
        """Return profile → which layers of its voice speak of which words."""
        facts = {fact.id: fact for fact in self.facts}
        needs = {need.id: need for need in self.needs}
        own = " ".join((self.person.name, self.person.organisation, self.person.place))
        lines = (line for voice in self.voices.values() for line in voice.all_lines())
        texts = [line.text for line in lines if not line.spare]
        names = names_in((*texts, *(fact.truth for fact in self.facts)), own)
        return {
            name: LayerWords.of(voice, facts, needs, names) for name, voice in self.voices.items()
        }

    def fact(self, name: str) -> Fact:
        """Return the fact ``name``; ``KeyError`` when there is none."""
        return {fact.id: fact for fact in self.facts}[name]

    def need(self, name: str) -> Need:
        """Return the need ``name``; ``KeyError`` when there is none."""
        return {need.id: need for need in self.needs}[name]

    def voice(self, profile: str) -> Voice:
        """Return the voice of ``profile``; ``KeyError`` when there is none."""
        return self.voices[profile]


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
        endings={name: Ending(**item) for name, item in data["endings"].items()},
        **parts,
    )


def _record(kind: type, data: Mapping[str, Any]) -> Any:
    return kind(**{key: tuple(v) if isinstance(v, list) else v for key, v in data.items()})


def _project(data: Mapping[str, Any]) -> Project:
    benefits = [Benefit(item["characteristic"], item["benefit"]) for item in data["benefits"]]
    return Project(data["name"], tuple(benefits))
