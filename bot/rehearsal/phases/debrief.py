"""Phase Débrief: the grade, told (design §3.8)."""

from __future__ import annotations

from bot.grading.french import counted
from bot.records.call import COACH, STEPS
from bot.records.effect import SUBMIT, Effect
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.attempts import compare
from bot.rehearsal.choices import Option, bare_words
from bot.rehearsal.marking import Marked, mark
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.telling import tell, tell_step
from bot.rehearsal.voice import coach

REPLAY = "!rejouer"


def enter(state: RehearsalState, context: Context) -> TurnResult:
    """Grade the call and tell what matters first; an evaluation is handed in."""
    state.phase, state.awaiting = "debrief", None
    marked = mark(state, context.history, context.resources)
    replies = (*_told(marked, state, context), _next(context.resources))
    if state.mode != "evaluation" or state.submitted:
        return TurnResult(state, replies, grade=marked.grade)
    state.submitted = state.handed_in = True
    return TurnResult(state, replies, effect=Effect(SUBMIT), grade=marked.grade)


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Answer a message after the debrief: the name of a step tells that step."""
    step = read_step(text, context.resources)
    if step is not None and _called(context):
        return _tell_step(state, step, context)
    return TurnResult(state, (_next(context.resources),))


def again(state: RehearsalState, argument: str, context: Context) -> TurnResult:
    """Tell the debrief once more, or one step of it (`!debrief besoins`)."""
    texts = context.resources.coach
    if not _called(context):
        return TurnResult(state, (coach(texts, "call_empty"),))
    if not argument.strip():
        marked = mark(state, context.history, context.resources)
        return TurnResult(state, _told(marked, state, context))
    step = read_step(argument, context.resources)
    if step is None:
        return TurnResult(state, (coach(texts, "step_unknown"),))
    return _tell_step(state, step, context)


def read_step(text: str, resources: Resources) -> str | None:
    """Return the step that ``text`` names, by its number, short name or title."""
    said = bare_words(text)
    for number, step in enumerate(STEPS, start=1):
        short = bare_words(resources.coach.say(f"step_name_{step}"))
        title = bare_words(resources.coach.say(f"step_{step}"))
        if said in (str(number), short, title, short.rstrip("s"), step):
            return step
    return None


def _told(marked: Marked, state: RehearsalState, context: Context) -> tuple[Reply, ...]:
    """Return how the call ended, the debrief, the attempts side by side, and how many
    hints were asked for."""
    resources = context.resources
    ended = state.client.outcome
    outcome = (coach(resources.coach, f"outcome_{ended}"),) if ended else ()
    replies = (*outcome, *tell(marked, state, resources), *compare(state, context.attempts(), resources))
    if not state.hints:
        return replies
    hinted = counted(resources.coach.sentences["hints_counted"], len(state.hints))
    return (*replies, Reply(COACH, hinted))


def _tell_step(state: RehearsalState, step: str, context: Context) -> TurnResult:
    marked = mark(state, context.history, context.resources)
    return TurnResult(state, (tell_step(marked, step, state, context.resources),))


def _called(context: Context) -> bool:
    return any(line.analysis is not None for line in context.history)


def _next(resources: Resources) -> Reply:
    names = [resources.coach.say(f"step_{step}") for step in STEPS]
    steps = [Option(f"!debrief {number}", name) for number, name in enumerate(names, start=1)]
    again = Option(REPLAY, resources.coach.say("button_replay"))
    return coach(resources.coach, "debrief_next", [*steps, again])
