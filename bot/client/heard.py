"""What a question says by itself, for whoever looks for what it is after."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.client.context import last_lines, points_back
from bot.client.hearing import Ask
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.content.relations import relations_asked
from bot.records.text import fold

# « … ont vécu ça ? », « elle l'a pris comment ? »: what happened to them was just told.
_AS_OBJECT = re.compile(r"\b(?:ca|cela)\W*$|\bl'(?:a|ont|avez|as)\b|\b(?:le|la|les) (?:prend|prennent|prenez|prends|vit|vivent|vivez|vis)\b")
# Whom « elle », « l'a » or « sa » of a question mean, where the trainee has just named them;
# « ils », « leurs » mean several. « Les gens », « l'armoire » are nobody's.
_SOMEBODY = re.compile(r"\b(?:il|elle|lui|son|sa|ses)\b|\b(?:l'|la |le )(?:a|as|ont|avez|avait|aide\w*|fait|rend\w*|prend\w*|vi[tv]\w*)\b")
_SEVERAL = re.compile(r"\b(?:ils|elles|eux|leurs?)\b")
# « Il », « elle », « lui »: the one person named last by the client, but « il y a » is nobody.
_ONE = re.compile(r"\b(?:il|elle|lui)\b")
_IMPERSONAL = re.compile(r"\bil (?:y|en|faut|faudrait|fait|reste|manque|existe|arrive|se passe)\b|\b(?:reste|passe|faut|manque)-t-il\b")
_GOING_ON = re.compile(
    r"\b(?:ils?|elles?|lui|eux|ca|cela)\b|\b(?:vous|tu|t'|m'|s'|l'|on|nous) ?(?:en|y)\b"
    r"|\b(?:la|le|les|l') ?\w+(?:ait|aient|iez|ez|ent)\b"
)
# Share of a question's words that are the client's own of its last two lines.
TAKEN_UP, LAST = 0.6, 2
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_FIGURE = re.compile(r"\bcombien\b|\bquel(?:le)?s? (?:somme|montant|nombre|part|proportion|effectif)")


@dataclass(frozen=True)
class Heard:
    """What a question says by itself: whom it names, whether it points to what was just
    said, whether it asks for a figure, for which relations, and how much of it (0–1) what
    tells each fact or need speaks of."""

    ask: Ask
    named: frozenset[str]
    pointing: bool
    figure: bool
    relations: tuple[str, ...]
    words: Mapping[str, float]

    @classmethod
    def of(cls, scene: Scene, ask: Ask) -> Heard:
        """Hear ``ask``."""
        index = scene.scenario.layer_words[scene.profile.id]
        shares: dict[str, float] = {}
        for match in index.matches(ask.text):
            for name in (*match.layer.tells, *match.layer.reveals):
                shares[name] = max(match.share, shares.get(name, 0.0))
        figure = bool(_FIGURE.search(fold(ask.text)))
        relations = relations_asked(ask.text)
        return cls(ask, named_by(scene, ask), takes_up(scene, ask.text), figure, relations, shares)


def takes_up(scene: Scene, question: str) -> bool:
    """Tell whether ``question`` goes on about what the client said last: it points to it
    (« Depuis quand ? », « … ont vécu ça ? ») or takes up its words (« Un gardien, qui ? »)."""
    if points_back(question):
        return True
    if relations_asked(question) and _AS_OBJECT.search(fold(question)):
        return True
    asked = content_stems(question)
    said = {word for line in last_lines(scene)[-LAST:] for word in content_stems(line)}
    met = sum(1 for word in asked if any(alike(word, other) for other in said))
    return met > 0 and met >= TAKEN_UP * len(asked)


def goes_on(question: str) -> bool:
    """Tell whether ``question`` only goes on about what was asked just before it in the same
    turn: by a pronoun (« Qu’est-ce qui la dérangeait ? »), or without a word of its own."""
    spoken = _IMPERSONAL.sub(" ", fold(question))
    return len(content_stems(spoken)) <= 1 or bool(_GOING_ON.search(spoken))


def named_before(scene: Scene, ask: Ask) -> frozenset[str]:
    """Return whom the words of the turn just before the question name."""
    index = scene.scenario.layer_words[scene.profile.id]
    sentences = [text for text in _SENTENCE.findall(scene.text[: ask.start]) if text.strip()]
    return index.named_in(sentences[-1]) if sentences else frozenset()


def named_by(scene: Scene, ask: Ask) -> frozenset[str]:
    """Return whom the question names, or whom its pronouns mean: those named in the words
    just before it, by the trainee or else by the client."""
    index = scene.scenario.layer_words[scene.profile.id]
    named = index.named_in(ask.text)
    spoken = _IMPERSONAL.sub(" ", fold(ask.text))
    one, several = _SOMEBODY.search(spoken), _SEVERAL.search(spoken)
    if named or not (one or several):
        return named
    sentences = _SENTENCE.findall(scene.text[: ask.start])
    just = next((found for text in reversed(sentences) if (found := index.named_in(text))), frozenset())
    if not one and len(just) < 2:
        return frozenset()
    if just or not _ONE.search(spoken):
        return just
    for line in reversed(last_lines(scene)):
        found = index.named_in(line)
        if found:
            return found if len(found) == 1 else frozenset()
    return frozenset()
