"""What all actions work with: the store and the data of the rehearsals."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.records.settings import Settings
from bot.rehearsal.resources import Resources
from bot.store.store import Store


@dataclass(frozen=True)
class ActionContext:
    """``store``: where rehearsals are kept; ``resources``: what they are played with."""

    store: Store
    resources: Resources


@lru_cache(maxsize=1)
def default_context() -> ActionContext:
    """Return the context of the settings, for ``rasa run actions``.

    Raises StoreUnavailable, SchemaTooNew, or the faults of ``bot.content``.
    """
    settings = Settings.read()
    return ActionContext(Store(settings.database_url), Resources.load(settings.data))
