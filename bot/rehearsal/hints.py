"""The hint that fits the moment of the call, for `!indice` (training only).

Each situation is a question put to where the rehearsal stands; the first that holds and
was not just hinted at gives the hint (lines: ``data/hints.yml``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.content.hints import lines_for
from bot.content.parts import Need
from bot.content.scenario import Scenario
from bot.records.call import COACH, TRAINEE
from bot.records.findings import CLOSED
from bot.records.kept import KeptTurn
from bot.records.reply import Reply
from bot.records.state import RehearsalState
from bot.rehearsal.result import Context

SERIES = 3
FACTS_TO_VERIFY = 4
WAITING = ("open", "insisted")
CONSEQUENCES = ("impact", "priority")
OFFERED = ("present", "options")
NEXT = ("propose", "schedule")


@dataclass(frozen=True)
class Moment:
    """Where a call stands, as far as hints look at it."""

    state: RehearsalState
    said: Sequence[KeptTurn]
    scenario: Scenario
    guard: int

    @cached_property
    def moves(self) -> frozenset[str]:
        """Return the names of all moves of the trainee so far."""
        return frozenset(move.name for line in self.said for move in line.analysis.moves)

    @cached_property
    def hidden(self) -> tuple[Need, ...]:
        """Return the needs not told yet, the one that asks least trust first."""
        told = self.state.client.told
        found = [need for need in self.scenario.needs if need.id not in told]
        return tuple(sorted(found, key=lambda need: need.trust))

    @property
    def reachable(self) -> tuple[Need, ...]:
        """Return the hidden needs that trust would let out now."""
        return tuple(need for need in self.hidden if need.trust <= self.state.client.trust)

    def last_event(self, name: str) -> bool:
        """Tell whether the last trainee turn did ``name``."""
        return bool(self.said) and any(event.split(":")[0] == name for event in self.said[-1].events)


def hint_for(state: RehearsalState, context: Context) -> Reply:
    """Return one hint and count it in ``state.hints``: the most pressing thing that a
    coach would whisper, never the same words while there are others."""
    moment = _moment(state, context)
    profile = None if state.surprise else state.profile
    hints = context.resources.hints
    holding = [name for name, holds in SITUATIONS.items() if holds(moment)] or ["thank"]
    name = next((name for name in holding if name not in state.hints[-1:]), holding[0])
    lines = lines_for(hints, name, profile)
    text = lines[state.hints.count(name) % len(lines)]
    state.hints.append(name)
    if name == "need":
        text = text.format(topic=context.resources.topics[_topic(moment)].fr)
    return Reply(COACH, text)


def _moment(state: RehearsalState, context: Context) -> Moment:
    said = [line for line in context.history if line.who == TRAINEE and line.analysis]
    resources = context.resources
    guard = resources.profiles[state.profile].guard
    return Moment(state, said, resources.scenarios[state.scenario], guard)


def _topic(moment: Moment) -> str:
    """Return a topic on which a need can be told, one not yet asked about by preference."""
    topics = moment.reachable[0].topics
    asked = moment.state.client.asked
    return min(topics, key=lambda topic: (asked.get(topic, 0), topics.index(topic)))


def _nothing_asked(moment: Moment) -> bool:
    return not moment.state.client.asked and not moment.state.client.told


def _favourable(moment: Moment) -> bool:
    return bool(moment.said) and moment.state.turn in moment.state.client.statements.values()


def _objection(moment: Moment) -> bool:
    return any(status in WAITING for status in moment.state.client.objections.values())


def _request(moment: Moment) -> bool:
    return "asked" in moment.state.client.requests.values()


def _closed_series(moment: Moment) -> bool:
    forms = [question.form for line in moment.said for question in line.analysis.questions]
    return len(forms) >= SERIES and all(form == CLOSED for form in forms[-SERIES:])


def _to_verify(moment: Moment) -> bool:
    told = 0
    for line in moment.said:
        if line.analysis.verification.verdict != "none":
            told = 0
        told += len(line.revealed)
    return told >= FACTS_TO_VERIFY


def _unaware(moment: Moment) -> bool:
    return not any(topic in moment.state.client.asked for topic in CONSEQUENCES)


def _unasked_opinion(moment: Moment) -> bool:
    return not moment.moves.isdisjoint(OFFERED) and "reaction" not in moment.state.client.asked


# In the order in which they press.
SITUATIONS: dict[str, Callable[[Moment], bool]] = {
    "opening": _nothing_asked,
    "favourable": _favourable,
    "pitched_early": lambda moment: moment.last_event("pitch_too_early"),
    "guarded": lambda moment: moment.state.client.trust < moment.guard,
    "objection": _objection,
    "request": _request,
    "question": lambda moment: "asked" in moment.state.client.questions.values(),
    "closed_series": _closed_series,
    "held_back": lambda moment: moment.last_event("need_hinted"),
    "verify": _to_verify,
    "need": lambda moment: bool(moment.reachable),
    "gain_trust": lambda moment: bool(moment.hidden) and moment.moves.isdisjoint(OFFERED),
    "awareness": _unaware,
    "summarise": lambda moment: moment.state.client.verified == [],
    "present": lambda moment: moment.moves.isdisjoint(OFFERED),
    "reaction": _unasked_opinion,
    "close": lambda moment: moment.moves.isdisjoint(NEXT),
    "thank": lambda moment: not moment.moves.isdisjoint(NEXT),
}
