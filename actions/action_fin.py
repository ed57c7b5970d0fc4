"""A rehearsal that is over."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionFin(RehearsalAction):
    """Plays a message in phase « fin »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_fin"
