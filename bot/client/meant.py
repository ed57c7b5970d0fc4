"""Giving questions the fact or need that they are after, where that is likely enough."""

from __future__ import annotations

from dataclasses import replace

from bot.client.heard import goes_on, named_by
from bot.client.hearing import Ask
from bot.client.layers import places_of, stems_of, unlocked
from bot.client.ranking import Ranked, rank
from bot.client.scene import Scene
from bot.records.findings import OPEN

# From which chance a question is after a fact or a need: under the topic that was read,
# and under another one.
OWN, OTHER = 0.1, 0.2
# The same where the topic was read with this confidence: its first answer does for an
# opening question, and another topic must be plain.
PLAIN, FIRST, AGAINST = 0.9, 0.3, 0.5
# From which chance a need is what was asked, and something not said of who is named.
PLAINLY, SURE = 0.3, 0.7
# What the question just before in the same turn adds to the chance of what it was after.
CARRIED = 0.7
# So near to the likeliest one, another can be told in its place.
NEAR = 0.5
# A topic read with less confidence is not answered where no fact or need is likely either.
READ = 0.7


def place_by_asked(scene: Scene, asks: list[Ask]) -> list[Ask]:
    """Give questions the fact or need that they are after, and its topic."""
    placed: list[Ask] = []
    for ask in asks:
        one = _placed(scene, ask)
        before = next((other for other in reversed(placed) if other.meant), None)
        placed.append(one if before is None else _going_on(scene, ask, one, before))
    return placed


def _going_on(scene: Scene, ask: Ask, placed: Ask, before: Ask) -> Ask:
    """Return ``ask`` as it is after what the question just before it is after, where it only
    goes on about that (« Vos chefs, qui sont-ils ? D’où viennent-ils ? »)."""
    if ask.role != "question" or not (ask.follows or goes_on(ask.text)):
        return placed
    own = {item.target: item.chance for item in rank(scene, ask)}
    same = own.get(before.meant, 0.0) + CARRIED
    if placed.meant and own.get(placed.meant, 0.0) > same:
        return placed
    same_as = replace(placed, meant=before.meant, likely=before.likely, topic=before.topic)
    return replace(same_as, role="question", follows=False)


def _placed(scene: Scene, ask: Ask) -> Ask:
    index = scene.scenario.layer_words[scene.profile.id]
    named = ask.role == "small_talk" and index.named_in(ask.text)
    if ask.meant or (ask.topic == "reaction" and ask.confidence >= READ):
        return ask  # « Qu'en pensez-vous ? » is about the trainee's words, whatever they name
    if not (named or ask.role == "question"):
        return ask  # « Comment va Salomé ? » is no courtesy, « ça va ? » is
    ranked = _fitting(scene, ask, rank(scene, ask))
    if not ranked:
        return _in_doubt(ask)
    best = _tellable(scene, ranked)
    own = ask.topic in best.topics
    if best.chance < _enough(scene, ask, own):
        return _in_doubt(ask)
    topic = ask.topic if own else best.topics[0]
    placed = replace(ask, meant=best.target, likely=best.chance)
    return replace(placed, topic=topic, role="question", follows=False)


def _enough(scene: Scene, ask: Ask, own: bool) -> float:
    if ask.topic is None or ask.confidence < PLAIN:
        return OWN if own else OTHER
    first = ask.topic not in scene.state.asked
    return (FIRST if first else OWN) if own else AGAINST


def _in_doubt(ask: Ask) -> Ask:
    """Leave a topic that was read with doubt where no fact or need is likely either: to ask
    back is better than to answer something else."""
    lost = ask.form == OPEN and ask.confidence < READ and not ask.follows
    return replace(ask, topic=None) if lost else ask


def _fitting(scene: Scene, ask: Ask, ranked: list[Ranked]) -> list[Ranked]:
    """Return what may be told to ``ask``: no need is given away where it is not plainly what
    was asked, and nothing is said of others than those who are named."""
    needs = {need.id for need in scene.scenario.needs}
    named = named_by(scene, ask)
    return [
        item for item in ranked
        if (item.target not in needs or item.chance >= PLAINLY)
        and (not named or item.chance >= SURE or named & stems_of(scene, item.target))
    ]


def _tellable(scene: Scene, ranked: list[Ranked]) -> Ranked:
    """Return the likeliest, or one nearly as likely that trust allows where it does not
    allow that: « je ne peux pas le dire » only where nothing else would answer."""
    near = [item for item in ranked if item.chance >= NEAR * ranked[0].chance]
    return next((item for item in near if _allowed(scene, item.target)), ranked[0])


def _allowed(scene: Scene, target: str) -> bool:
    places = places_of(scene, target)
    if not places:
        return scene.scenario.fact(target).trust <= scene.state.trust
    return any(unlocked(scene, layer) for _, layer in places)
