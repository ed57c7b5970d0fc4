"""A scenario: who is called, what is true, and what the client can say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log, log10

from bot.content.layer_words import LayerWords, names_in
from bot.content.likeness import content_stems, pledge_stems
from bot.content.parts import (
    ClientQuestion, Ending, Fact, Fiche, Need, Objection, Person, Request, SorePoint, Statement,
)
from bot.content.topics import Topic
from bot.content.voice import Voice
from bot.records.call import Project


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
    # Id of a fact or need → relation (``names.RELATIONS``) → those that stand in it.
    links: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)

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
        asks = [ask for item in self.voices.values() for _, _, ask in item.closed_asks]
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

    def linked(self, name: str, relation: str) -> tuple[str, ...]:
        """Return the facts and needs in ``relation`` (why, effect, lived) to ``name``."""
        return self.links.get(name, {}).get(relation, ())

    def voice(self, profile: str) -> Voice:
        """Return the voice of ``profile``; ``KeyError`` when there is none."""
        return self.voices[profile]
