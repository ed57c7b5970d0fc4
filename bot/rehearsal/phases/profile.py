"""Phase Profil: which profile was it, and which cues showed it (design §3.6, T03)."""

from __future__ import annotations

import random
from collections.abc import Sequence

from bot.client.cues import cue_examples
from bot.content.profile import Profile
from bot.grading.french import quoted
from bot.records.call import PROFILES
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.choices import Option, is_skip, pick, pick_several
from bot.rehearsal.phases import own_scores
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import coach


def enter(state: RehearsalState, resources: Resources) -> TurnResult:
    """Ask for the profile when it was a surprise, else only for its cues."""
    state.phase = "profil"
    if state.surprise:
        state.awaiting = "guess"
        return TurnResult(state, (_ask_guess(resources),))
    return TurnResult(state, (_ask_cues(state, resources),))


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Take the guess or the cues."""
    if state.awaiting == "guess":
        return _take_guess(state, text, context.resources)
    return _take_cues(state, text, context.resources)


def cue_options(state: RehearsalState, resources: Resources) -> list[Option]:
    """Return the cues to choose from: the client's own and as many of other profiles.

    Two profiles may share a cue's words: it is offered once, and counts for both.
    The order is drawn from the rehearsal's seed, so that it tells nothing.
    """
    own = {cue.label: cue.id for cue in resources.profiles[state.profile].cues}
    others = {
        cue.label: cue.id
        for name in PROFILES if name != state.profile
        for cue in resources.profiles[name].cues if cue.label not in own
    }
    rng = random.Random(f"{state.seed}:cues")
    drawn = dict(rng.sample(sorted(others.items()), min(len(own), len(others))))
    offered = sorted({**own, **drawn}.items())
    rng.shuffle(offered)
    return [Option(value, label) for label, value in offered]


def _take_guess(state: RehearsalState, text: str, resources: Resources) -> TurnResult:
    chosen = pick(text, _profile_options(resources))
    if chosen is None and not is_skip(text):
        unclear = coach(resources.coach, "choice_unclear")
        return TurnResult(state, (unclear, _ask_guess(resources)))
    state.guess = chosen.value if chosen else None
    return TurnResult(state, (_ask_cues(state, resources),))


def _take_cues(state: RehearsalState, text: str, resources: Resources) -> TurnResult:
    chosen = [] if is_skip(text) else pick_several(text, cue_options(state, resources))
    if chosen is None:
        unclear = coach(resources.coach, "choice_unclear")
        return TurnResult(state, (unclear, _ask_cues(state, resources)))
    state.guess_cues = [option.value for option in chosen]
    asked = own_scores.enter(state, resources)
    return TurnResult(asked.state, (*_answer(state, resources), *asked.replies))


def _answer(state: RehearsalState, resources: Resources) -> tuple[Reply, ...]:
    """Say what the guess and the cues were worth, with the client's words that showed them."""
    person = resources.profiles[state.profile]
    lines = [_say_guess(state, resources, person)] if state.surprise else []
    shown = state.client.cues_shown
    parts = (
        ("cues_right", [cue for cue in state.guess_cues if cue in shown]),
        ("cues_not_shown", [cue for cue in state.guess_cues if cue not in shown]),
        ("cues_missed", [cue for cue in shown if cue not in state.guess_cues]),
    )
    for key, cues in parts:
        lines += _cue_lines(key, cues, state, resources)
    return (Reply("coach", "\n".join(lines)),) if lines else ()


def _cue_lines(
    key: str, cues: Sequence[str], state: RehearsalState, resources: Resources
) -> list[str]:
    person, say = resources.profiles[state.profile], resources.coach.say
    voice = resources.scenarios[state.scenario].voice(person.id)
    labels = {option.value: option.title for option in cue_options(state, resources)}
    examples = cue_examples(voice, person, state.client)
    lines = []
    for cue in (cue for cue in cues if cue in labels):
        if cue in examples:
            lines.append(say("cue_said", cue=labels[cue], quote=quoted(examples[cue])))
        else:
            lines.append(say("cue_bare", cue=labels[cue]))
    return [say(key), *lines] if lines else []


def _say_guess(state: RehearsalState, resources: Resources, person: Profile) -> str:
    if state.guess is None:
        return resources.coach.say("guess_skipped", profile=person.label)
    if state.guess == person.id:
        return resources.coach.say("guess_right", profile=person.label)
    guess = resources.profiles[state.guess].label
    return resources.coach.say("guess_wrong", profile=person.label, guess=guess)


def _profile_options(resources: Resources) -> list[Option]:
    return [Option(name, resources.profiles[name].label) for name in PROFILES]


def _ask_guess(resources: Resources) -> Reply:
    return coach(resources.coach, "ask_guess", _profile_options(resources))


def _ask_cues(state: RehearsalState, resources: Resources) -> Reply:
    state.awaiting = "cues"
    options = cue_options(state, resources)
    if state.surprise:
        return coach(resources.coach, "ask_cues", options)
    label = resources.profiles[state.profile].label
    return coach(resources.coach, "ask_cues_known", options, profile=label)
