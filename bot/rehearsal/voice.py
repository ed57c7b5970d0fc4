"""Small helpers to speak as the coach or as the client, never as both at once."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.coach import CoachTexts
from bot.records.call import CLIENT, COACH
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.choices import Option, buttons
from bot.rehearsal.result import Context, TurnResult


def coach(texts: CoachTexts, key: str, options: Sequence[Option] = (), **values: object) -> Reply:
    """Return the coach's sentence ``key`` with buttons for ``options``."""
    return Reply(COACH, texts.say(key, **values), buttons(options))


def coach_says(state: RehearsalState, context: Context, key: str, **values: object) -> TurnResult:
    """Return a result in which the coach says the sentence ``key`` and nothing else happens."""
    return TurnResult(state, (coach(context.resources.coach, key, **values),))


def client(lines: Sequence[str]) -> tuple[Reply, ...]:
    """Return one reply a line, in the client's voice."""
    return tuple(Reply(CLIENT, line) for line in lines)
