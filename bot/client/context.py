"""What a question without a subject of its own goes on about: what was just said."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.client.hearing import Ask, asks_leave
from bot.client.scene import Scene
from bot.content.ellipses import holds_phrase, names_nothing
from bot.content.likeness import fold, words
from bot.records.analysis import CLOSED

PERSON = "personal"
_NODS = frozenset("ok okay d accord oui ouais ah oh hum mhm entendu compris super merci".split())
# « Et pour vous ? », « Et vous, alors ? » turn to the client in person.
_TO_YOU = re.compile(
    r"^(?:et |mais )?(?:pour )?(?:vous|toi)"
    r"(?: meme| alors| dans tout ca| la dedans| personnellement)*$"
)
# A closed question that takes up what was just said (« C’est grave ? »), and is no phrase
# of courtesy (« Ça vous va ? »).
_TAKES_UP = re.compile(r"(?<!\w)(?:ca|cela|c'(?:est|etait)|est-ce (?:grave|rare|nouveau))(?!\w)")
_COURTEOUS = re.compile(r"\b(?:va|vont|irait|derange|convient|convenir|gene|ennuie|marche)\b")


def refer(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions that name no subject the topic of what the client has just said; in
    chat without marks, hear such a question where none was read."""
    if not asks and scene.state.topic and _asks_on(scene):
        span = (scene.text, 0, len(scene.text))
        return [Ask(scene.state.topic, CLOSED, *span, follows=True)]
    return [_referred(scene, ask) for ask in asks]


def _asks_on(scene: Scene) -> bool:
    """« ok et ça fait longtemps que ça dure », typed without a mark, asks."""
    if scene.analysis.verification.verdict != "none" or scene.text.rstrip()[-1:] in (".", "!", "…"):
        return False
    spoken = [word for word in words(scene.text) if word not in _NODS]
    return holds_phrase(spoken) and names_nothing(spoken)


def _referred(scene: Scene, ask: Ask) -> Ask:
    spoken = words(ask.text)
    topic = scene.state.topic
    if ask.role == "question" and names_nothing(spoken):
        if _TO_YOU.match(" ".join(spoken)):
            return _to_you(ask, topic)
        return replace(ask, topic=ask.topic or topic, follows=True)
    if ask.form == CLOSED and ask.topic is None and topic and _takes_up(ask):
        return replace(ask, topic=topic, role="question")
    return ask


def _to_you(ask: Ask, topic: str | None) -> Ask:
    # After small talk « et vous ? » gives it back; in the call it asks how one lives it.
    if topic is None:
        return replace(ask, topic=None, role="small_talk")
    return replace(ask, topic=topic if topic == PERSON else PERSON, follows=topic == PERSON)


def _takes_up(ask: Ask) -> bool:
    spoken = fold(ask.text)
    polite = asks_leave(ask.text) or _COURTEOUS.search(spoken)
    return ask.role in ("question", "courtesy") and bool(_TAKES_UP.search(spoken)) and not polite
