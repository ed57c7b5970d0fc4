"""What a turn does to the client, apart from the answer: the events of its moves."""

from __future__ import annotations

from bot.client.choosing import explores_closed, several
from bot.client.hearing import Ask
from bot.client.manners import feel_cut_short, is_flattery
from bot.client.scene import Scene
from bot.client.wording import jargon_words
from bot.records.findings import OPEN

# Moves that please or annoy by themselves, with the event that they are.
SIMPLE = {
    "greet": "greeted",
    "introduce": "introduced",
    "agenda": "agenda",
    "small_talk": "small_talk",
    "thank": "thanked",
    "acknowledge": "acknowledged",
    "empathise": "empathised",
    "praise_client": "praised",
    "advise": "advised",
    "commit": "committed",
    "options": "optioned",
    "disagree": "disagreed",
    "reassure": "reassured",
    "enthuse": "enthused",
    "pressure": "pressured",
    "blame": "blamed",
    "order": "ordered",
    "personal": "personal",
    "dramatise": "dramatised",
    "joke": "amused",
}
ONCE = {"greeted", "introduced", "agenda"}
# Worst first: the one that the client answers.
OFFENCES = ("blamed", "pressured", "ordered", "personal", "dramatised")
LATER = 2
# A compliment too many pleases no more by its enthusiasm.
PILED_ON = ("praised", "enthused")
# An open question pleases the first times that its topic comes up.
CURIOUS = 2


def feel_moves(scene: Scene, asks: list[Ask]) -> None:
    """Let the turn's moves, questions and words move trust."""
    # Offences first: nothing pleasant in the same turn makes up for them.
    moves = {move.name for move in scene.analysis.moves}
    events = [event for name, event in SIMPLE.items() if name in moves]
    if is_flattery(scene):
        events = ["flattered", *(event for event in events if event not in PILED_ON)]
    offended = [event for event in OFFENCES if event in events and scene.profile.effect(event) < 0]
    for event in offended:
        scene.feel(event)
    for event in events:
        known = event in ONCE and event in scene.state.felt
        pleasing = scene.profile.effect(event) > 0
        if event not in offended and not known and not (offended and pleasing):
            scene.feel(event)
    feel_cut_short(scene, asks)
    _offer(scene, moves)
    _asked(scene, asks)
    if scene.scenario.counterpart == "client" and jargon_words(scene):
        scene.feel("jargon")


def answers_given(scene: Scene) -> int:
    """Return how many layers the client has told so far."""
    return sum(scene.state.layers.values())


def needs_told(scene: Scene) -> int:
    """Return how many hidden needs are known to the trainee."""
    needs = {need.id for need in scene.scenario.needs}
    return len(needs.intersection(scene.state.told))


def heard_out(scene: Scene) -> bool:
    """Tell whether the client has said enough for an offer to be welcome."""
    return needs_told(scene) > 0 or answers_given(scene) >= scene.profile.pace.pitch_after


def _offer(scene: Scene, moves: set[str]) -> None:
    offers = moves & {"present", "price"}
    if offers and not heard_out(scene) and not _asked_for(scene):
        scene.feel("pitch_too_early")
        return
    if "present" in moves:
        enough = scene.profile.pace.pitch_after + LATER
        if needs_told(scene) or answers_given(scene) >= enough:
            scene.feel("presented_well")
        else:
            scene.note("presented")
    for name, event in (("prove", "proved"), ("price", "priced"), ("schedule", "scheduled")):
        if name in moves and heard_out(scene):
            scene.feel(event)
    if "propose" in moves and not heard_out(scene) and not _asked_for(scene):
        scene.feel("proposed_too_early")


def _asked_for(scene: Scene) -> bool:
    # After « combien ça coûte ? » or a demand for proof, an offer is an answer.
    opened = ("open", "insisted")
    held = any(value in opened for value in scene.state.objections.values())
    asked = "asked" in scene.state.questions.values()
    return held or asked or scene.state.felt.get("demanded", -9) == scene.state.turn - 1


def _asked(scene: Scene, asks: list[Ask]) -> None:
    content = [ask for ask in asks if ask.role == "question"]
    state = scene.state
    # The same topic asked over and over is no longer curiosity.
    opened = [ask.topic for ask in content if ask.form == OPEN and ask.topic]
    if any(state.asked.get(topic, 0) < CURIOUS for topic in opened):
        scene.feel("open_question")
    if several(asks):
        scene.feel("stacked")
    if explores_closed(asks, scene.analysis):
        state.closed_run += 1
        if state.closed_run > scene.profile.pace.closed_patience:
            scene.feel("closed_series")
    elif content or scene.analysis.verification.verdict != "none":
        state.closed_run = 0
