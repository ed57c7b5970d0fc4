"""The welcome: scenario, profile and mode are chosen."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionAccueil(RehearsalAction):
    """Plays a message in phase « accueil »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_accueil"
