"""The commands: « !fin », « !retour 3 »…"""

from __future__ import annotations

from actions.base import RehearsalAction
from actions.message import IncomingMessage
from bot.records.state import RehearsalState
from bot.rehearsal import machine
from bot.rehearsal.result import Context, TurnResult


class ActionCommande(RehearsalAction):
    """Carries out a command, in any phase."""

    def name(self) -> str:
        """Return the name that rules and stories use."""
        return "action_commande"

    def play(self, state: RehearsalState, message: IncomingMessage, context: Context) -> TurnResult:
        """Split the message into the command's name and its argument."""
        name, _, argument = message.text.lstrip("!").strip().partition(" ")
        return machine.command(state, name.lower(), argument.strip(), context)
