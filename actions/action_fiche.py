"""The mission sheet: prepare or call."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionFiche(RehearsalAction):
    """Plays a message in phase « fiche »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_fiche"
