"""How the client takes what is offered: objections, presentations, proposals."""

from __future__ import annotations

import re

from bot.client.affirmed import affirmed
from bot.client.feelings import heard_out
from bot.client.hearing import Ask
from bot.client.replying import replies
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.content.parts import Objection
from bot.records.findings import OPEN
from bot.records.text import fold

# An objection that gets no answer waits so many turns.
PATIENCE = 2
# So many words make a case, so many of the objection's own show that it is about it.
A_CASE, SHARED = 7, 1
ROUGH = ("blame", "pressure", "order", "dramatise")

_TIME = re.compile(
    r"(?:prenez|prends) (?:bien |tout )?(?:le|votre|ton) temps|rien ne presse|on verra"
    r"|(?:on|nous) en repar\w+|reflechiss\w+|parlez-en|(?:vous|te) laisse (?:y )?(?:reflechir|en parler)"
)

MEET_AGAIN = "second_meeting"
OPEN_STATES = ("open", "insisted")


def follow_objection(scene: Scene, asks: list[Ask]) -> str | None:
    """Settle the open objection, or insist once when it is passed over."""
    for objection in scene.scenario.objections:
        if scene.state.objections.get(objection.id) not in OPEN_STATES:
            continue
        if _puts_off(scene):
            # Time to think is no answer, but it is granted: the client does not insist.
            scene.state.since[objection.id] = scene.state.turn
            scene.note(f"objection_put_off:{objection.id}")
            return None
        met = scene.analysis.has_move(*objection.settled_by) or _speaks_to(scene, objection)
        if met and "pitch_too_early" not in scene.events:
            scene.state.objections[objection.id] = "settled"
            scene.feel("settled")
            scene.note(f"objection_settled:{objection.id}")
            return scene.say(scene.voice.objections[objection.id]["settled"])
        return _insist(scene, objection, asks)
    return None


def _puts_off(scene: Scene) -> bool:
    """Tell whether the turn only leaves time to think (« Prenez le temps d’en parler »)."""
    spoken = fold(scene.text)
    rest = _TIME.sub(" ", spoken)
    return rest != spoken and len(rest.split()) < A_CASE


def _speaks_to(scene: Scene, objection: Objection) -> bool:
    """Tell whether the turn makes a case about what the client holds against the offer:
    it states something of its own length, in the objection's words, and blames nobody,
    whatever it asks besides."""
    if scene.analysis.has_move(*ROUGH):
        return False
    stated = " ".join(affirmed(scene))
    if len(stated.split()) < A_CASE:
        return False
    raised = {
        stem for line in scene.voice.objections[objection.id]["raise"]
        for stem in content_stems(line.text)
    }
    said = set(content_stems(stated))
    return sum(any(alike(word, other) for other in raised) for word in said) >= SHARED


def _insist(scene: Scene, objection: Objection, asks: list[Ask]) -> str | None:
    state = scene.state
    if replies(scene):
        state.felt["replied"] = state.turn
    if any(ask.form == OPEN for ask in asks):
        # To ask about an objection is to deal with it: the client waits.
        return None
    if state.turn - state.since[objection.id] < PATIENCE or scene.leaving:
        return None
    if state.felt.get("replied", -1) > state.since[objection.id]:
        # Something was said to it, heard or not: to insist would be a reproach too many.
        state.objections[objection.id] = "unanswered"
        return None
    if state.objections[objection.id] == "insisted":
        state.objections[objection.id] = "unanswered"
        return None
    state.objections[objection.id] = "insisted"
    state.since[objection.id] = state.turn
    state.trust = max(0, state.trust - objection.trust_loss)
    scene.note(f"objection_insisted:{objection.id}")
    return scene.say(scene.voice.objections[objection.id]["insist"])


def raise_objection(scene: Scene) -> str | None:
    """Raise what the client holds against what was just presented or priced."""
    state = scene.state
    waits = any(value in OPEN_STATES for value in state.objections.values())
    if not heard_out(scene) and not scene.analysis.has_move("price"):
        return None  # nothing was offered yet that can be held against anybody
    # Nobody says yes to a next step and objects in one breath.
    if waits or {"pitch_too_early", "proposal_agreed", "proposal_put_off"} & set(scene.events):
        return None
    for objection in scene.scenario.objections:
        fresh = objection.id not in state.objections and state.trust < objection.below
        if fresh and scene.analysis.has_move(*objection.raised_by):
            state.objections[objection.id] = "open"
            state.since[objection.id] = state.turn
            scene.note(f"objection_raised:{objection.id}")
            return scene.say(scene.voice.objections[objection.id]["raise"])
    return None


def take_offer(scene: Scene) -> str | None:
    """React to a presentation, a price or a schedule."""
    if "pitch_too_early" in scene.events:
        return scene.react("presented_bad")
    if scene.analysis.has_move("price"):
        return scene.react("priced")
    if "presented_well" in scene.events:
        return scene.react("presented_good")
    if scene.analysis.has_move("schedule"):
        return scene.react("scheduled")
    return None


def agrees(scene: Scene) -> bool:
    """Tell whether the client is ready to agree to a next step."""
    return scene.state.trust >= scene.scenario.endings[MEET_AGAIN].trust and heard_out(scene)


def note_agreed(scene: Scene) -> None:
    """Remember that a next step was agreed."""
    scene.state.felt["agreed"] = scene.state.turn
    scene.note("proposal_agreed")


def take_proposal(scene: Scene) -> str:
    """Answer a proposed next step by trust."""
    agreed = agrees(scene)
    if agreed:
        note_agreed(scene)
    else:
        scene.note("proposal_put_off")
    return scene.react("propose_ok" if agreed else "propose_not_yet") or ""
