"""C04, C08, C10: pressure in words, and insistence after the client asked for time."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.view import CallView, Hit, Speech

# Words that let the client have their time: with them nobody insists.
YIELDING = ("reassurance", "gives_time", "plan_together")


def hurried(view: CallView, rule: Rule) -> Finding:
    """Pressure in the wordings or moves of the rule; or a turn that asks for money or a
    signature right after the client put the decision off, without giving them time."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    for speech in view.scope(*scope_of(rule)):
        pushed = insists(view, speech)
        if pushed is not None:
            return broken(1.0, speech, pushed.quote)
    return respected(1.0) if view.scope(*scope_of(rule)) else NOTHING


def insists(view: CallView, speech: Speech) -> Hit | None:
    """Return the words that insist after the client asked for time, None without any."""
    asked_time = any(view.has(folded, "client_puts_off") for folded in speech.before)
    if not asked_time or view.has(speech.folded, *YIELDING):
        return None
    return next(iter(view.find(speech.folded, "pushes")), None)
