"""What is handed back with another number than the scenario has, or turned round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems, stem, words
from bot.content.numbers import Quantity, is_number_word, quantities
from bot.content.parts import Fact
from bot.records.text import fold

# Share of a fact's words that must come back for a missing or added negation to turn it round.
WHOLE = 0.85
# So many words of a clause may be foreign to the fact whose number it changes.
STRANGE = 1
AFTER = 2  # what a negation denies stands in it or so many words after it
_CLAUSE = re.compile(r"[,;.:]\s|\bmais\b|\bet\b(?! un| une| onze)")
_NOT = re.compile(
    r"(?<!\w)(?:ne|n')\s?\w+\s(?:\w+\s)?(?:pas|plus|jamais|aucun|rien)"
    r"|\b(?:aucun|aucune|jamais|sans)\b"
    r"|\b\w+ (?:pas|plus|jamais)\b(?! que| de \d)"
)
_ONLY = re.compile(r"\bplus (?:de|que|d')|\bpas (?:seulement|que)\b")


def contradicted(scene: Scene, handed: str, meant: Sequence[tuple[Fact, float]]) -> str | None:
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
