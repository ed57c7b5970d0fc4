"""What the trainee hands back, against what the scenario knows to be true.

The technique reader judges by the client's last turns; here the whole scenario judges.
Where a fact is recognised, the scenario decides; elsewhere the reader does.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.client.contradicting import contradicted
from bot.client.matching import SURE, THIN, matches, told_topics
from bot.client.scene import Scene
from bot.client.unannounced import answers_client, by_the_way, offers
from bot.content.likeness import alike, content_stems
from bot.content.parts import Fact

FAITHFUL, DISTORTED, EMPTY = "faithful", "distorted", "empty"
# Share of the words of a correction that makes it the same as what it corrects.
REPEATED = 0.6
Matches = list[tuple[Fact, float]]


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
    wrong = contradicted(scene, handed, meant)
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
