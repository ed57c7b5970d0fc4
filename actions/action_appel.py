"""The call: what is said goes to the client."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionAppel(RehearsalAction):
    """Plays a message in phase « appel »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_appel"
