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
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.store import branches, deletion, outbox, saving, transcript
from bot.store.codec import dump_grade, load_grade, load_project
from bot.store.engine import open_engine, transaction
from bot.store.errors import DuplicateMessage, RehearsalDeleted, StaleTurn, UnknownRehearsal
from bot.store.kept import KeptGrade, KeptReply, OutboxMessage, RehearsalSummary, UnclearLine
from bot.store.migrations import migrate
from bot.store.tables import grades, messages, projects, rehearsals, snapshots, stubs, unclear_lines

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
            self._refuse_deleted(connection, state.id)
            state.project = _project(connection, speaker)
            saving.insert_rehearsal(connection, state, self._clock())
        return state

    def load_state(self, rehearsal: str) -> RehearsalState | None:
        """Return where a rehearsal stands, None when there is none; RehearsalDeleted."""
        query = sa.select(rehearsals.c.state).where(rehearsals.c.id == rehearsal)
        with self._read() as connection:
            data = connection.execute(query).scalar()
            if data is None:
                self._refuse_deleted(connection, rehearsal)
        return None if data is None else RehearsalState.from_dict(data)

    def list_rehearsals(self, speaker: str | None = None) -> list[RehearsalSummary]:
        """Return the rehearsals of ``speaker`` (None: of everybody), last changed first."""
        query = sa.select(rehearsals).order_by(rehearsals.c.changed.desc(), rehearsals.c.id)
        if speaker is not None:
            query = query.where(rehearsals.c.speaker == speaker)
        with self._read() as connection:
            return [_summary(row) for row in connection.execute(query)]

    def delete(self, rehearsal: str) -> None:
        """Erase a rehearsal and all its words; a stub with its dates stays.

        UnknownRehearsal; nothing happens when it is deleted already.
        """
        with self._write() as connection:
            deletion.delete(connection, rehearsal, self._clock())
        self._transcripts.forget(rehearsal)
        deletion.wipe_log(self._engine)

    def project_for(self, speaker: str) -> Project | None:
        """Return the project that ``speaker`` last prepared."""
        with self._read() as connection:
            return _project(connection, speaker)

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
        now = self._clock()
        try:
            with self._write() as connection:
                self._refuse_deleted(connection, state.id)
                _refuse_known(connection, state.id, message_id)
                before = self._lines(connection, state.id)
                saving.save_exchange(connection, state, exchange, before, now)
                if grade is not None:
                    _insert_grade(connection, state.id, grade, now)
                if effect is not None and effect.kind == DELETE:
                    deletion.delete(connection, state.id, now)
        except sa.exc.IntegrityError as err:
            raise StaleTurn("another message of this rehearsal was kept first") from err
        if effect is not None and effect.kind == DELETE:
            self._transcripts.forget(state.id)
            deletion.wipe_log(self._engine)

    def reply_for(self, rehearsal: str, message_id: str) -> KeptReply | None:
        """Return the reply kept for a message, None when it is new; RehearsalDeleted."""
        query = sa.select(messages).where(
            messages.c.rehearsal == rehearsal, messages.c.message_id == message_id
        )
        with self._read() as connection:
            row = connection.execute(query).first()
            if row is None:
                self._refuse_deleted(connection, rehearsal)
        return None if row is None else _reply(row)

    def last_reply(self, rehearsal: str) -> KeptReply | None:
        """Return the reply to the last message, to show where a rehearsal stands."""
        query = sa.select(messages).where(messages.c.rehearsal == rehearsal)
        with self._read() as connection:
            row = connection.execute(query.order_by(messages.c.id.desc()).limit(1)).first()
        return None if row is None else _reply(row)

    def history(self, rehearsal: str) -> tuple[KeptTurn, ...]:
        """Return the lines of the call on the current branch, in order."""
        with self._read() as connection:
            return self._lines(connection, rehearsal)

    def last_client_turns(self, rehearsal: str, count: int) -> tuple[str, ...]:
        """Return the client's last ``count`` turns on the current branch, oldest first."""
        return transcript.client_turns(self.history(rehearsal), count)

    # Branches

    def state_before(self, rehearsal: str, turn: int) -> RehearsalState | None:
        """Return the state as it was before trainee turn ``turn`` of the current branch."""
        with self._read() as connection:
            branch = branches.current(connection, rehearsal)
            if branch is None or turn < 1:
                return None
            line = branches.lineage(connection, rehearsal, branch)
            return _snapshot(connection, rehearsal, line, turn - 1)

    def branch_from(self, rehearsal: str, turn: int) -> RehearsalState:
        """Go on from before trainee turn ``turn`` as a new branch; return the state there.

        UnknownRehearsal; ValueError when the branch has no such turn. (`!retour` does
        the same within ``save_turn``, by its effect.)
        """
        state = self.state_before(rehearsal, turn)
        with self._write() as connection:
            branch = branches.current(connection, rehearsal)
            if branch is None:
                raise UnknownRehearsal(rehearsal)
            if state is None:
                raise ValueError(f"no turn {turn} on this branch")
            branches.start(connection, rehearsal, branch, turn)
            where = rehearsals.c.id == rehearsal
            values = {"state": state.to_dict(), "phase": state.phase, "changed": self._clock()}
            connection.execute(sa.update(rehearsals).where(where).values(**values))
        return state

    # Grades and what authors read

    def save_grade(self, rehearsal: str, grade: Grade) -> None:
        """Add a grade of the current branch; earlier ones are kept. UnknownRehearsal."""
        with self._write() as connection:
            _insert_grade(connection, rehearsal, grade, self._clock())

    def grades(self, rehearsal: str) -> list[KeptGrade]:
        """Return all grades of a rehearsal, oldest first."""
        query = sa.select(grades).where(grades.c.rehearsal == rehearsal).order_by(grades.c.id)
        with self._read() as connection:
            rows = connection.execute(query).all()
        return [KeptGrade(load_grade(row.grade), row.branch, row.given) for row in rows]

    def current_grade(self, rehearsal: str) -> KeptGrade | None:
        """Return the last grade of the branch that is being played, None without one."""
        with self._read() as connection:
            branch = branches.current(connection, rehearsal)
        given = [grade for grade in self.grades(rehearsal) if grade.branch == branch]
        return given[-1] if given else None

    def unclear_lines(self, scenario: str | None = None) -> list[UnclearLine]:
        """Return the lines that clients did not understand, oldest first."""
        query = sa.select(unclear_lines).order_by(unclear_lines.c.id)
        if scenario is not None:
            query = query.where(unclear_lines.c.scenario == scenario)
        with self._read() as connection:
            rows = connection.execute(query).all()
        return [
            UnclearLine(row.scenario, row.profile, row.text, row.said_before, row.at)
            for row in rows
        ]

    # Outbox

    def outbox_put(self, message: OutboxMessage) -> None:
        """Write a message before it is sent; one that is already there stays as it is."""
        with self._write() as connection:
            outbox.put(connection, message, self._clock())

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

    def _lines(self, connection: sa.engine.Connection, rehearsal: str) -> tuple[KeptTurn, ...]:
        branch = branches.current(connection, rehearsal)
        return () if branch is None else self._transcripts.read(connection, rehearsal, branch)

    def _refuse_deleted(self, connection: sa.engine.Connection, rehearsal: str) -> None:
        query = sa.select(stubs.c.rehearsal).where(stubs.c.rehearsal == rehearsal)
        if connection.execute(query).first() is not None:
            raise RehearsalDeleted(rehearsal)


