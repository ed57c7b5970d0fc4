"""The preparation: the trainee's project."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionPreparation(RehearsalAction):
    """Plays a message in phase « preparation »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_preparation"
