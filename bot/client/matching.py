"""Finding what a text handed back is about: facts of the scenario, lines already said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.content.numbers import Quantity, is_number_word, quantities
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems, words
from bot.content.parts import Fact

# Share of a fact's words that must come back for it to be meant, and to be sure.
MEANT, SURE = 0.4, 0.6
# So few words mean nothing by themselves.
THIN = 2
# What was said longer ago (in lines) comes back as facts, not as words.
RECENT = 30


def matches(scene: Scene, handed: str) -> list[tuple[Fact, float]]:
    """Return the facts that ``handed`` means, with the share (0–1) of each, best first."""
    said = Said.of(handed)
    scored = [(fact, _share(scene, fact, said)) for fact in scene.scenario.facts]
    meant = [pair for pair in scored if pair[1] >= MEANT]
    return sorted(meant, key=lambda pair: -pair[1])


@dataclass(frozen=True)
class Said:
    """The stems of a text without its numbers, and its numbers."""

    stems: tuple[str, ...]
    numbers: tuple[Quantity, ...]

    @classmethod
    @lru_cache(maxsize=2048)
    def of(cls, text: str) -> Said:
        plain = " ".join(word for word in words(text) if not is_number_word(word))
        return cls(content_stems(plain), quantities(text))


def _share(scene: Scene, fact: Fact, said: Said) -> float:
    wordings = [fact.truth, *(line.text for line in scene.voice.facts.get(fact.id, ()))]
    return max(_covered(Said.of(text), said, fact.also, scene) for text in wordings)


def _covered(wanted: Said, said: Said, also: Iterable[str], scene: Scene) -> float:
    """Return which share (0–1) of ``wanted`` is in ``said``: its words, and its numbers."""
    weights = scene.scenario.fact_weights
    found = {stem_ for stem_ in wanted.stems if any(alike(stem_, other) for other in said.stems)}
    extra = {stem_ for text in also for stem_ in content_stems(text)} - found
    numbers = sum(1 for one in wanted.numbers if any(one.agrees(other) for other in said.numbers))
    total = sum(weights.get(stem_, 1.0) for stem_ in set(wanted.stems)) + len(wanted.numbers)
    hits = sum(weights.get(stem_, 1.0) for stem_ in found) + numbers
    hits += sum(1.0 for stem_ in extra if stem_ in said.stems)
    if not total or (len(found) + numbers < THIN and hits < SURE * total):
        return 0.0
    return min(1.0, hits / total)


def told_topics(scene: Scene, handed: str) -> list[str]:
    """Return the topics whose lines, lately said, share their words with ``handed``."""
    said = set(content_stems(handed))
    enough = max(THIN, len(said) / 2)
    found: dict[str, None] = {}
    for name in reversed(scene.state.used[-RECENT:]):
        topic, line = scene.voice.topic_of_line.get(name, (None, None))
        if topic is None or topic in found:
            continue
        wanted = content_stems(line.text)
        if sum(1 for word in said if any(alike(word, other) for other in wanted)) >= enough:
            found[topic] = None
    return list(found)
