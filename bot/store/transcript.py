"""The lines of the call: kept, and read back along the current branch."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.records.call import CLIENT
from bot.records.kept import KeptTurn
from bot.store import branches
from bot.store.codec import dump_line, load_line
from bot.store.tables import turns

REMEMBERED = 64


def keep(
    connection: sa.engine.Connection,
    rehearsal: str,
    branch: int,
    lines: Sequence[KeptTurn],
    now: datetime,
) -> None:
    """Write ``lines``; their numbers must be free on ``branch``."""
    if not lines:
        return
    common = {"rehearsal": rehearsal, "branch": branch, "kept": now}
    rows = [{**common, "line": place, **dump_line(line)} for place, line in enumerate(lines)]
    connection.execute(sa.insert(turns), rows)


class Transcripts:
    """Reads the lines of rehearsals and remembers those of the last ones.

    Lines never change once kept, so only those after the last one known are read:
    a turn late in a call costs what an early one does.
    """

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, int], tuple[int, tuple[KeptTurn, ...]]] = OrderedDict()

    def read(
        self, connection: sa.engine.Connection, rehearsal: str, branch: int
    ) -> tuple[KeptTurn, ...]:
        """Return all lines of ``branch`` and of those before it, in order."""
        last, lines = self._known.pop((rehearsal, branch), (0, ()))
        before = () if lines or last else self._inherited(connection, rehearsal, branch)
        query = (
            sa.select(turns)
            .where(turns.c.rehearsal == rehearsal, turns.c.branch == branch, turns.c.id > last)
            .order_by(turns.c.id)
        )
        rows = connection.execute(query).all()
        lines = (*before, *lines, *map(load_line, rows))
        self._remember((rehearsal, branch), rows[-1].id if rows else last, lines)
        return lines

    def forget(self, rehearsal: str) -> None:
        """Drop what is remembered of a rehearsal."""
        for key in [key for key in self._known if key[0] == rehearsal]:
            del self._known[key]

    def _remember(self, key: tuple[str, int], last: int, lines: tuple[KeptTurn, ...]) -> None:
        if last == 0:
            return
        self._known[key] = (last, lines)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)

    def _inherited(
        self, connection: sa.engine.Connection, rehearsal: str, branch: int
    ) -> tuple[KeptTurn, ...]:
        lines: list[KeptTurn] = []
        for number, limit in branches.lineage(connection, rehearsal, branch)[:-1]:
            query = (
                sa.select(turns)
                .where(
                    turns.c.rehearsal == rehearsal,
                    turns.c.branch == number,
                    turns.c.number < limit,
                )
                .order_by(turns.c.id)
            )
            lines.extend(map(load_line, connection.execute(query)))
        return tuple(lines)


def client_turns(lines: Sequence[KeptTurn], count: int) -> tuple[str, ...]:
    """Return the last ``count`` turns of the client, oldest first, bubbles joined."""
    bubbles: dict[int, list[str]] = {}
    for line in lines:
        if line.who == CLIENT:
            bubbles.setdefault(line.number, []).append(line.text)
    joined = [" ".join(texts) for texts in bubbles.values()]
    return tuple(joined[-count:]) if count > 0 else ()
