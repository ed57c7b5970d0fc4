"""Rules about handing back: two steps, lists of needs, facts, brevity."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.numbers import numbers_in
from bot.grading.detectors.restated import Restated, restated
from bot.grading.detectors.said import wordings_said
from bot.grading.detectors.taken_up import taken_up
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView
from bot.grading.words import stems


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


def tied_to_people(view: CallView, rule: Rule) -> Finding:
    """A11: the facts are tied to the people who live with them, in words or because the
    needs handed back name them (``people``: lexicons)."""
    hits = wordings_said(view, rule)
    shown = [(speech, hit.quote) for speech, hit in hits]
    shown += [(one.speech, one.text) for one in restated(view)
              if one.value >= 0.5 and view.has(Folded.of(one.text), *rule.params["people"])]
    if not shown:
        return NOTHING
    turns = {speech.number for speech, _ in shown}
    return respected(len(turns) / rule.params["enough"], *shown[0])


def facts_given(view: CallView, rule: Rule) -> Finding:
    """A06: the client's facts are given back: figures above all, and words of theirs."""
    degree, best = 0.0, None
    taken = {speech.number: words for speech, words in taken_up(view)}
    for one in restated(view):
        if one.value < 0.5:
            continue
        words = Folded.of(one.text)
        shared = min(0.4, len(stems(words) & taken[one.speech.number]) / 10)
        found = min(1.0, 0.4 * len(numbers_in(words)) + shared)
        degree, best = max((degree, best), (found, one), key=lambda pair: pair[0])
    return respected(degree, best.speech, best.text) if best else NOTHING
