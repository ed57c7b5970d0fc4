"""The store: every turn of every rehearsal, once, with its state and its reply."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone

import sqlalchemy as sa

from bot.records.call import Project
from bot.records.effect import DELETE, Effect
from bot.records.kept import Attempt, KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.store import (
    attempts,
    branches,
    deletion,
    marks,
    outbox,
    rehearsals,
    replies,
    saving,
    snapshots,
    transcript,
    unclear,
)
from bot.store.engine import open_engine, transaction
from bot.store.errors import DuplicateMessage, StaleTurn, UnknownRehearsal
from bot.store.kept import (
    KeptGrade,
    KeptReply,
    OutboxMessage,
    RehearsalSummary,
    Standing,
    UnclearLine,
)
from bot.store.migrations import migrate

LARGEST_SEED = 2**31 - 1


def utc_now() -> datetime:
    """Return the time of now, in UTC."""
    return datetime.now(timezone.utc)


class Store:
    """Opened by its constructor, which brings the tables to today's schema.

    Every method is one transaction: all of it is kept or nothing. Any may raise
    StoreUnavailable; those that take the id of a rehearsal raise UnknownRehearsal or
    RehearsalDeleted where it says so.
    """

    def __init__(self, url: str, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the database at ``url`` (``sqlite://`` alone: in memory).

        Raises StoreUnavailable when it cannot be opened, SchemaTooNew when it was
        written by a later version.
        """
        self._clock = clock
        self._engine = open_engine(url)
        self._transcripts = transcript.Transcripts()
        migrate(self._engine, clock)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    # Rehearsals

    def create_rehearsal(
        self, speaker: str, rehearsal: str | None = None, seed: int | None = None
    ) -> RehearsalState:
        """Write and return a new rehearsal of ``speaker``, with the project kept for them."""
        state = RehearsalState(
            id=rehearsal or uuid.uuid4().hex,
            speaker=speaker,
            seed=random.randint(0, LARGEST_SEED) if seed is None else seed,
        )
        with self._write() as connection:
            rehearsals.refuse_deleted(connection, state.id)
            state.project = rehearsals.project_of(connection, speaker)
            rehearsals.insert(connection, state, self._clock())
        return state

    def load_state(self, rehearsal: str) -> RehearsalState | None:
        """Return where a rehearsal stands, None when there is none; RehearsalDeleted."""
        with self._read() as connection:
            found = rehearsals.find(connection, rehearsal)
        return None if found is None else found[0]

    def standing(self, rehearsal: str, message_id: str | None = None) -> Standing:
        """Return state, lines of the call, and the reply kept for ``message_id``, if any.

        Read together, they belong together. RehearsalDeleted.
        """
        with self._read() as connection:
            found = rehearsals.find(connection, rehearsal)
            if found is None:
                return Standing(None)
            state, branch = found
            lines = self._transcripts.read(connection, rehearsal, branch)
            known = message_id and replies.find(connection, rehearsal, message_id)
        return Standing(state, lines, known or None)

    def list_rehearsals(self, speaker: str | None = None) -> list[RehearsalSummary]:
        """Return the rehearsals of ``speaker`` (None: of everybody), last changed first."""
        with self._read() as connection:
            return rehearsals.summaries(connection, speaker)

    def delete(self, rehearsal: str) -> None:
        """Erase a rehearsal and all its words; a stub with its dates stays.

        UnknownRehearsal; nothing happens when it is deleted already.
        """
        with self._write() as connection:
            deletion.delete(connection, rehearsal, self._clock())
        self._forget(rehearsal)

    def project_for(self, speaker: str) -> Project | None:
        """Return the project that ``speaker`` last prepared."""
        with self._read() as connection:
            return rehearsals.project_of(connection, speaker)

    # Turns

    def save_turn(
        self,
        state: RehearsalState,
        message_id: str,
        text: str,
        speaker: str,
        replies: Sequence[Reply],
        kept: Sequence[KeptTurn] = (),
        effect: Effect | None = None,
        grade: Grade | None = None,
    ) -> None:
        """Keep a message and all that it did: reply, lines of the call, state, effect.

        A rehearsal that is not there yet is written with it. ``kept``: the lines that
        the message adds to the call; their analyses are in them. ``grade``: the one
        that this message's reply tells. Raises DuplicateMessage when the message was
        kept before, StaleTurn when another was kept first, RehearsalDeleted.
        """
        exchange = saving.Exchange(message_id, text, speaker, replies, kept, effect)
        deleted = effect is not None and effect.kind == DELETE
        now = self._clock()
        try:
            with self._write() as connection:
                saving.save_exchange(connection, state, exchange, self._transcripts, now)
                if grade is not None:
                    marks.add(connection, state.id, grade, now)
                if deleted:
                    deletion.delete(connection, state.id, now)
        except sa.exc.IntegrityError as err:
            if self.reply_for(state.id, message_id) is not None:
                raise DuplicateMessage(message_id) from err
            raise StaleTurn("another message of this rehearsal was kept first") from err
        if deleted:
            self._forget(state.id)

    def reply_for(self, rehearsal: str, message_id: str) -> KeptReply | None:
        """Return the reply kept for a message, None when it is new; RehearsalDeleted."""
        with self._read() as connection:
            reply = replies.find(connection, rehearsal, message_id)
            if reply is None:
                rehearsals.refuse_deleted(connection, rehearsal)
        return reply

    def last_reply(self, rehearsal: str) -> KeptReply | None:
        """Return the reply to the last message, to show where a rehearsal stands."""
        with self._read() as connection:
            return replies.last(connection, rehearsal)

    def history(self, rehearsal: str) -> tuple[KeptTurn, ...]:
        """Return the lines of the call on the current branch, in order."""
        with self._read() as connection:
            branch = branches.current(connection, rehearsal)
            if branch is None:
                return ()
            return self._transcripts.read(connection, rehearsal, branch)

    # Branches

    def state_before(self, rehearsal: str, turn: int) -> RehearsalState | None:
        """Return the state as it was before trainee turn ``turn`` of the current branch."""
        with self._read() as connection:
            return snapshots.before(connection, rehearsal, turn)

    def attempts(self, rehearsal: str) -> tuple[Attempt, ...]:
        """Return the branches on which the trainee spoke, oldest first."""
        with self._read() as connection:
            return attempts.of(connection, rehearsal, self._transcripts)

    def branch_from(self, rehearsal: str, turn: int) -> RehearsalState:
        """Go on from before trainee turn ``turn`` as a new branch; return the state there.

        UnknownRehearsal; ValueError when the branch has no such turn. (`!retour` does
        the same within ``save_turn``, by its effect.)
        """
        with self._write() as connection:
            branch = branches.current(connection, rehearsal, lock=True)
            if branch is None:
                raise UnknownRehearsal(rehearsal)
            state = snapshots.before(connection, rehearsal, turn)
            if state is None:
                raise ValueError(f"no turn {turn} on this branch")
            branches.start(connection, rehearsal, branch, turn)
            rehearsals.update(connection, state, self._clock())
        return state

    # Grades and what authors read

    def save_grade(self, rehearsal: str, grade: Grade) -> None:
        """Add a grade of the current branch; earlier ones are kept. UnknownRehearsal."""
        with self._write() as connection:
            marks.add(connection, rehearsal, grade, self._clock())

    def grades(self, rehearsal: str) -> list[KeptGrade]:
        """Return all grades of a rehearsal, oldest first."""
        with self._read() as connection:
            return marks.of(connection, rehearsal)

    def current_grade(self, rehearsal: str) -> KeptGrade | None:
        """Return the last grade of the branch that is being played, None without one."""
        with self._read() as connection:
            branch = branches.current(connection, rehearsal)
            given = [mark for mark in marks.of(connection, rehearsal) if mark.branch == branch]
        return given[-1] if given else None

    def unclear_lines(self, scenario: str | None = None) -> list[UnclearLine]:
        """Return the lines that clients did not understand, oldest first."""
        with self._read() as connection:
            return unclear.of(connection, scenario)

    # Outbox

    def outbox_put(self, message: OutboxMessage) -> list[OutboxMessage]:
        """Write a message before it is sent; return all that waits, oldest first.

        One that is already there, or whose words wait as the last ones, stays as it is.
        """
        with self._write() as connection:
            return outbox.put(connection, message, self._clock())

    def outbox_pending(self, rehearsal: str) -> list[OutboxMessage]:
        """Return the messages that have no stored reply yet, oldest first."""
        with self._read() as connection:
            return outbox.pending(connection, rehearsal)

    def outbox_clear(self, rehearsal: str, message_id: str) -> None:
        """Take a message out of the outbox."""
        with self._write() as connection:
            outbox.clear(connection, rehearsal, message_id)

    def outbox_fail(self, message: OutboxMessage) -> OutboxMessage:
        """Count a failed delivery; return the message as it stands now."""
        with self._write() as connection:
            return outbox.fail(connection, message)

    @contextmanager
    def _read(self) -> Iterator[sa.engine.Connection]:
        with transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[sa.engine.Connection]:
        with transaction(self._engine, write=True) as connection:
            yield connection

    def _forget(self, rehearsal: str) -> None:
        self._transcripts.forget(rehearsal)
        deletion.wipe_log(self._engine)
