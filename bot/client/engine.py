"""The simulated client: one pure function a turn (design §3, « The client »).

The same scenario, profile, state, turn and random generator give the same reply. What
the client says is always an authored line; nothing else of the scenario can come out.
"""

from __future__ import annotations

import random

from bot.client.bubbles import bubbles
from bot.client.reply import ClientReply
from bot.client.scene import Scene
from bot.client.turn import play
from bot.client.wording import address_of
from bot.content.profile import Profile
from bot.content.scenario import Scenario
from bot.records.analysis import TurnAnalysis
from bot.records.state import ClientState


def open_call(scenario: Scenario, profile: Profile, rng: random.Random) -> ClientReply:
    """Return the client's first words and the state in which the call begins.

    Trust starts from how contact was made (rule D01).
    """
    voice = scenario.voice(profile.id)
    address = voice.address or scenario.address
    state = ClientState(trust=profile.start[scenario.contact])
    state.address = "tu" if address == "tu" else "vous"
    scene = Scene.of(scenario, profile, state, TurnAnalysis(""), "", rng)
    text = scene.say(voice.opening)
    return _reply(scene, bubbles([text]))


def respond(
    scenario: Scenario,
    profile: Profile,
    state: ClientState,
    analysis: TurnAnalysis,
    text: str,
    rng: random.Random,
) -> ClientReply:
    """Return the client's answer to the trainee's turn ``text``, read as ``analysis``.

    ``state`` is left as it was. Raises ``ValueError`` when the call is over.
    """
    if state.ended is not None:
        raise ValueError("the call is over")
    scene = Scene.of(scenario, profile, state, analysis, text, rng)
    scene.state.turn += 1
    if (scene.voice.address or scenario.address) == "suit":
        scene.state.address = address_of(text, scene.state.address)
    texts = bubbles(play(scene)) or bubbles([scene.react("listening")])
    _forget_suspense(scene)
    return _reply(scene, texts)


def _forget_suspense(scene: Scene) -> None:
    state = scene.state
    hinted = any(event.startswith("need_hinted") for event in scene.events)
    if hinted or "hesitation" in scene.events:
        state.since["hanging"] = state.turn
    else:
        state.hanging = None


def _reply(scene: Scene, texts: tuple[str, ...]) -> ClientReply:
    state = scene.state
    return ClientReply(texts, state, tuple(scene.revealed), state.trust, tuple(scene.events))
