"""The outbox: messages on their way, until their replies are stored."""

from __future__ import annotations

from bot.store import outbox
from bot.store.database import Database
from bot.store.kept import OutboxMessage


class Outbox(Database):
    """Methods on the messages that wait."""

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
