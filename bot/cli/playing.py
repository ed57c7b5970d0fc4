"""Plays a script through the trained model, in process and in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.engine.exceptions import GraphComponentException
from rasa.shared.exceptions import RasaException

from bot.cli.analyse import labels
from bot.cli.errors import CliError
from bot.cli.grade import dump_grade
from bot.cli.understand import topics
from bot.gateway import inbound, sentences
from bot.gateway.contract import GatewayRequest
from bot.records.call import TRAINEE
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.settings import Settings
from bot.records.state import RehearsalState
from bot.rehearsal.marking import hidden_needs, mark
from bot.rehearsal.phases import call
from bot.rehearsal.resources import Resources
from bot.shell.agent import load_agent
from bot.shell.tracker_store import inner_store
from bot.shell.turn import RasaDoor, TurnFailed
from bot.store.errors import RehearsalDeleted, StoreError
from bot.store.store import Store

REHEARSAL, SPEAKER = "rehearse", "rehearse"


class RecordingStore(Store):
    """A store in memory that remembers what the last message added to the call."""

    def __init__(self) -> None:
        super().__init__("sqlite://")
        self.last_kept: Sequence[KeptTurn] = ()

    def save_turn(self, *args: Any, **kwargs: Any) -> None:
        """Keep the turn as any store does, and remember its lines."""
        super().save_turn(*args, **kwargs)
        self.last_kept = kwargs.get("kept", args[5] if len(args) > 5 else ())


class Player:
    """Plays scripts; each ``play`` loads the model anew and is a rehearsal of its own."""

    def __init__(self, settings: Settings, resources: Resources) -> None:
        """``settings``: where the trained model is."""
        self._resources = resources
        self._settings = settings

    async def play(
        self, scenario: str, profile: str, seed: int, mode: str, messages: Sequence[str]
    ) -> dict[str, Any]:
        """Return the document of ``docs/rehearse.schema.json``. Raises CliError."""
        store = RecordingStore()
        agent = load_agent(store, self._resources, self._settings)
        # No time limit: a slow machine must not change the document.
        door = RasaDoor(agent.handle_message, store, inner_store(agent).erase, timeout=None)
        turns = self._open(store, scenario, profile, seed, mode)
        for number, text in enumerate(messages, 1):
            checked = inbound.check(text)
            if checked.refusal is not None:
                turns += [_said(text), *_replies((sentences.refusal(checked),))]
                continue
            store.last_kept = ()
            request = GatewayRequest(REHEARSAL, f"m{number}", checked.text, SPEAKER)
            replies = await _take(door, request, number)
            turns += [_said(checked.text, store.last_kept), *_replies(replies)]
        head = {"scenario": scenario, "profile": profile, "seed": seed, "mode": mode}
        return {**head, "turns": turns, "debrief": self._debrief(store)}

    def _open(
        self, store: Store, scenario: str, profile: str, seed: int, mode: str
    ) -> list[dict[str, Any]]:
        state = RehearsalState(
            REHEARSAL, SPEAKER, scenario=scenario, profile=profile, mode=mode, seed=seed,
            project=self._resources.scenarios[scenario].project,
        )
        opened = call.enter(state, self._resources)
        store.save_turn(opened.state, "open", "", SPEAKER, opened.replies, opened.kept)
        return _replies(opened.replies)

    def _debrief(self, store: Store) -> dict[str, Any] | None:
        """Return the grade of the call as it stands, None when it was deleted."""
        try:
            state = store.load_state(REHEARSAL)
        except RehearsalDeleted:
            return None
        marked = mark(state, store.history(REHEARSAL), self._resources)
        needs = hidden_needs(self._resources.scenarios[state.scenario], state)
        return {**dump_grade(marked.grade), "needs": {name: list(ids) for name, ids in needs.items()}}


async def _take(door: RasaDoor, request: GatewayRequest, number: int) -> tuple[Reply, ...]:
    try:
        return (await door.take(request)).replies
    except RehearsalDeleted:
        return (sentences.fault("deleted"),)
    except (TurnFailed, StoreError, RasaException, GraphComponentException) as err:
        raise CliError(f"message {number} du script : aucune réponse n’est venue") from err


def _said(text: str, kept: Sequence[KeptTurn] = ()) -> dict[str, Any]:
    """Return a trainee entry; without a line kept it was no turn of the call."""
    line = next((line for line in kept if line.who == TRAINEE), None)
    found = line.analysis if line else None
    return {
        "who": TRAINEE,
        "text": text,
        "analysis": labels(found) if found else None,
        "topics": topics(found)["topics"] if found else [],
        "trust": line.trust if line else None,
        "revealed": list(line.revealed) if line else [],
    }


def _replies(replies: Sequence[Reply]) -> list[dict[str, Any]]:
    return [{"who": reply.who, "text": reply.text} for reply in replies]
