"""C04, C06, C08, C10: pressure in words, and insistence after the client asked for time."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.rubric import Rule
from bot.grading.detectors.doings import doings
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech

# Words that let the client have their time: with them nobody insists.
YIELDING = ("reassurance", "gives_time", "plan_together")
# What is left of a reproach for pressure that the trainee then takes off.
EASED = 0.5


def hurried(view: CallView, rule: Rule) -> Finding:
    """Pressure in the wordings or moves of the rule; a turn that asks for money or a
    signature right after the client put the decision off, without giving them time; or
    something set going that the client has to stop."""
    hits = wordings_said(view, rule)
    if hits:
        return broken(EASED if _eased(view, hits) else 1.0, hits[0][0], hits[0][1].quote)
    for speech in view.scope(*scope_of(rule)):
        pushed = insists(view, speech)
        if pushed is not None:
            return broken(1.0, speech, pushed.quote)
    begun = stopped(view, view.scope(*scope_of(rule)))
    if begun is not None:
        return broken(1.0, *begun)
    return respected(1.0) if view.scope(*scope_of(rule)) else NOTHING


def decided(view: CallView, rule: Rule) -> Finding:
    """C06: the decision is taken in the client's place, in words, or so that the client
    has to stop what was begun (« Ne réservez rien »)."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    begun = stopped(view, view.scope(*scope_of(rule)))
    if begun is not None:
        return broken(1.0, *begun)
    return respected(1.0) if view.scope(*scope_of(rule)) else NOTHING


def _eased(view: CallView, hits: Sequence[tuple[Speech, Hit]]) -> bool:
    """Tell whether a later turn gives the client the time that the pressure took."""
    last = max(speech.number for speech, _ in hits)
    return any(view.has(one.folded, *YIELDING) for one in view.speeches[last : last + 3])


def stopped(view: CallView, speeches: Sequence[Speech]) -> tuple[Speech, str] | None:
    """Return the first turn that sets something going which the client then stops."""
    for speech in speeches:
        if speech.after and view.has(speech.after[0], "client_stops"):
            begun = doings(view, speech, light=True)
            if begun:
                return speech, begun[0].quote
    return None


def insists(view: CallView, speech: Speech) -> Hit | None:
    """Return the words that insist after the client asked for time, None without any."""
    asked_time = any(view.has(folded, "client_puts_off") for folded in speech.before)
    if not asked_time or view.has(speech.folded, *YIELDING):
        return None
    return next(iter(view.find(speech.folded, "pushes")), None)
