"""Rules about handing back: two steps, lists of needs, facts, brevity."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.numbers import numbers_in
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.folding import fold
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

_ITEM = re.compile(r"[,;:]|\bet\b|\bpis\b|\bpuis\b|\bainsi que\b|\bmais\b")


def worth(view: CallView, speech: Speech) -> float:
    """Return what one verification is worth: 1 complete, 0.5 half, less when empty,
    negative when the client's words were twisted."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return 0.0
    if denied(view, speech) or (verified.content == "distorted" and not accepted(view, speech)):
        return -0.5
    value = 1.0 if verified.verdict == "complete" else 0.5
    return value * (0.25 if verified.content == "empty" else 1.0)


def denied(view: CallView, speech: Speech) -> bool:
    """Tell whether the client answers the verification of ``speech`` by a no."""
    if view.client_says(speech, "client_denies"):
        return True
    if speech.questions or not speech.after or view.has(speech.folded, "asks_for_a_no"):
        return False
    return any(hit.start == 0 for hit in view.find(speech.after[0], "client_no"))


def accepted(view: CallView, speech: Speech) -> bool:
    """Tell whether the client's answer begins with a yes: they know what they said."""
    if not speech.after:
        return False
    return any(hit.start <= 4 for hit in view.find(speech.after[0], "client_yes"))


def faithful(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn hands back something of substance, not twisted."""
    return worth(view, speech) >= 0.5


def two_steps(view: CallView, rule: Rule) -> Finding:
    """X03: hand back, then have it confirmed."""
    scored = [(worth(view, speech), speech) for speech in view.speeches]
    total = sum(value for value, _ in scored)
    value, speech = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    lowest, worst = min(scored, key=lambda pair: pair[0], default=(0.0, None))
    if value > 0 and total > 0:
        return respected(total / rule.params["enough"], speech, handed_back(speech))
    if lowest < 0:
        return broken(max(0.5, -total), worst, handed_back(worst))
    return NOTHING


def needs_listed(view: CallView, rule: Rule) -> Finding:
    """A01: several needs handed back together, or one after the other."""
    items, best = 0.0, None
    for speech in view.speeches:
        if worth(view, speech) >= 0.5:
            found = min(3, items_of(handed_back(speech) or ""))
            best = max(best or (0, speech), (found, speech), key=lambda pair: pair[0])
            items += found
    if best is None:
        return NOTHING
    together = best[0] / 3
    return respected(max(together, 0.8 * items / 4), best[1], handed_back(best[1]))


def items_of(text: str) -> int:
    """Return how many things with content ``text`` lists."""
    parts = _ITEM.split(fold(text).text)
    return sum(bool(stems(fold(part))) for part in parts)


def brief_summary(view: CallView, rule: Rule) -> Finding:
    """A08: a summary of the needs that holds in few words and is right."""
    for speech in reversed(view.scope("awareness", "needs")):
        text = handed_back(speech)
        if worth(view, speech) >= 0.5 and text:
            short = len(text.split()) <= rule.params["words"]
            return respected(1.0 if short else 0.4, speech, text)
    return NOTHING


def each_confirmed(view: CallView, rule: Rule) -> Finding:
    """A13: each need gone through and confirmed: several verifications, or one that lists."""
    complete = [speech for speech in view.speeches if worth(view, speech) >= 1.0]
    if not complete:
        return NOTHING
    listed = max(items_of(handed_back(speech) or "") for speech in complete)
    degree = max(len(complete) / rule.params["enough"], 0.8 if listed >= 3 else 0.5)
    return respected(degree, complete[-1], handed_back(complete[-1]))


def facts_given(view: CallView, rule: Rule) -> Finding:
    """A06: the client's facts are given back: figures above all, and words of theirs."""
    degree, best = 0.0, None
    heard: set[str] = set()
    for speech in view.speeches:
        heard |= set().union(*(stems(folded) for folded in speech.before))
        text = handed_back(speech)
        if text and worth(view, speech) >= 0.5:
            shared = min(0.4, len(stems(fold(text)) & heard) / 10)
            figures = len(numbers_in(fold(text)))
            found = min(1.0, 0.4 * figures + shared)
            degree, best = max((degree, best), (found, speech), key=lambda pair: pair[0])
    return respected(degree, best, handed_back(best)) if best else NOTHING


def handed_back(speech: Speech) -> str | None:
    """Return the words of the verification as typed, None without one."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return None
    if verified.start is None or verified.end is None:
        return verified.handed_back or speech.folded.original
    return speech.folded.original[verified.start : verified.end].strip(" ,;:")
