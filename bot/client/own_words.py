"""Questions in words of this scenario alone, which no general model can know: the opener
of a need, the people of the story (« Comment s’entendent les deux maisons ? »)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from bot.client.hearing import Ask
from bot.client.layers import share
from bot.client.scene import Scene
from bot.content.likeness import begins
from bot.content.parts import Need
from bot.records.analysis import OPEN

# Share of an opener's words that makes a question that opener, whatever topic was read.
SAME = 0.7
# Likeness (F measure) to an opener that is enough where no topic was read.
CLOSE = 0.6
# Below this confidence in the topic, a word that points to a need decides.
DOUBT = 0.5
_NAME = re.compile(r"(?<=[\w,’'] )[A-ZÀ-Þ][\w-]{2,}")


def place_by_words(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions their topic by the scenario's own words, where these tell."""
    return [_placed(scene, ask) for ask in asks]


def _placed(scene: Scene, ask: Ask) -> Ask:
    if ask.role != "question" or ask.form != OPEN:
        return ask
    need = _opened(scene, ask)
    if need is not None and ask.topic not in need.topics:
        asked = scene.state.asked
        return replace(ask, topic=min(need.topics, key=lambda topic: asked.get(topic, 0)))
    if ask.topic is None:
        return replace(ask, topic=_topic_of_names(scene, ask.text))
    return ask


def _opened(scene: Scene, ask: Ask) -> Need | None:
    """Return the need whose opener the question is, nearly, or whose words it has where
    the topic is in doubt."""
    best, likest = None, 0.0
    for need in scene.scenario.needs:
        there, back = share(need.opener, ask.text), share(ask.text, need.opener)
        likeness = 2 * there * back / (there + back) if there and back else 0.0
        same = there >= SAME or (ask.topic is None and likeness >= CLOSE)
        if same and likeness > likest:
            best, likest = need, likeness
    if best is None and ask.confidence < DOUBT and not ask.follows:
        pointed = [need for need in scene.scenario.needs if begins(ask.text, need.about)]
        return pointed[0] if len(pointed) == 1 else None
    return best


def _topic_of_names(scene: Scene, question: str) -> str | None:
    """Return the topic on which the client speaks most of somebody whom the question names."""
    names = _NAME.findall(question)
    spoken = Counter(
        topic
        for topic, line in scene.voice.topic_of_line.values()
        if any(re.search(rf"\b{name}\b", line.text) for name in names)
    )
    return spoken.most_common(1)[0][0] if spoken else None
