"""Keeps one message and all that it did, in the caller's transaction."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.records.effect import BRANCH, SUBMIT
from bot.records.state import RehearsalState
from bot.store import branches, rehearsals, replies, snapshots, transcript, unclear
from bot.store.replies import Exchange


def save_exchange(
    connection: sa.engine.Connection,
    state: RehearsalState,
    exchange: Exchange,
    transcripts: transcript.Transcripts,
    now: datetime,
) -> None:
    """Write the message with its reply, the lines, the state and its snapshot.

    Raises RehearsalDeleted.
    """
    branch = branches.current(connection, state.id, lock=True)
    if branch is None:
        rehearsals.refuse_deleted(connection, state.id)
        rehearsals.insert(connection, state, now)
        branch = 0
    said_before = None
    if unclear.among(exchange.kept):
        lines = transcripts.read(connection, state.id, branch)
        said_before = next(iter(transcript.client_turns(lines, 1)), None)
    branch = _follow(connection, state, exchange, branch, now)
    replies.keep(connection, state, exchange, branch, now)
    transcript.keep(connection, state.id, branch, exchange.kept, now)
    rehearsals.update(connection, state, now)
    if exchange.kept:
        snapshots.keep(connection, state, branch)
    rehearsals.keep_project(connection, state, now)
    unclear.keep(connection, state, exchange.kept, said_before, now)


def _follow(
    connection: sa.engine.Connection,
    state: RehearsalState,
    exchange: Exchange,
    branch: int,
    now: datetime,
) -> int:
    """Do what the message does to branches; return the one that it belongs to."""
    effect = exchange.effect
    if effect is not None and effect.kind == BRANCH:
        branch = branches.start(connection, state.id, branch, effect.turn or 0)
    if effect is not None and effect.kind == SUBMIT:
        branches.submit(connection, state.id, branch, now)
    return branch
