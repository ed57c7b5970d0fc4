"""Short answers to closed questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.client.asked import answer_meant_closed
from bot.client.hearing import Ask
from bot.client.scene import Scene
from bot.client.wording import is_negative
from bot.content.likeness import alike, content_stems
from bot.content.voice import ClosedAnswer

# From which likeness (0–1) a question is one that was foreseen: on its topic, on any.
ENOUGH, SURE = 0.45, 0.75
# From this chance on, a question is plainly after a fact.
PLAIN = 0.8
# What being on the topic that was understood adds.
OWN = 0.1
# A word that no foreseen question has cannot tell them apart, and weighs little.
UNKNOWN_WORD = 0.25
_YES = re.compile(r"^Oui(?=[\s,.!;:…\u00a0\u202f]|$)")


@dataclass(frozen=True)
class Foreseen:
    """A foreseen answer, the topic it belongs to and the likeness of its question."""

    topic: str
    answer: ClosedAnswer
    likeness: float


def foresee(scene: Scene, ask: Ask) -> Foreseen | None:
    """Return the foreseen answer to ``ask``: on its topic, or on another when sure."""
    weights = scene.voice.ask_weights
    near = nearest(content_stems(ask.text), weights)
    names = scene.scenario.layer_words[scene.profile.id].names
    named = names.intersection(near)
    best: Foreseen | None = None
    for topic, answer, wanted in scene.voice.closed_asks:
        if named - wanted:
            continue  # what is asked of Inès is not answered by what is so of the client
        own = topic == ask.topic
        score = likeness(near, wanted, weights)
        if score < (ENOUGH if own else SURE):
            continue
        rank = score + OWN * own
        if best is None or rank > best.likeness:
            best = Foreseen(topic, answer, rank)
    return best


def nearest(stems: Iterable[str], known: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return each of ``stems`` → the stems of ``known`` that it is a form of."""
    return {word: frozenset(other for other in known if alike(word, other)) for word in stems}


def likeness(
    near: Mapping[str, frozenset[str]], wanted: frozenset[str], weights: Mapping[str, float]
) -> float:
    """Return how much a question asks the same as the foreseen one ``wanted``, 0–1.

    ``near``: what ``nearest`` gave for the question. The balanced mean of the weights
    met on both sides (F measure).
    """
    met = frozenset().union(*near.values()) & wanted if near else frozenset()
    if not met:
        return 0.0
    hits = sum(weights[word] for word in met)
    total_wanted = sum(weights[word] for word in wanted)
    rest = [word for word, others in near.items() if not others & wanted]
    total_given = hits + sum(max((weights[o] for o in near[w]), default=UNKNOWN_WORD) for w in rest)
    return 2 * hits / (total_wanted + total_given)


def answer_closed(scene: Scene, ask: Ask) -> str | None:
    """Return yes, no, perhaps, I don't know or a few words; None when not understood."""
    found = foresee(scene, ask)
    if found is None and ask.topic is None:
        return None
    if found is not None and not _beside(ask, found):
        scene.state.topic = found.topic
        scene.reveal(found.answer.tells)
        return _positive(ask, authored(scene, found.answer) or _known(scene, found.answer))
    known = answer_meant_closed(scene, ask) if ask.meant else None
    if known:
        return known
    scene.state.topic = ask.topic
    if "alternative" in ask.flags:
        return scene.react("either")
    text = authored(scene, _default(scene, ask.topic), floor=False)
    return text or scene.react(scene.rng.choice(("perhaps", "unknown")))


def _beside(ask: Ask, found: Foreseen) -> bool:
    """Tell whether the foreseen answer does not tell the fact that is plainly asked about, and
    its question is not surely the one that was asked."""
    plain = ask.meant is not None and ask.likely >= PLAIN
    return plain and ask.meant not in found.answer.tells and found.likeness < SURE


def _default(scene: Scene, topic: str) -> ClosedAnswer | None:
    return next((item for item in scene.voice.topics[topic].closed if item.default), None)


def authored(scene: Scene, answer: ClosedAnswer | None, floor: bool = True) -> str | None:
    """Return a line of ``answer`` not said yet, or a short one again when ``floor``."""
    return scene.say(answer.say, floor) if answer else None


def _known(scene: Scene, answer: ClosedAnswer) -> str | None:
    """Answer again a closed question whose lines are all said."""
    first = answer.say[0].text.lower()
    name = "yes" if first.startswith("oui") else "no" if first.startswith("non") else "perhaps"
    scene.note("asked_again")
    return scene.react(name)


def _positive(ask: Ask, text: str | None) -> str | None:
    # French says « si », not « oui », to a question in the negative.
    if text and is_negative(ask.text):
        return _YES.sub("Si", text)
    return text
