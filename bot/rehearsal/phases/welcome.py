"""Phase Accueil: choose the scenario, the profile and the mode (design §3.1)."""

from __future__ import annotations

import random

from bot.records.call import PROFILES
from bot.records.reply import Reply
from bot.records.state import MODES, RehearsalState
from bot.rehearsal.choices import Option, pick
from bot.rehearsal.phases import mission
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach

SURPRISE = "surprise"


def open_rehearsal(state: RehearsalState, resources: Resources) -> TurnResult:
    """Greet and put the first question. A lone scenario is taken without asking."""
    replies = [coach(resources.coach, "welcome")]
    if len(resources.scenarios) == 1:
        state.scenario = next(iter(resources.scenarios))
        replies.append(_ask(state, resources, "profile"))
    else:
        replies.append(_ask(state, resources, "scenario"))
    return TurnResult(state, tuple(replies))


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Take one choice and put the next question."""
    resources = context.resources
    asked = state.awaiting or "scenario"
    chosen = pick(text, _options(asked, resources))
    if chosen is None:
        unclear = coach(resources.coach, "choice_unclear")
        return TurnResult(state, (unclear, _ask(state, resources, asked)))
    if asked == "scenario":
        state.scenario = chosen.value
        return TurnResult(state, (_ask(state, resources, "profile"),))
    if asked == "profile":
        _take_profile(state, chosen.value)
        return TurnResult(state, (_ask(state, resources, "mode"),))
    state.mode = chosen.value
    return mission.enter(state, resources)


def _take_profile(state: RehearsalState, value: str) -> None:
    state.surprise = value == SURPRISE
    drawn = random.Random(f"{state.seed}:profile").choice(PROFILES)
    state.profile = drawn if state.surprise else value


def _options(asked: str, resources: Resources) -> list[Option]:
    if asked == "scenario":
        return [Option(item.id, item.title) for item in resources.scenarios.values()]
    if asked == "profile":
        known = [Option(name, resources.profiles[name].label) for name in PROFILES]
        return [*known, Option(SURPRISE, resources.coach.say("surprise"))]
    return [Option(mode, resources.coach.say(f"mode_{mode}")) for mode in MODES]


def _ask(state: RehearsalState, resources: Resources, what: str) -> Reply:
    state.awaiting = what
    return coach(resources.coach, f"ask_{what}", _options(what, resources))
