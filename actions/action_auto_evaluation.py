"""The trainee's own scores."""

from __future__ import annotations

from actions.base import RehearsalAction


class ActionAutoEvaluation(RehearsalAction):
    """Plays a message in phase « auto_evaluation »."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_auto_evaluation"
