"""What the client answers when nothing is asked of it."""

from __future__ import annotations

from bot.client.answers import tell
from bot.client.layers import open_layers
from bot.client.offers import take_offer
from bot.client.scene import Scene
from bot.client.wording import is_silence, jargon_words, shown_as_typed

# Event of the turn → the reaction to it, first come first said.
REACTIONS = (
    ("reinforced", "reinforced"),
    ("empathised", "empathy"),
    ("flattered", "flattered"),
    ("praised", "praised"),
    ("amused", "amused"),
    ("disagreed", "disagreed"),
    ("small_talk", "small_talk"),
    ("greeted", "greet"),
    ("thanked", "thanks"),
)
# The chance to go on unasked after a mere « d’accord », by how the profile shows feelings.
GOES_ON = {"shows": 0.5, "controls": 0.2}
PATIENT = {"acknowledge", "empathise", "silence_filler", "thank"}


def offence(scene: Scene) -> str | None:
    """React to the worst thing that was said, if it annoyed."""
    for event, name in (
        ("blamed", "blamed"),
        ("pressured", "pressured"),
        ("ordered", "ordered"),
        ("personal", "personal"),
        ("dramatised", "dramatised"),
        ("jargon", "jargon"),
    ):
        if event in scene.events and scene.profile.effect(event) < 0:
            return _jargon(scene) if name == "jargon" else scene.react(name)
    return None


def _jargon(scene: Scene) -> str | None:
    word = shown_as_typed(scene.text, jargon_words(scene)[0])
    return scene.react("jargon", word=word)


def nod(scene: Scene) -> list[str]:
    """Return the reaction to a turn that asks nothing."""
    text = take_offer(scene)
    if text is None:
        patient = go_on(scene)
        if patient:
            scene.state.idle_run = 0
            return patient
        text = _courtesy(scene)
    if text is None and scene.analysis.has_move("present", "prove", "advise", "schedule", "commit"):
        text = scene.react("listening")
    if text is not None:
        scene.state.idle_run = 0
        return [text]
    return [_idle(scene)]


def _courtesy(scene: Scene) -> str | None:
    for event, name in REACTIONS:
        if event in scene.events:
            return scene.react(name)
    return None


def _idle(scene: Scene) -> str:
    state = scene.state
    state.idle_run += 1
    if state.idle_run > scene.profile.pace.idle_patience:
        scene.feel("idle")
        return scene.react("idle") or ""
    return scene.react("listening") or ""


def go_on(scene: Scene) -> list[str]:
    """Go on unasked: what was left in suspense, or more of the last topic, to somebody
    who does not rush."""
    state = scene.state
    moves = {move.name for move in scene.analysis.moves}
    silent = is_silence(scene.text) or "silence_filler" in moves
    if not silent and (not moves or not moves <= PATIENT):
        return []
    hanging = state.since.get("hanging") == state.turn - 1 and state.hanging in scene.voice.topics
    topic = state.hanging if hanging else state.topic
    layers = open_layers(scene, topic) if topic else []
    if not hanging:
        layers = [layer for layer in layers if not layer.reveals]
    if not layers or not (hanging or silent or _talkative(scene)):
        return []
    if hanging:
        scene.feel("patience")
    lead = scene.react("encouraged", floor=False)
    told = tell(scene, topic, layers[0], asked=False)
    return [text for text in (lead, told) if text]


def _talkative(scene: Scene) -> bool:
    return scene.rng.random() < GOES_ON[scene.profile.axes["emotions"]]
