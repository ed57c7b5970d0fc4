"""The database behind every part of the store: one engine, one clock, two transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timezone

import sqlalchemy as sa

from bot.store import deletion
from bot.store.engine import open_engine, transaction
from bot.store.migrations import migrate
from bot.store.transcript import Transcripts


def utc_now() -> datetime:
    """Return the time of now, in UTC."""
    return datetime.now(timezone.utc)


class Database:
    """Opened by its constructor, which brings the tables to today's schema."""

    def __init__(self, url: str, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the database at ``url`` (``sqlite://`` alone: in memory).

        Raises StoreUnavailable when it cannot be opened, SchemaTooNew when it was
        written by a later version.
        """
        self._clock = clock
        self._engine = open_engine(url)
        self._transcripts = Transcripts()
        migrate(self._engine, clock)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def _read(self) -> Iterator[sa.engine.Connection]:
        with transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[sa.engine.Connection]:
        with transaction(self._engine, write=True) as connection:
            yield connection

    def _forget(self, rehearsal: str) -> None:
        """Drop what is left of a deleted rehearsal outside the tables."""
        self._transcripts.forget(rehearsal)
        deletion.wipe_log(self._engine)
