"""What the client adds of itself to an answer; at most one thing a turn.

Favourable statements, requests outside the offer, « … », and the profile's own asides.
"""

from __future__ import annotations

from bot.client.layers import open_layers
from bot.client.questions import ask_own, waiting
from bot.client.scene import Scene
from bot.content.parts import Request, Statement

# What was just confided is not talked over, and nothing is added to a reproach.
UNFIT = {
    "need_opened", "need_hinted", "corrected", "vague", "not_understood", "closed_series",
    "repeated", "blamed", "pressured", "ordered", "pitch_too_early", "proposal_put_off", "sore",
    "question_ignored", "interrupted",
}  # fmt: skip
# At most so many favourable statements a call, so many turns apart.
STATEMENTS, APART = 2, 3
# A statement waits so long for an answer on one of its topics.
WAIT = 3
# Below this trust nothing is asked beyond the offer.
REQUEST_TRUST = 40
REQUESTS_APART = 5
# Statements, requests and questions leave the trainee a turn in between.
ROOM = 2
# An aside is sure to come after so many answers without one.
QUIET = 3
# The chance that a guarded client asks for proof or control after an answer.
DEMAND = 0.6


def add_extra(scene: Scene, topic: str | None, answered: bool) -> str | None:
    """Return what is added to the answer about ``topic``, or None.

    ``answered``: a real answer was given, not only a nod.
    """
    if any(event.split(":")[0] in UNFIT for event in scene.events):
        return None
    if not answered:
        return None if scene.guarded else _request(scene)
    if scene.guarded:
        return ask_own(scene, topic) or _demand(scene)
    return _weighty(scene, topic) or _hesitation(scene, topic) or _aside(scene)


def _weighty(scene: Scene, topic: str | None) -> str | None:
    """Return something that wants a reaction of the trainee, not turn after turn."""
    state = scene.state
    if state.turn - state.since.get("weighty", -ROOM) < ROOM:
        return None
    text = _statement(scene, topic) or _request(scene) or ask_own(scene, topic)
    if text:
        state.since["weighty"] = state.turn
    return text


def _statement(scene: Scene, topic: str | None) -> str | None:
    made = scene.state.statements
    turn = scene.state.turn
    if len(made) >= STATEMENTS:
        return None
    if made and turn - max(made.values()) < APART:
        return None
    fresh = [item for item in scene.scenario.statements if item.id not in made]
    fitting = [item for item in fresh if _natural(scene, item, topic)]
    if not fitting:
        return None
    statement = scene.rng.choice(fitting)
    text = scene.say(scene.voice.statements[statement.id], floor=False)
    if text:
        made[statement.id] = turn
        scene.note(f"statement_made:{statement.id}")
    return text


def _natural(scene: Scene, statement: Statement, topic: str | None) -> bool:
    state = scene.state
    if state.turn < statement.after or state.trust < statement.trust:
        return False
    if statement.about == "offer" and "offered" not in state.felt:
        return False  # nobody praises what was not shown yet
    fits = not statement.topics or topic in statement.topics
    return fits or state.turn >= statement.after + WAIT


def _request(scene: Scene) -> str | None:
    state = scene.state
    last = max((state.since[name] for name in state.requests), default=-REQUESTS_APART)
    waits = "asked" in state.requests.values() or waiting(scene) is not None
    if state.trust < REQUEST_TRUST or waits or state.turn - last < REQUESTS_APART:
        return None
    for request in scene.scenario.requests:
        if request.id not in state.requests and state.turn >= request.after:
            return _ask(scene, request)
    return None


def _ask(scene: Scene, request: Request) -> str | None:
    text = scene.say(scene.voice.requests[request.id]["ask"], floor=False)
    if text:
        scene.state.requests[request.id] = "asked"
        scene.state.since[request.id] = scene.state.turn
        scene.note(f"request_made:{request.id}")
    return text


def _hesitation(scene: Scene, topic: str | None) -> str | None:
    """Trail off when there is more to say: waiting is rewarded in the next turn."""
    if topic is None or not open_layers(scene, topic):
        return None
    if scene.rng.random() >= scene.profile.pace.hesitation:
        return None
    text = scene.react("hesitation", floor=False)
    if text:
        scene.state.hanging = topic
        scene.note("hesitation")
    return text


def _aside(scene: Scene) -> str | None:
    state = scene.state
    last = state.since.get("aside", 0)
    quiet = state.turn - last
    chance = scene.profile.pace.aside
    if not chance or (quiet <= 1 and last):
        return None
    if quiet <= QUIET and scene.rng.random() >= chance:
        return None
    text = scene.react("aside", floor=False)
    if text:
        state.since["aside"] = state.turn
        scene.note("aside")
    return text


def _demand(scene: Scene) -> str | None:
    state = scene.state
    if state.felt.get("demanded", -9) >= state.turn - 1 or scene.rng.random() >= DEMAND:
        return None
    text = scene.react(scene.rng.choice(("demand_proof", "demand_control")), floor=False)
    if text:
        state.felt["demanded"] = state.turn
        scene.note("demanded")
    return text
