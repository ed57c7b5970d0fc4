"""What a question without a subject of its own goes on about: what was just said."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.client.hearing import Ask, asks_leave
from bot.client.layers import LAST_LINES
from bot.client.matching import matches
from bot.client.replying import SAID, stated
from bot.client.scene import Scene
from bot.content.ellipses import holds_phrase, names_nothing
from bot.content.likeness import alike, content_stems, words
from bot.content.parts import Fact
from bot.records.findings import CLOSED
from bot.records.text import fold

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


# « Qu'en dites-vous ? » asks what one thinks of what was just said by the trainee itself.
_OPINION = re.compile(
    r"\bqu'en (?:dites|pensez|dis|penses)|\b(?:vous|tu|t') ?en (?:dites|pensez|dis|penses|diriez|dirais)\b"
    r"|\b(?:dites|pensez)-vous de (?:ca|cela|tout ca)\b"
)
_ASKING = re.compile(r"\best-ce\b|\bqu'est-ce\b|\bce qu[e'i]")
_POINTING = re.compile(
    r"\b(?:ca|cela|c'|ce|cet|cette|ces|ils?|elles?|lui|eux|la-dessus|la-dedans)(?!\w)"
)
# So few words, all of them the client's, are an echo of its last lines.
ECHO = 4
# In its first turns a trainee asks whether the moment suits, and how long there is.
OPENING = 2
_SUITS = re.compile(
    r"\b(?:quart d'heure|demi-? ?heure|minutes?|un (?:petit )?(?:instant|moment)|combien de temps (?:avons|avez|on a|as|vous avez|tu as)"
    r"|(?:vous avez|avez-vous|tu as|t'as|as-tu) (?:bien |encore |toujours )?(?:le|un peu de) temps|tombe bien"
    r"|(?:bon|ok|possible) pour (?:vous|toi)|(?:vous|te) derange|bon moment)\b"
)
_OWN_THING = re.compile(r"\b(?:les?|la|l'|une?|du|des|votre|vos|ton|ta|tes) ?\w{3}")
# So few words of its own make a question one about what was just said.
OWN_WORDS = 2


def points_back(text: str) -> bool:
    """Tell whether a question points to what was just said (« C’est arrivé quand ? »)."""
    spoken = _ASKING.sub(" ", fold(text))
    few = len(content_stems(spoken)) <= OWN_WORDS and not _OWN_THING.search(spoken)
    return few and bool(_POINTING.search(spoken))


def refer(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions that name no subject the topic of what the client has just said; in
    chat without marks, hear such a question where none was read."""
    if not asks and scene.state.topic and _asks_on(scene):
        span = (scene.text, 0, len(scene.text))
        return [Ask(scene.state.topic, CLOSED, *span, follows=True)]
    heard = [ask for ask in asks if not _echoes(scene, ask)] or asks
    return [_referred(scene, ask) for ask in heard]


def _echoes(scene: Scene, ask: Ask) -> bool:
    """Tell whether a question only gives back a word of the client in wonder (« Une image ? »)."""
    spoken = words(ask.text)
    if len(spoken) > ECHO or not content_stems(ask.text):
        return False
    said = {word for text in last_lines(scene) for word in words(text)}
    return said.issuperset(spoken)


def last_lines(scene: Scene) -> list[str]:
    """Return the lines that the client said last, oldest first."""
    lines = {line.id: line.text for line in scene.voice.all_lines()}
    return [lines[name] for name in scene.state.used[-LAST_LINES:] if name in lines]


def _asks_on(scene: Scene) -> bool:
    """« ok et ça fait longtemps que ça dure », typed without a mark, asks."""
    if scene.analysis.verification.verdict != "none" or scene.text.rstrip()[-1:] in (".", "!", "…"):
        return False
    spoken = [word for word in words(scene.text) if word not in _NODS]
    return holds_phrase(spoken) and names_nothing(spoken)


def _referred(scene: Scene, ask: Ask) -> Ask:
    if scene.state.turn <= OPENING and _SUITS.search(fold(ask.text)):
        return replace(ask, topic=None, role="courtesy")
    spoken = words(ask.text)
    topic = scene.state.topic
    if _lets_finish(scene, ask):
        return replace(ask, topic=scene.state.hanging, role="question", follows=True)
    if ask.role == "question" and _OPINION.search(fold(ask.text)) and stated(scene) >= SAID:
        return replace(ask, topic="reaction", confidence=1.0)
    if ask.role == "question" and names_nothing(spoken):
        if _TO_YOU.match(" ".join(spoken)):
            return _to_you(ask, topic)
        quoted = _quoted(scene)
        if quoted is not None:
            return replace(ask, topic=quoted.topic, meant=quoted.id, follows=True)
        return replace(ask, topic=ask.topic or topic, follows=True)
    if ask.form == CLOSED and ask.topic is None and topic and _takes_up(ask):
        return replace(ask, topic=topic, role="question")
    return ask


def _lets_finish(scene: Scene, ask: Ask) -> bool:
    """Tell whether a question only takes up the sentence that the client left hanging
    (« Enfin, j’espère… — Vous espérez quoi ? », « Et puis… quoi ? »)."""
    state = scene.state
    if ask.form == CLOSED or ask.role not in ("question", "small_talk"):
        return False  # « Ça vous va ? » asks for a yes
    if state.hanging not in scene.voice.topics or state.since.get("hanging") != state.turn - 1:
        return False
    said = {word for line in last_lines(scene)[-1:] for word in content_stems(line)}
    return all(any(alike(word, other) for other in said) for word in content_stems(ask.text))


def _quoted(scene: Scene) -> Fact | None:
    """Return the fact in the words of the client that the turn takes up before its question
    (« Vous disiez : un encadrement qui ne recadre pas. C'est-à-dire ? »)."""
    check = scene.analysis.verification
    found = matches(scene, check.handed_back or "") if check.verdict == "partial" else []
    return found[0][0] if found else None


def _to_you(ask: Ask, topic: str | None) -> Ask:
    # After small talk « et vous ? » gives it back; in the call it asks how one lives it.
    if topic is None:
        return replace(ask, topic=None, role="small_talk")
    return replace(ask, topic=topic if topic == PERSON else PERSON, follows=topic == PERSON)


def _takes_up(ask: Ask) -> bool:
    spoken = fold(ask.text)
    polite = asks_leave(ask.text) or _COURTEOUS.search(spoken)
    return ask.role in ("question", "courtesy") and bool(_TAKES_UP.search(spoken)) and not polite
