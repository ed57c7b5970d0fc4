"""The debrief, again and in detail."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionDebrief(RehearsalAction):
    """Plays a message in phase « debrief »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_debrief"
