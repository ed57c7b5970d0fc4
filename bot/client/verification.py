"""What the trainee hands back, against what the scenario knows to be true.

The technique reader judges by the client's last turns; here the whole scenario judges.
Where a fact is recognised, the scenario decides; elsewhere the reader does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.client.matching import SURE, THIN, matches, told_topics
from bot.content.numbers import Quantity, is_number_word, quantities
from bot.client.scene import Scene
from bot.client.unannounced import answers_client, by_the_way, offers
from bot.content.likeness import alike, content_stems, stem, words
from bot.content.parts import Fact
from bot.records.text import fold

FAITHFUL, DISTORTED, EMPTY = "faithful", "distorted", "empty"
# Share of a fact's words that must come back for a missing or added negation to turn it round.
WHOLE = 0.85
# Share of the words of a correction that makes it the same as what it corrects.
REPEATED = 0.6
# So many words of a clause may be foreign to the fact whose number it changes.
STRANGE = 1
AFTER = 2  # what a negation denies stands in it or so many words after it
Matches = list[tuple[Fact, float]]
_CLAUSE = re.compile(r"[,;.:]\s|\bmais\b|\bet\b(?! un| une| onze)")
_NOT = re.compile(
    r"(?<!\w)(?:ne|n')\s?\w+\s(?:\w+\s)?(?:pas|plus|jamais|aucun|rien)"
    r"|\b(?:aucun|aucune|jamais|sans)\b"
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
    if found.verdict == "none" or offers(scene.analysis) or answers_client(scene):
        return Judgement(None)
    handed = found.handed_back or scene.text[found.start or 0 : found.end]
    meant = matches(scene, handed)
    wrong = _wrong(scene, handed, meant)
    topics = dict.fromkeys([fact.topic for fact, _ in meant] + told_topics(scene, handed))
    content = DISTORTED if wrong else _content(scene, handed, meant, bool(topics))
    if content != FAITHFUL and wrong is None and by_the_way(scene.analysis):
        return Judgement(None)
    if content == DISTORTED and wrong is None and not meant:
        content = None  # nothing to put in its place: no reproach
    if content == DISTORTED and wrong is None:
        wrong = meant[0][0].id
        if _says_the_same(scene, handed, meant[0][0]):
            content = FAITHFUL  # to correct somebody with their own words is no correction
    facts = tuple(fact.id for fact, _ in meant)
    return Judgement(content, facts, wrong if content == DISTORTED else None, tuple(topics))


def _says_the_same(scene: Scene, handed: str, fact: Fact) -> bool:
    """Tell whether the words that would correct ``handed`` are nearly all in it."""
    lines = [fact.truth, *(line.text for line in scene.voice.facts.get(fact.id, ()))]
    said = content_stems(handed)
    for text in lines:
        wanted = set(content_stems(text))
        met = sum(1 for one in wanted if any(alike(one, other) for other in said))
        if wanted and met >= REPEATED * len(wanted):
            return True
    return False


def _content(scene: Scene, handed: str, meant: Matches, familiar: bool) -> str | None:
    read = scene.analysis.verification.content
    best = meant[0][1] if meant else 0.0
    # The reader knows a few turns only: what the scenario knows to be so decides.
    if best >= SURE:
        return FAITHFUL
    if read is not None:
        return read
    if meant or familiar:
        return FAITHFUL
    return EMPTY if len(content_stems(handed)) < THIN else None


def _wrong(scene: Scene, handed: str, meant: Matches) -> str | None:
    """Return the fact that ``handed`` gives with another number, or turned round."""
    facts = scene.scenario.facts
    told = [fact for fact in facts if fact.id in scene.state.told]
    likely = list(dict.fromkeys([*(fact for fact, _ in meant), *told, *facts]))
    for clause in _CLAUSE.split(handed):
        for quantity in quantities(clause):
            if quantity.unit is None or _known_number(quantity, facts) or _said(scene, quantity):
                continue
            for fact in likely:
                if _contradicts(quantity, clause, fact):
                    return fact.id
    for fact, share in meant:
        if share >= WHOLE and _turned(handed, fact.truth):
            return fact.id
    return None


def _said(scene: Scene, quantity: Quantity) -> bool:
    """Tell whether the client itself gave the number in this call."""
    lines = (line.text for line in scene.voice.all_lines() if line.id in scene.state.used)
    return any(_same(quantity, other) for text in lines for other in quantities(text))


def _known_number(quantity: Quantity, facts: Iterable[Fact]) -> bool:
    return any(_same(quantity, other) for fact in facts for other in quantities(fact.truth))


def _same(one: Quantity, other: Quantity) -> bool:
    return None not in (one.unit, other.unit) and one.agrees(other) and alike(one.unit, other.unit)


def _contradicts(quantity: Quantity, clause: str, fact: Fact) -> bool:
    """Tell whether ``clause`` gives another number for what ``fact`` counts, and says
    nearly nothing else that the fact does not say."""
    others = [other for other in quantities(fact.truth) if other.unit is not None]
    if not any(alike(quantity.unit, other.unit) for other in others):
        return False
    known = content_stems(fact.truth)
    plain = [word for word in words(clause) if not is_number_word(word)]
    rest = [stem(word) for word in plain if content_stems(word)]
    strange = [word for word in rest if not any(alike(word, other) for other in known)]
    return len(strange) <= STRANGE


def _turned(handed: str, truth: str) -> bool:
    """Tell whether only one of the two denies what both speak of. « Onze familles
    perdues » denies nothing of « onze familles ne sont pas revenues »."""
    here, there = _denied(handed), _denied(truth)
    if bool(here) == bool(there):
        return False
    other = content_stems(truth if here else handed)
    return any(alike(stem_, known) for stem_ in here | there for known in other)


def _denied(text: str) -> frozenset[str]:
    """Return the stems of what ``text`` denies: the words of the negation and the next ones."""
    spoken = fold(text)
    masked = _ONLY.sub(lambda found: " " * len(found.group()), spoken)
    stretches = (
        " ".join(spoken[found.start():].split()[:len(found.group().split()) + AFTER])
        for found in _NOT.finditer(masked)
    )
    return frozenset(stem_ for stretch in stretches for stem_ in content_stems(stretch))
