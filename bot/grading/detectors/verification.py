"""Rules about handing back: two steps, lists of needs, facts, brevity."""

from __future__ import annotations

from dataclasses import dataclass

from bot.content.rubric import Rule
from bot.grading.detectors.numbers import numbers_in
from bot.grading.detectors.taken_up import checked, items_of, recap_in, says_yes, taken_up
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.folding import fold
from bot.grading.view import CallView, Speech
from bot.grading.words import stems


def worth(view: CallView, speech: Speech) -> float:
    """Return what one verification is worth: 1 complete, 0.5 half, less when empty,
    negative when the client's words were twisted: the client said so, or has not answered."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return 0.0
    yes = says_yes(view, speech)
    if denied(view, speech):
        return -0.5
    if verified.content == "distorted" and not yes:
        return -0.5 if not speech.after or says_no(view, speech) else 0.0
    whole = verified.verdict == "complete" or (yes and checked(view, speech))
    return (1.0 if whole else 0.5) * (0.25 if verified.content == "empty" else 1.0)


def denied(view: CallView, speech: Speech) -> bool:
    """Tell whether the client answers the verification of ``speech`` by a no."""
    if says_yes(view, speech):
        return False
    if view.client_says(speech, "client_denies"):
        return True
    if speech.questions or not speech.after or view.has(speech.folded, "asks_for_a_no"):
        return False
    return says_no(view, speech)


def says_no(view: CallView, speech: Speech) -> bool:
    """Tell whether the client's answer begins with a no."""
    return bool(speech.after) and any(
        hit.start == 0 for hit in view.find(speech.after[0], "client_no")
    )


def faithful(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn hands back something of substance, not twisted."""
    return worth(view, speech) >= 0.5


@dataclass(frozen=True)
class Restated:
    """Words handed back in a turn; ``value`` as ``worth`` gives it, ``items`` things named."""

    speech: Speech
    value: float
    text: str
    items: int


def restated(view: CallView) -> list[Restated]:
    """Return what was handed back in the call: the reformulations that the reader found,
    and the recaps that the client's answer or their own words show.

    Once the offer is on the table, only what the client confirmed is a need handed back.
    """
    offers = (view.steps or {}).get("presentation", ())
    offered = min((view.speeches[place].number for place in offers), default=None)
    found = []
    for speech, taken in taken_up(view):
        value, text = worth(view, speech), handed_back(speech)
        late = offered is not None and speech.number >= offered
        recap = None if text and value else recap_in(view, speech, taken)
        if recap and (recap.confirmed or not late):
            found.append(Restated(speech, 1.0 if recap.confirmed else 0.5, recap.text, recap.items))
        elif text and (value < 0 or value >= 1 or not late):
            found.append(Restated(speech, value, text, items_of(text)))
    return found


def two_steps(view: CallView, rule: Rule) -> Finding:
    """X03: hand back, then have it confirmed."""
    made = restated(view)
    total = sum(one.value for one in made)
    if not made:
        return NOTHING
    best, worst = max(made, key=_value), min(made, key=_value)
    if best.value > 0 and total > 0:
        return respected(total / rule.params["enough"], best.speech, best.text)
    if worst.value < 0:
        return broken(max(0.5, -total), worst.speech, worst.text)
    return NOTHING


def _value(one: Restated) -> float:
    return one.value


def needs_listed(view: CallView, rule: Rule) -> Finding:
    """A01: several needs handed back together, or one after the other; what was not
    confirmed counts for half."""
    made = [(min(3, one.items) * one.value, one) for one in restated(view) if one.value >= 0.5]
    if not made:
        return NOTHING
    most, best = max(made, key=lambda pair: pair[0])
    together, all_of_them = most / 3, 0.8 * sum(named for named, _ in made) / 4
    return respected(max(together, all_of_them), best.speech, best.text)


def brief_summary(view: CallView, rule: Rule) -> Finding:
    """A08: a summary of the needs that holds in few words and is right."""
    made = [one for one in restated(view) if one.value >= 0.5]
    if not made:
        return NOTHING
    best = max(reversed(made), key=_value)
    short = len(best.text.split()) <= rule.params["words"]
    return respected(best.value * (1.0 if short else 0.5), best.speech, best.text)


def each_confirmed(view: CallView, rule: Rule) -> Finding:
    """A13: each need gone through and confirmed: several verifications, or one that lists."""
    complete = [one for one in restated(view) if one.value >= 1.0]
    if not complete:
        return NOTHING
    listed = max(one.items for one in complete)
    degree = max(len(complete) / rule.params["enough"], 0.8 if listed >= 3 else 0.5)
    return respected(degree, complete[-1].speech, complete[-1].text)


def facts_given(view: CallView, rule: Rule) -> Finding:
    """A06: the client's facts are given back: figures above all, and words of theirs."""
    degree, best = 0.0, None
    taken = {speech.number: words for speech, words in taken_up(view)}
    for one in restated(view):
        if one.value < 0.5:
            continue
        words = fold(one.text)
        shared = min(0.4, len(stems(words) & taken[one.speech.number]) / 10)
        found = min(1.0, 0.4 * len(numbers_in(words)) + shared)
        degree, best = max((degree, best), (found, one), key=lambda pair: pair[0])
    return respected(degree, best.speech, best.text) if best else NOTHING


def handed_back(speech: Speech) -> str | None:
    """Return the words of the verification as typed, None without one."""
    verified = speech.analysis.verification
    if verified.verdict == "none":
        return None
    if verified.start is None or verified.end is None:
        return verified.handed_back or speech.folded.original
    return speech.folded.original[verified.start : verified.end].strip(" ,;:")
