"""Rehearsals as a whole: begun, listed, deleted, and where each stands."""

from __future__ import annotations

import uuid

from bot.records.call import Project
from bot.records.state import RehearsalState, new_seed
from bot.store import deletion, rehearsals, replies
from bot.store.database import Database
from bot.store.kept import RehearsalSummary, Standing


class Rehearsals(Database):
    """Methods on one rehearsal, or on all of a speaker's."""

    def create_rehearsal(
        self, speaker: str, rehearsal: str | None = None, seed: int | None = None
    ) -> RehearsalState:
        """Write and return a new rehearsal of ``speaker``, with the project kept for them."""
        state = RehearsalState(
            id=rehearsal or uuid.uuid4().hex,
            speaker=speaker,
            seed=new_seed() if seed is None else seed,
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
