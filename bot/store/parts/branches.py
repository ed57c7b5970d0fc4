"""Branches: the states to go back to, and the attempts at a call that came of it."""

from __future__ import annotations

from bot.records.kept import Attempt
from bot.records.state import RehearsalState
from bot.store import attempts, branches, rehearsals, snapshots
from bot.store.database import Database
from bot.store.errors import UnknownRehearsal


class Branches(Database):
    """Methods on the branches of a rehearsal."""

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
