"""The lines that clients did not understand, for the authors of scenarios."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.records.call import TRAINEE
from bot.records.kept import KeptTurn
from bot.records.state import RehearsalState
from bot.store.kept import UnclearLine
from bot.store.tables import unclear_lines

NOT_UNDERSTOOD = "not_understood"


def among(lines: Sequence[KeptTurn]) -> list[KeptTurn]:
    """Return those of ``lines`` that the client did not understand."""
    return [line for line in lines if line.who == TRAINEE and NOT_UNDERSTOOD in line.events]


def keep(
    connection: sa.engine.Connection,
    state: RehearsalState,
    lines: Sequence[KeptTurn],
    said_before: str | None,
    now: datetime,
) -> None:
    """Write the unclear ones of ``lines``; ``said_before``: the client's last turn."""
    for line in among(lines):
        connection.execute(
            sa.insert(unclear_lines).values(
                rehearsal=state.id, scenario=state.scenario, profile=state.profile,
                text=line.text, said_before=said_before, at=now,
            )
        )


def of(connection: sa.engine.Connection, scenario: str | None) -> list[UnclearLine]:
    """Return the lines of ``scenario`` (None: of all), oldest first."""
    query = sa.select(unclear_lines).order_by(unclear_lines.c.id)
    if scenario is not None:
        query = query.where(unclear_lines.c.scenario == scenario)
    return [
        UnclearLine(row.scenario, row.profile, row.text, row.said_before, row.at)
        for row in connection.execute(query)
    ]
