"""The columns that several tables share."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa


class UtcDateTime(sa.types.TypeDecorator):
    """A moment in UTC. SQLite keeps no time zone, so it is taken off and put back."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Take the time zone off."""
        return None if value is None else value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Put the time zone back."""
        return None if value is None else value.replace(tzinfo=timezone.utc)


def own_id() -> sa.Column:
    """Return the column of a number that the database gives."""
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


def of_rehearsal() -> sa.Column:
    """Return the column that says whose row it is; it goes when the rehearsal goes."""
    return sa.Column(
        "rehearsal",
        sa.String(64),
        sa.ForeignKey("rehearsals.id", ondelete="CASCADE"),
        nullable=False,
    )


def moment(name: str) -> sa.Column:
    """Return the column ``name`` of a moment that is always known."""
    return sa.Column(name, UtcDateTime, nullable=False)
