"""What the trainee hands back, against what the scenario knows to be true.

The technique reader judges by the client's last turns; here the whole scenario judges.
Where a fact is recognised, the scenario decides; elsewhere the reader does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.client.numbers import Quantity, is_number_word, quantities
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems, fold, stem, words
from bot.content.scenario import Fact

FAITHFUL, DISTORTED, EMPTY = "faithful", "distorted", "empty"
# Share of a fact's words that must come back for it to be meant; sure beyond the second.
MEANT, SURE = 0.4, 0.6
THIN = 2
# So many words of a clause may be foreign to the fact whose number it changes.
STRANGE = 1
_CLAUSE = re.compile(r"[,;.:]\s|\bmais\b|\bet\b(?! un| une| onze)")
_NOT = re.compile(
    r"(?<!\w)(?:ne|n')\s?\w+\s(?:\w+\s)?(?:pas|plus|jamais|aucun|rien)|\b(?:aucun|aucune|jamais|sans)\b"
    r"|\b\w+ (?:pas|plus|jamais)\b(?! que| de \d)"
)
_ONLY = re.compile(r"\bplus (?:de|que|d')|\bpas (?:seulement|que)\b")


@dataclass(frozen=True)
class Judgement:
    """``content`` is faithful, distorted, empty or None (cannot be told). ``facts``: ids
    of the facts handed back; ``wrong``: the one that was distorted; ``topics``: what it
    was about."""

    content: str | None
    facts: tuple[str, ...] = ()
    wrong: str | None = None
    topics: tuple[str, ...] = ()


def judge(scene: Scene) -> Judgement:
    """Judge the verification of the turn; content None when there is none."""
    found = scene.analysis.verification
    if found.verdict == "none":
        return Judgement(None)
    handed = found.handed_back or scene.text[found.start or 0 : found.end]
    matches = _matches(scene, handed)
    wrong = _wrong(scene, handed, matches)
    topics = tuple(dict.fromkeys(fact.topic for fact, _ in matches)) + _told_topics(scene, handed)
    facts = tuple(fact.id for fact, _ in matches)
    content = _content(found.content, handed, matches, wrong, topics)
    if content == DISTORTED and wrong is None and matches:
        wrong = matches[0][0].id
    return Judgement(content, facts, wrong if content == DISTORTED else None, topics)


def _content(
    read: str | None, handed: str, matches: list, wrong: str | None, topics: tuple[str, ...]
) -> str | None:
    if wrong:
        return DISTORTED
    best = matches[0][1] if matches else 0.0
    if best >= SURE and read != DISTORTED:
        return FAITHFUL
    if read is not None:
        return read
    if matches or topics:
        return FAITHFUL
    return EMPTY if len(content_stems(handed)) < THIN else None


def _matches(scene: Scene, handed: str) -> list[tuple[Fact, float]]:
    said = _Said.of(handed)
    scored = [(fact, _share(scene, fact, said)) for fact in scene.scenario.facts]
    meant = [pair for pair in scored if pair[1] >= MEANT]
    return sorted(meant, key=lambda pair: -pair[1])


@dataclass(frozen=True)
class _Said:
    """The stems of a text without its numbers, and its numbers."""

    stems: tuple[str, ...]
    numbers: tuple[Quantity, ...]

    @classmethod
    @lru_cache(maxsize=2048)
    def of(cls, text: str) -> _Said:
        plain = " ".join(word for word in words(text) if not is_number_word(word))
        return cls(content_stems(plain), quantities(text))


def _share(scene: Scene, fact: Fact, said: _Said) -> float:
    wordings = [fact.truth, *(line.text for line in scene.voice.facts.get(fact.id, ()))]
    return max(_covered(_Said.of(text), said, fact.also, scene) for text in wordings)


def _covered(wanted: _Said, said: _Said, also: Iterable[str], scene: Scene) -> float:
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


def _wrong(scene: Scene, handed: str, matches: list[tuple[Fact, float]]) -> str | None:
    meant = [fact for fact, _ in matches]
    told = [fact for fact in scene.scenario.facts if fact.id in scene.state.told]
    for clause in _CLAUSE.split(handed):
        for quantity in quantities(clause):
            if quantity.unit is None or _known_number(quantity, scene.scenario.facts):
                continue
            for fact in dict.fromkeys([*meant, *told, *scene.scenario.facts]):
                if _contradicts(quantity, clause, fact):
                    return fact.id
    for fact, share in matches:
        if share >= SURE and _denies(handed) != _denies(fact.truth):
            return fact.id
    return None


def _known_number(quantity: Quantity, facts: Iterable[Fact]) -> bool:
    return any(
        quantity.agrees(other) and other.unit is not None and alike(quantity.unit, other.unit)
        for fact in facts
        for other in quantities(fact.truth)
    )


def _contradicts(quantity: Quantity, clause: str, fact: Fact) -> bool:
    """Tell whether ``clause`` gives another number for what ``fact`` counts, and says
    nearly nothing else that the fact does not say."""
    others = [other for other in quantities(fact.truth) if other.unit is not None]
    if not any(alike(quantity.unit, other.unit) for other in others):
        return False
    known = content_stems(fact.truth)
    rest = [
        stem(word)
        for word in words(clause)
        if content_stems(word) and not is_number_word(word)
    ]
    strange = [word for word in rest if not any(alike(word, other) for other in known)]
    return len(strange) <= STRANGE


def _denies(text: str) -> bool:
    spoken = fold(text)
    return bool(_NOT.search(_ONLY.sub(" ", spoken)))


def _told_topics(scene: Scene, handed: str) -> tuple[str, ...]:
    """Return the topics whose lines, already said, share their words with ``handed``."""
    said = set(content_stems(handed))
    enough = max(THIN, len(said) / 2)
    found: dict[str, None] = {}
    for name in scene.state.used:
        topic, line = scene.voice.topic_of_line.get(name, (None, None))
        if topic is None or topic in found:
            continue
        wanted = content_stems(line.text)
        if sum(1 for word in said if any(alike(word, other) for other in wanted)) >= enough:
            found[topic] = None
    return tuple(found)
