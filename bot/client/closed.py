"""Short answers to closed questions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.client.hearing import Ask
from bot.client.scene import Scene
from bot.client.wording import is_negative
from bot.content.likeness import alike, content_stems
from bot.content.lines import is_short
from bot.content.voice import ClosedAnswer

# From which likeness (0–1) a question is one that was foreseen: on its topic, on any.
ENOUGH, SURE = 0.45, 0.75
# A word that no foreseen question has cannot tell them apart, and weighs little.
UNKNOWN_WORD = 0.25
_YES = re.compile(r"^Oui(?=[\s,.!;:…\u00a0\u202f]|$)")


@dataclass(frozen=True)
class Foreseen:
    """A foreseen answer, the topic it belongs to and the likeness of its question."""

    topic: str
    answer: ClosedAnswer
    likeness: float


def likeness(question: str, ask: str, weights: dict[str, float]) -> float:
    """Return how much two questions ask the same, 0–1, by their words that matter."""
    wanted, given = content_stems(ask), content_stems(question)
    if not wanted or not given:
        return 0.0
    met = {word for word in wanted if any(alike(word, other) for other in given)}
    known = {word for word in given if any(alike(word, other) for other in wanted)}
    hits = sum(weights.get(word, 1.0) for word in met)
    total_wanted = sum(weights.get(word, 1.0) for word in set(wanted))
    rest = sum(weights.get(word, UNKNOWN_WORD) for word in set(given) - known)
    total_given = hits + rest
    if not hits:
        return 0.0
    recall, precision = hits / total_wanted, hits / total_given
    return 2 * recall * precision / (recall + precision)


def foresee(scene: Scene, ask: Ask) -> Foreseen | None:
    """Return the foreseen answer to ``ask``: on its topic, or on another when sure."""
    weights = scene.voice.ask_weights
    best: Foreseen | None = None
    for topic, voice in scene.voice.topics.items():
        for answer in voice.closed:
            for text in answer.asks:
                score = likeness(ask.text, text, weights)
                if score < (ENOUGH if topic == ask.topic else SURE):
                    continue
                rank = score + (0.1 if topic == ask.topic else 0.0)
                if best is None or rank > best.likeness:
                    best = Foreseen(topic, answer, rank)
    return best


def answer_closed(scene: Scene, ask: Ask) -> str | None:
    """Return yes, no, perhaps, I don't know or a few words; None when not understood."""
    found = foresee(scene, ask)
    if found is None and ask.topic is None:
        return None
    if found is not None:
        scene.state.topic = found.topic
        scene.reveal(found.answer.tells)
        return _positive(ask, _authored(scene, found.answer) or _known(scene, found.answer))
    scene.state.topic = ask.topic
    if "alternative" in ask.flags:
        return scene.react("either")
    text = _authored(scene, _default(scene, ask.topic), floor=False)
    return text or scene.react(scene.rng.choice(("perhaps", "unknown")))


def _default(scene: Scene, topic: str) -> ClosedAnswer | None:
    return next((item for item in scene.voice.topics[topic].closed if item.default), None)


def _authored(scene: Scene, answer: ClosedAnswer | None, floor: bool = True) -> str | None:
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


def brief(text: str) -> bool:
    """Tell whether an answer is only a few words."""
    return is_short(text)
