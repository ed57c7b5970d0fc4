"""Turns: a message with all that it did, kept at once; replies and lines read back."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from bot.records.effect import DELETE, Effect
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.records.verdict import Grade
from bot.store import branches, deletion, marks, rehearsals, replies, saving
from bot.store.database import Database
from bot.store.errors import DuplicateMessage, StaleTurn
from bot.store.kept import KeptReply


class Turns(Database):
    """Methods on what is said in a rehearsal, on the branch that is being played."""

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
