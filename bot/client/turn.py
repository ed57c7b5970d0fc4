"""One turn of the client, put together from its parts."""

from __future__ import annotations

from typing import Optional

from bot.client.answering import answer
from bot.client.checking import take_verification
from bot.client.context import refer
from bot.client.ending import take_leave, warn_or_break_off
from bot.client.extras import add_extra
from bot.client.feelings import feel_moves
from bot.client.choosing import choose_ask, same_question
from bot.client.hearing import Ask, hear, place
from bot.client.hinted import take_hint
from bot.client.leads import feel_reinforcement, lead_in
from bot.client.meant import place_by_asked
from bot.client.nods import nod, offence
from bot.client.offers import follow_objection, raise_objection, take_proposal
from bot.client.own_words import place_by_words
from bot.client.puzzled import strange_turn
from bot.client.questions import take_answer
from bot.client.requests import settle_request
from bot.client.scene import Scene
from bot.client.sore import feel_sore
from bot.client.verification import judge
from bot.content.parts import SorePoint
from bot.records.findings import OPEN

OFFERS = ("present", "price", "schedule", "options", "advise", "propose")
# What comes before an answer, and what after it.
Said = tuple[list[Optional[str]], list[Optional[str]]]


def play(scene: Scene) -> list[str | None]:
    """Return what the client says, in order; the scene's state is changed."""
    strange = strange_turn(scene)
    if strange is not None:
        return [warn_or_break_off(scene) or strange]
    heard = place(hear(scene.analysis), scene.scenario.person.organisation)
    asks = place_by_words(scene, place_by_asked(scene, refer(scene, heard)))
    sore = feel_sore(scene)
    feel_moves(scene, asks)
    feel_reinforcement(scene)
    _remember(scene, asks)
    # What costs trust comes before anything that a need could open on.
    first = _first_things(scene, asks, sore)
    checked = take_verification(scene, judge(scene))
    last = warn_or_break_off(scene)
    if last is not None:
        return [last]
    goodbye = take_leave(scene, asks)
    if goodbye is not None:
        return [*checked[:1], goodbye]
    return _converse(scene, asks, checked, first)


def _remember(scene: Scene, asks: list[Ask]) -> None:
    for topic in dict.fromkeys(ask.topic for ask in asks if ask.topic):
        scene.state.asked[topic] = scene.state.asked.get(topic, 0) + 1
    put = [ask.text for ask in asks if ask.role == "question"]
    scene.repeats = any(same_question(text, other) for text in put for other in scene.state.heard)
    scene.state.heard += put
    if scene.analysis.has_move(*OFFERS):
        scene.state.felt["offered"] = scene.state.turn


def _converse(scene: Scene, asks: list[Ask], checked: list[str], first: Said) -> list[str | None]:
    before, after = first
    taken_up = take_hint(scene, asks)
    if taken_up is not None:
        return _close(scene, [*before, *taken_up, *after], None, answered=False)
    ask = choose_ask(asks)
    if ask is not None and ask.topic is None and ask.role == "question" and checked:
        ask = None  # what was answered was the verification
    # A proposal that answers the client's own question was taken as that answer.
    replied = any(event.startswith("question_answered") for event in scene.events)
    proposal = ask is None and scene.analysis.has_move("propose") and not replied
    if ask is None and not proposal:
        said = [*before, *checked, *after]
        if not any(said):
            said = list(nod(scene))
        return _close(scene, said, None, answered=bool(checked))
    scene.state.idle_run = 0
    lead = None if any(before) else lead_in(scene, asks)
    if ask is None or ask.role == "proposal":
        return _close(scene, [*before, *checked, lead, take_proposal(scene), *after], None, False)
    told, understood = answer(scene, ask)
    answered = understood and ask.form == OPEN
    return _close(scene, [*before, *checked, lead, *told, *after], scene.state.topic, answered)


def _first_things(scene: Scene, asks: list[Ask], sore: SorePoint | None) -> Said:
    """Return what comes before an answer (what hurt, what was settled) and after it (what
    was passed over)."""
    settled = settle_request(scene)
    followed = follow_objection(scene, asks)
    told = take_answer(scene)
    hurt = scene.say(scene.voice.sore_points[sore.id], floor=False) if sore else None
    wronged = hurt or offence(scene)
    events = {event.split(":")[0] for event in scene.events}
    before, after = [wronged, settled], []
    (after if "objection_insisted" in events else before).append(followed)
    (after if "question_ignored" in events else before).append(told)
    return before, after


def _close(
    scene: Scene, said: list[str | None], topic: str | None, answered: bool
) -> list[str | None]:
    """Add an objection, or one of the things that the client says of itself."""
    texts = [text for text in said if text]
    objection = raise_objection(scene)
    if objection:
        return [*texts, objection]
    if len(texts) < 3 and not scene.state.misunderstood:
        texts.append(add_extra(scene, topic, answered))
    return texts
