"""How the client takes what is offered: objections, requests, presentations, proposals."""

from __future__ import annotations

from bot.client.feelings import heard_out
from bot.client.hearing import Ask
from bot.client.scene import Scene
from bot.content.likeness import alike, content_stems
from bot.content.parts import Objection
from bot.records.analysis import OPEN

# An objection or a request that gets no answer waits so many turns.
PATIENCE = 2
# So many words make a case, so many of the objection's own show that it is about it.
A_CASE, SHARED = 12, 2
ROUGH = ("blame", "pressure", "order", "dramatise")
# From this trust the client agrees to a next step.
AGREE = 52

OPEN_STATES = ("open", "insisted")
ANSWERS = (("refer", "referred"), ("decline", "declined"), ("accept", "accepted"))


def settle_request(scene: Scene) -> str | None:
    """Take the trainee's answer to a request outside the offer."""
    request, named = _answered_request(scene)
    outcome = _outcome(scene, request, named) if request else None
    if request and outcome:
        scene.state.requests[request] = outcome
        scene.feel(outcome)
        scene.note(f"request_{outcome}:{request}")
        return scene.say(scene.voice.requests[request][outcome])
    for name, status in scene.state.requests.items():
        if status == "asked" and scene.state.turn - scene.state.since[name] >= PATIENCE:
            scene.state.requests[name] = "ignored"
            scene.note(f"request_ignored:{name}")
    return None


def _answered_request(scene: Scene) -> tuple[str | None, bool]:
    """Return the request that the turn can be about, and whether it names it: the one
    whose words it shares most, else the one that waits. One passed over can be answered late."""
    waiting = [name for name, status in scene.state.requests.items() if status == "asked"]
    late = [name for name, status in scene.state.requests.items() if status == "ignored"]
    said = content_stems(scene.text)

    def shared(name: str) -> int:
        asked = {
            word
            for line in scene.voice.requests[name]["ask"]
            for word in content_stems(line.text)
        }
        return sum(1 for word in set(said) if any(alike(word, other) for other in asked))

    named = [name for name in (*waiting, *late) if shared(name)]
    if named:
        return max(named, key=shared), True
    return (waiting[0] if waiting else None), False


def _outcome(scene: Scene, request: str, named: bool) -> str | None:
    """Return what the turn makes of the request. A yes counts only where it answers it:
    in the next turn, or with its words; a promise only with its words, for one may
    promise something else."""
    moves = {move.name for move in scene.analysis.moves}
    if "commit" in moves and named and not moves & {"decline", "refer"}:
        moves.add("accept")
    if not named and scene.state.turn - scene.state.since[request] > 1:
        moves.discard("accept")
    return next((outcome for move, outcome in ANSWERS if move in moves), None)


def follow_objection(scene: Scene, asks: list[Ask]) -> str | None:
    """Settle the open objection, or insist once when it is passed over."""
    for objection in scene.scenario.objections:
        if scene.state.objections.get(objection.id) not in OPEN_STATES:
            continue
        met = scene.analysis.has_move(*objection.settled_by) or _speaks_to(scene, objection)
        if met and "pitch_too_early" not in scene.events:
            scene.state.objections[objection.id] = "settled"
            scene.feel("settled")
            scene.note(f"objection_settled:{objection.id}")
            return scene.say(scene.voice.objections[objection.id]["settled"])
        return _insist(scene, objection, asks)
    return None


def _speaks_to(scene: Scene, objection: Objection) -> bool:
    """Tell whether the turn makes a case about what the client holds against the offer:
    it states something of its own length, in the objection's words, and blames nobody."""
    if scene.analysis.questions or scene.analysis.has_move(*ROUGH):
        return False
    if len(scene.text.split()) < A_CASE:
        return False
    raised = {
        stem for line in scene.voice.objections[objection.id]["raise"]
        for stem in content_stems(line.text)
    }
    said = set(content_stems(scene.text))
    return sum(any(alike(word, other) for other in raised) for word in said) >= SHARED


def _insist(scene: Scene, objection: Objection, asks: list[Ask]) -> str | None:
    state = scene.state
    if any(ask.form == OPEN for ask in asks):
        # To ask about an objection is to deal with it: the client waits.
        return None
    if state.turn - state.since[objection.id] < PATIENCE:
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
    if waits or "pitch_too_early" in scene.events:
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


def take_proposal(scene: Scene) -> str:
    """Answer a proposed next step by trust."""
    agreed = scene.state.trust >= AGREE and heard_out(scene)
    scene.note("proposal_agreed" if agreed else "proposal_put_off")
    return scene.react("propose_ok" if agreed else "propose_not_yet") or ""
