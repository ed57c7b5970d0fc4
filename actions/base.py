"""What every action does: load the rehearsal, play the message, keep it, reply."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import partial
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.context import ActionContext, default_context
from actions.message import IncomingMessage
from bot.records.effect import DELETE
from bot.records.state import RehearsalState, new_seed
from bot.rehearsal import machine
from bot.rehearsal.result import Context, TurnResult
from bot.store.errors import DuplicateMessage
from bot.store.kept import KeptReply, Standing
from bot.store.store import Store

CALL_PHASE = "appel"
# Rasa replays a conversation at every turn; what counts is in the store, so it may be short.
CUT_EVERY = 4


class RehearsalAction(Action, ABC):
    """One action per phase. A message that was kept before gets its stored reply."""

    def __init__(self, context: ActionContext | None = None) -> None:
        """``context``: by default that of the settings, opened at the first message."""
        self._given = context

    @abstractmethod
    def name(self) -> str:
        """Return the name that rules and stories use."""

    def play(self, state: RehearsalState, message: IncomingMessage, context: Context) -> TurnResult:
        """Return what ``message`` does in the phase where the rehearsal stands."""
        return machine.handle(state, message.text, context)

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Reply to the latest message and set the phase."""
        context = self._given or default_context()
        message = IncomingMessage.of(tracker)
        standing = context.store.standing(message.rehearsal, message.id)
        if standing.reply is not None:
            payload = _payload(standing.reply)
        else:
            payload = self._play_and_keep(context, message, standing)
        dispatcher.utter_message(json_message=payload)
        return _events(tracker, payload)

    def _play_and_keep(
        self, context: ActionContext, message: IncomingMessage, standing: Standing
    ) -> dict[str, Any]:
        result = self._result(context, message, standing)
        deleted = result.effect is not None and result.effect.kind == DELETE
        try:
            context.store.save_turn(
                result.state, message.id, message.text, message.speaker,
                result.replies, result.kept, result.effect, result.grade,
            )
        except DuplicateMessage:  # sent twice at once: the other one was kept
            return _payload(context.store.reply_for(message.rehearsal, message.id))
        replies = [reply.to_dict() for reply in result.replies]
        state = result.state
        return {"turn": state.turn, "phase": state.phase, "replies": replies, "deleted": deleted}

    def _result(
        self, context: ActionContext, message: IncomingMessage, standing: Standing
    ) -> TurnResult:
        store, resources = context.store, context.resources
        state = standing.state or _new_state(store, message)
        if _untouched(state):
            return machine.start(state, resources)
        before = partial(store.state_before, message.rehearsal)
        tried = partial(store.attempts, message.rehearsal)
        told = Context(resources, standing.lines, message.analysis, before, tried)
        return self.play(state, message, told)


def _payload(kept: KeptReply) -> dict[str, Any]:
    replies = [reply.to_dict() for reply in kept.replies]
    return {"turn": kept.turn, "phase": kept.phase, "replies": replies}


def _new_state(store: Store, message: IncomingMessage) -> RehearsalState:
    return RehearsalState(
        id=message.rehearsal,
        speaker=message.speaker,
        seed=new_seed(),
        project=store.project_for(message.speaker),
    )


def _untouched(state: RehearsalState) -> bool:
    return state.phase == "accueil" and state.awaiting is None


def _events(tracker: Tracker, payload: dict[str, Any]) -> list[dict[str, Any]]:
    phase, turn = payload["phase"], payload["turn"]
    if not tracker.get_slot("phase") == phase == CALL_PHASE:
        return [SlotSet("phase", phase)]
    # Within the call the turn ends here: no policy needs to be asked what comes next.
    done = [SlotSet("phase", phase), FollowupAction("action_listen")]
    return [SessionStarted(), *done] if turn % CUT_EVERY == 0 else done
