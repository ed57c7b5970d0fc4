"""From the lines kept of a call to its grade and its needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.scenario import Scenario
from bot.grading.grade import grade_call
from bot.grading.view import Outcome
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE, Call, Turn
from bot.records.kept import KeptTurn
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.rehearsal.resources import Resources


# Events of an answer to words that the client did not make out, or took for known ones:
# what it then says (« Où voulez-vous en venir ? ») may be its own fault.
NOT_FOLLOWED = frozenset(
    {"not_understood", "topics_offered", "asked_again", "repeated", "not_judged"}
)


@dataclass(frozen=True)
class Marked:
    """A graded call: what was said, how it was read, what the rehearsal knows beyond
    that, what it is worth."""

    call: Call
    analyses: tuple[TurnAnalysis | None, ...]
    outcome: Outcome
    grade: Grade


def mark(state: RehearsalState, history: Sequence[KeptTurn], resources: Resources) -> Marked:
    """Grade the call kept in ``history``. Same lines, same grade."""
    lines = [line for line in history if line.who in (TRAINEE, CLIENT)]
    call = Call(
        id=state.id,
        profile=state.profile,
        turns=tuple(Turn(line.who, line.text) for line in lines),
        project=state.project,
        ended_by_client=state.client.ended == CLIENT,
    )
    analyses = tuple(line.analysis for line in lines)
    outcome = outcome_of(state, lines)
    grade = grade_call(call, analyses, resources.rubric, outcome)
    return Marked(call, analyses, outcome, grade)


def outcome_of(state: RehearsalState, lines: Sequence[KeptTurn]) -> Outcome:
    """Return what only a rehearsal knows: the guess (T03), the preparation (S03), where
    the client made a favourable statement (X04), and where it did not follow."""
    made = {line.number for line in lines if any(map(_is_statement, line.events))}
    lost = frozenset(line.number for line in lines if NOT_FOLLOWED & {*line.events})
    said = (line for line in lines if line.who == CLIENT and line.number in made)
    return Outcome(
        guessed_profile=state.guess,
        prepared=state.project is not None,
        favourable=tuple(" ".join(line.text.split()) for line in said),
        lost=lost,
    )


def _is_statement(event: str) -> bool:
    return event.startswith("statement_made:")


def hidden_needs(scenario: Scenario, state: RehearsalState) -> dict[str, tuple[str, ...]]:
    """Return the needs ``obtained``, ``volunteered`` and ``missed``, by id."""
    told, offered = set(state.client.told), set(state.client.volunteered)
    ids = [need.id for need in scenario.needs]
    return {
        "obtained": tuple(need for need in ids if need in told and need not in offered),
        "volunteered": tuple(need for need in ids if need in offered),
        "missed": tuple(need for need in ids if need not in told),
    }
