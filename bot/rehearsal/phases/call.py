"""Phase Appel: the client speaks (design §3.4), and its end (§3.5)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from bot.client.ending import outcome_of
from bot.client.engine import open_call, respond
from bot.client.reply import ClientReply
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.phases import profile
from bot.rehearsal.resources import Resources
from bot.rehearsal.result import Context, TurnResult
from bot.rehearsal.voice import client, coach

# The client's answer to a verification → what its content was.
JUDGED = {"verified": "faithful", "corrected": "distorted", "vague": "empty"}


def enter(state: RehearsalState, resources: Resources) -> TurnResult:
    """Start the call: the client picks up."""
    state.phase, state.awaiting, state.turn = "appel", None, 0
    scenario, person = resources.scenarios[state.scenario], resources.profiles[state.profile]
    opening = open_call(scenario, person, _rng(state))
    state.client = opening.state
    replies = (coach(resources.coach, "call_starts"), *client(opening.texts))
    return TurnResult(state, replies, (_client_line(0, opening.texts),))


def handle(state: RehearsalState, text: str, context: Context) -> TurnResult:
    """Play one trainee turn: the client answers, or takes leave."""
    resources = context.resources
    if state.paused:
        return TurnResult(state, (coach(resources.coach, "paused_reminder"),))
    if context.analysis is None:
        raise ValueError("a turn of the call needs its analysis")
    state.turn += 1
    answer = respond(
        resources.scenarios[state.scenario], resources.profiles[state.profile],
        state.client, context.analysis, text, _rng(state),
    )
    state.client = answer.state
    kept = (
        _trainee_line(state.turn, text, context, answer),
        _client_line(state.turn, answer.texts),
    )
    replies = client(answer.texts)
    if state.client.ended is None:
        return TurnResult(state, replies, kept)
    ended = end(state, (*context.history, *kept), resources)
    return TurnResult(ended.state, (*replies, *ended.replies), kept)


def end(state: RehearsalState, history: Sequence[KeptTurn], resources: Resources) -> TurnResult:
    """Close the call, whoever ended it, and go on to the profile question."""
    state.client.ended = state.client.ended or TRAINEE
    scenario = resources.scenarios[state.scenario]
    state.client.outcome = state.client.outcome or outcome_of(scenario, state.client)
    state.paused = False
    if not any(line.who == TRAINEE for line in history):
        state.phase = "fin"
        return TurnResult(state, (coach(resources.coach, "call_empty"),))
    closing = coach(resources.coach, f"call_ended_{state.client.ended}")
    asked = profile.enter(state, resources)
    return TurnResult(asked.state, (closing, *asked.replies))


def last_client_lines(history: Sequence[KeptTurn]) -> tuple[Reply, ...]:
    """Return what the client said last, to take up a call again."""
    said = [line.text for line in history if line.who == CLIENT]
    return client(said[-1].split("\n"))


def _rng(state: RehearsalState) -> random.Random:
    return random.Random(f"{state.seed}:{state.turn}")


def _trainee_line(number: int, text: str, context: Context, answer: ClientReply) -> KeptTurn:
    analysis = _as_answered(context.analysis, answer.events)
    return KeptTurn(number, TRAINEE, text, analysis, answer.trust, answer.revealed, answer.events)


def _as_answered(analysis: TurnAnalysis, events: Sequence[str]) -> TurnAnalysis:
    """Return the reading with what was handed back judged as the client answered it: the
    client knows the whole scenario, the reader only the last turns (guide §5.11)."""
    judged = next((content for event, content in JUDGED.items() if event in events), None)
    if judged is None or analysis.verification.content is None:
        return analysis
    verification = replace(analysis.verification, content=judged)
    return replace(analysis, verification=verification)


def _client_line(number: int, texts: Sequence[str]) -> KeptTurn:
    """Return the client's turn as one line: what is shown in bubbles was said in one go."""
    return KeptTurn(number, CLIENT, "\n".join(texts))
