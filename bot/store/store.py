"""The store: every turn of every rehearsal, once, with its state and its reply."""

from __future__ import annotations

from bot.store.parts.branches import Branches
from bot.store.parts.marks import Marks
from bot.store.parts.outbox import Outbox
from bot.store.parts.rehearsals import Rehearsals
from bot.store.parts.turns import Turns


class Store(Rehearsals, Turns, Branches, Marks, Outbox):
    """All the parts on one database, opened by the constructor (see ``Database``).

    Every method is one transaction: all of it is kept or nothing. Any may raise
    StoreUnavailable; those that take the id of a rehearsal raise UnknownRehearsal or
    RehearsalDeleted where it says so.
    """
