"""What can go wrong with the store; no message holds words of a rehearsal."""

from __future__ import annotations


class StoreError(Exception):
    """Base of all errors of the store."""


class StoreUnavailable(StoreError):
    """The database cannot be opened, read or written now; nothing was changed."""


class SchemaTooNew(StoreError):
    """The database was written by a later version of the project."""


class UnknownRehearsal(StoreError):
    """No rehearsal has this id."""


class RehearsalDeleted(StoreError):
    """The rehearsal was deleted: only its dates are left."""


class DuplicateMessage(StoreError):
    """This message was already kept: give its stored reply instead."""


class StaleTurn(StoreError):
    """Another message of the same rehearsal was kept first: read the state again."""
