"""Keeps one message and all that it did, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from bot.records.call import TRAINEE
from bot.records.effect import BRANCH, SUBMIT, Effect
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.store import branches, transcript
from bot.store.codec import dump_project
from bot.store.tables import (
    branches as branch_table,
    messages,
    projects,
    rehearsals,
    snapshots,
    unclear_lines,
)

NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True)
class Exchange:
    """A message, the reply to it, and the lines that it adds to the call."""

    message_id: str
    text: str
    speaker: str
    replies: Sequence[Reply]
    kept: Sequence[KeptTurn] = ()
    effect: Effect | None = None


def insert_rehearsal(
    connection: sa.engine.Connection, state: RehearsalState, now: datetime
) -> None:
    """Write a rehearsal with its first, empty branch."""
    connection.execute(
        sa.insert(rehearsals).values(
            id=state.id, speaker=state.speaker, branch=0, phase=state.phase,
            submitted=state.submitted, state=state.to_dict(), started=now, changed=now,
        )
    )
    connection.execute(sa.insert(branch_table).values(rehearsal=state.id, number=0))


def save_exchange(
    connection: sa.engine.Connection,
    state: RehearsalState,
    exchange: Exchange,
    lines_before: Sequence[KeptTurn],
    now: datetime,
) -> None:
    """Write the message with its reply, the lines, the state and its snapshot.

    ``lines_before``: the call before this message, for the unclear lines' context.
    """
    branch = branches.current(connection, state.id, lock=True)
    if branch is None:
        insert_rehearsal(connection, state, now)
        branch = 0
    effect = exchange.effect
    if effect is not None and effect.kind == BRANCH:
        branch = branches.start(connection, state.id, branch, effect.turn or 0)
    if effect is not None and effect.kind == SUBMIT:
        branches.submit(connection, state.id, branch, now)
    _keep_message(connection, state, exchange, branch, now)
    transcript.keep(connection, state.id, branch, exchange.kept, now)
    _keep_state(connection, state, branch, bool(exchange.kept), now)
    _keep_project(connection, state, now)
    _keep_unclear(connection, state, exchange.kept, lines_before, now)


def _keep_message(
    connection: sa.engine.Connection,
    state: RehearsalState,
    exchange: Exchange,
    branch: int,
    now: datetime,
) -> None:
    connection.execute(
        sa.insert(messages).values(
            rehearsal=state.id, message_id=exchange.message_id, speaker=exchange.speaker,
            branch=branch, text=exchange.text, turn=state.turn, phase=state.phase,
            replies=[reply.to_dict() for reply in exchange.replies], kept=now,
        )
    )


def _keep_state(
    connection: sa.engine.Connection,
    state: RehearsalState,
    branch: int,
    played: bool,
    now: datetime,
) -> None:
    data = state.to_dict()
    connection.execute(
        sa.update(rehearsals).where(rehearsals.c.id == state.id).values(
            phase=state.phase, submitted=state.submitted, state=data, changed=now
        )
    )
    if played:
        connection.execute(
            sa.insert(snapshots).values(
                rehearsal=state.id, branch=branch, turn=state.turn, state=data
            )
        )


def _keep_project(
    connection: sa.engine.Connection, state: RehearsalState, now: datetime
) -> None:
    if state.project is None:
        return
    values = {"project": dump_project(state.project), "changed": now}
    where = projects.c.speaker == state.speaker
    kept = connection.execute(sa.select(projects.c.project).where(where)).scalar()
    if kept is None:
        connection.execute(sa.insert(projects).values(speaker=state.speaker, **values))
    elif kept != values["project"]:
        connection.execute(sa.update(projects).where(where).values(**values))


def _keep_unclear(
    connection: sa.engine.Connection,
    state: RehearsalState,
    kept: Sequence[KeptTurn],
    lines_before: Sequence[KeptTurn],
    now: datetime,
) -> None:
    said_before = transcript.client_turns(lines_before, 1)
    for line in kept:
        if line.who == TRAINEE and NOT_UNDERSTOOD in line.events:
            connection.execute(
                sa.insert(unclear_lines).values(
                    rehearsal=state.id, scenario=state.scenario, profile=state.profile,
                    text=line.text, said_before=said_before[0] if said_before else None, at=now,
                )
            )