def _refuse_known(connection: sa.engine.Connection, rehearsal: str, message_id: str) -> None:
    query = sa.select(messages.c.id).where(
        messages.c.rehearsal == rehearsal, messages.c.message_id == message_id
    )
    if connection.execute(query).first() is not None:
        raise DuplicateMessage(message_id)


def _insert_grade(
    connection: sa.engine.Connection, rehearsal: str, grade: Grade, now: datetime
) -> None:
    branch = branches.current(connection, rehearsal)
    if branch is None:
        raise UnknownRehearsal(rehearsal)
    values = {"rehearsal": rehearsal, "branch": branch, "rubric": grade.rubric, "given": now}
    connection.execute(sa.insert(grades).values(grade=dump_grade(grade), **values))


def _snapshot(
    connection: sa.engine.Connection,
    rehearsal: str,
    line: Sequence[tuple[int, int | None]],
    turn: int,
) -> RehearsalState | None:
    for branch, limit in reversed(line):
        if limit is not None and turn >= limit:
            return None
        query = sa.select(snapshots.c.state).where(
            snapshots.c.rehearsal == rehearsal,
            snapshots.c.branch == branch,
            snapshots.c.turn == turn,
        )
        data = connection.execute(query).scalar()
        if data is not None:
            return RehearsalState.from_dict(data)
    return None


def _project(connection: sa.engine.Connection, speaker: str) -> Project | None:
    query = sa.select(projects.c.project).where(projects.c.speaker == speaker)
    data = connection.execute(query).scalar()
    return None if data is None else load_project(data)


def _reply(row: sa.engine.Row) -> KeptReply:
    return KeptReply(row.turn, row.phase, tuple(map(Reply.from_dict, row.replies)))


def _summary(row: sa.engine.Row) -> RehearsalSummary:
    state = row.state
    return RehearsalSummary(
        id=row.id, speaker=row.speaker, phase=row.phase, scenario=state["scenario"],
        profile=state["profile"], surprise=state["surprise"], mode=state["mode"],
        turn=state["turn"], submitted=row.submitted, started=row.started, changed=row.changed,
    )
