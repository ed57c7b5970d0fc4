"""The attempts at one call, side by side (`!retour N`, `!rejouer`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.grading.french import counted, figure, quoted
from bot.records.call import COACH, STEPS, TRAINEE
from bot.records.kept import Attempt, KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.rehearsal.marking import mark
from bot.rehearsal.resources import Resources

# So many attempts are shown, the last ones.
SHOWN = 4


@dataclass(frozen=True)
class Tried:
    """An attempt with its rank from 1 and its grade."""

    rank: int
    attempt: Attempt
    grade: Grade


def compare(
    state: RehearsalState, attempts: Sequence[Attempt], resources: Resources
) -> tuple[Reply, ...]:
    """Return one bubble that lays the attempts side by side; none where there is one.

    All are graded by today's rubric, with the guess of ``state``, so that only what was
    said in the call sets them apart.
    """
    same = [item for item in attempts if item.state.profile == state.profile]
    if len(same) < 2:
        return ()
    tried = [_grade(rank, item, state, resources) for rank, item in enumerate(same, start=1)]
    say = resources.coach.say
    lines = [say("attempts_title")]
    for one in tried[-SHOWN:]:
        lines += _lines(one, resources)
    lines += _parting(tried, resources)
    return (Reply(COACH, "\n".join(lines)),)


def _grade(rank: int, item: Attempt, state: RehearsalState, resources: Resources) -> Tried:
    asked = replace(item.state, guess=state.guess, project=state.project)
    return Tried(rank, item, mark(asked, item.lines, resources).grade)


def _lines(one: Tried, resources: Resources) -> list[str]:
    say, item = resources.coach.say, one.attempt
    spoken = max(line.number for line in item.lines)
    turns = counted(resources.coach.sentences["turns_counted"], spoken)
    key = "attempt_from" if item.before_turn else "attempt_whole"
    scenario = resources.scenarios[item.state.scenario]
    needs = [need for need in scenario.needs if need.id in item.state.client.told]
    scores = [
        f"{say(f'step_name_{step}')} {_figure(one.grade.step_scores[step])}" for step in STEPS
    ]
    return [
        say(key, rank=one.rank, turn=item.before_turn, turns=turns),
        f"   {' · '.join(scores)}",
        "   " + say("attempt_ends", needs=len(needs), of=len(scenario.needs),
                    trust=item.state.client.trust),
    ]


def _figure(score: float | None) -> str:
    return "–" if score is None else figure(score)


def _parting(tried: Sequence[Tried], resources: Resources) -> list[str]:
    """Show the words with which the last attempt left the one it came from."""
    last = tried[-1]
    before = next((one for one in tried if one.attempt.number == last.attempt.parent), None)
    turn = last.attempt.before_turn
    if before is None or not turn:
        return []
    shown = [(one.rank, _spoken(one.attempt, turn)) for one in (before, last)]
    if any(line is None for _, line in shown):
        return []
    said = [_said(rank, line, resources) for rank, line in shown]
    return [resources.coach.say("attempts_parting", turn=turn), *said]


def _spoken(item: Attempt, turn: int) -> KeptTurn | None:
    found = (line for line in item.lines if line.who == TRAINEE and line.number == turn)
    return next(found, None)


def _said(rank: int, line: KeptTurn, resources: Resources) -> str:
    opened = any(event.startswith("need_opened") for event in line.events)
    key = "attempt_opened" if opened else "attempt_said"
    return "   " + resources.coach.say(key, rank=rank, quote=quoted(line.text), trust=line.trust)
