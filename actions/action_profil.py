"""After the call: which profile was it."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionProfil(RehearsalAction):
    """Plays a message in phase « profil »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_profil"
