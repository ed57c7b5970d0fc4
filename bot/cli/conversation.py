"""The conversation in the terminal: lines in, bubbles out, until somebody leaves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.cli.keyboard import Keyboard
from bot.cli.screen import Screen, chosen
from bot.gateway.contract import GatewayReply, new_id
from bot.gateway.gateway import Gateway
from bot.records.call import COACH
from bot.records.reply import Button, Reply
from bot.store.errors import RehearsalDeleted, StoreError
from bot.store.store import Store

CALL, END = "appel", "fin"
LEAVE, DELETE = "!fin", "!supprimer"
LATER = "À bientôt\u202f! Cette répétition vous attend\u202f: «\u202fvisavis chat\u202f» pour la reprendre."
GOODBYE = "À bientôt\u202f!"


class Conversation:
    """One rehearsal at one keyboard.

    ``revive`` brings Rasa back when it went away; it returns False when Rasa is there.
    ``people``: scenario → the name of the person on the phone.
    """

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        screen: Screen,
        keyboard: Keyboard,
        speaker: str,
        revive: Callable[[], Awaitable[bool]],
        people: Mapping[str, str],
    ) -> None:
        self._gateway = gateway
        self._store = store
        self._screen = screen
        self._keyboard = keyboard
        self._speaker = speaker
        self._revive = revive
        self._people = people
        self._buttons: tuple[Button, ...] = ()
        self._phase: str | None = None
        self.rehearsal = ""

    async def begin(self) -> None:
        """Open a new rehearsal and show the welcome."""
        self.rehearsal = new_id()
        _, reply = await self._gateway.open(self._speaker, self.rehearsal)
        await self._show(reply)

    async def resume(self, rehearsal: str) -> None:
        """Take up a rehearsal: what waits is sent again, else the last reply is shown."""
        self.rehearsal = rehearsal
        reply = await self._gateway.resend_pending(rehearsal)
        if reply is None:
            kept = self._store.last_reply(rehearsal)
            if kept is not None:
                reply = GatewayReply(kept.turn, kept.phase, kept.replies)
        if reply is not None:
            await self._show(reply)

    async def run(self) -> str:
        """Talk until the trainee leaves; return the sentence to leave with."""
        while True:
            line = await self._keyboard.line()
            if line is None:
                return GOODBYE if self._phase == END else LATER
            if not line.strip() and self._keyboard.interactive:
                continue
            before = self._phase
            await self._say(chosen(line, self._buttons))
            if self._is_over(line, before):
                return GOODBYE

    async def _say(self, text: str) -> None:
        with self._screen.waiting("…"):
            reply = await self._gateway.send(self.rehearsal, new_id(), text, self._speaker)
        await self._show(reply)

    async def _show(self, reply: GatewayReply) -> None:
        """Show a reply; when Rasa went away, bring it back and send again what waits."""
        if reply.error_id is not None and await self._revive():
            again = await self._gateway.resend_pending(self.rehearsal)
            reply = again or reply
        self._screen.person = self._person() or self._screen.person
        self._screen.show(reply.replies)
        self._phase = reply.phase or self._phase
        if reply.phase is not None:
            self._buttons = _last_buttons(reply)

    def _person(self) -> str | None:
        try:
            state = self._store.load_state(self.rehearsal)
        except StoreError:
            return None
        return self._people.get(state.scenario or "") if state else None

    def _is_over(self, line: str, before: str | None) -> bool:
        """Tell whether the line ended the rehearsal for good, not just the call."""
        typed = line.strip().lower()
        if typed == LEAVE:
            return self._phase == END and before != CALL
        return typed == DELETE and self._is_deleted()

    def _is_deleted(self) -> bool:
        try:
            self._store.load_state(self.rehearsal)
        except RehearsalDeleted:
            return True
        except StoreError:
            return False
        return False


async def ask_to_resume(question: str, screen: Screen, keyboard: Keyboard) -> bool | None:
    """Ask whether to go on with a rehearsal; None when the trainee leaves instead."""
    buttons = (Button("Reprendre", "oui"), Button("En commencer une autre", "non"))
    while True:
        screen.show((Reply(COACH, question, buttons),))
        line = await keyboard.line()
        if line is None:
            return None
        answer = chosen(line, buttons).strip().lower()
        if answer in ("oui", "o", "reprendre"):
            return True
        if answer in ("non", "n", "en commencer une autre", "nouvelle"):
            return False


def _last_buttons(reply: GatewayReply) -> tuple[Button, ...]:
    offered = [bubble.buttons for bubble in reply.replies if bubble.buttons]
    return offered[-1] if offered else ()
