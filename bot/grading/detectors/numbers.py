"""Figures and dates in the trainee's words."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Hit, Speech

_UNITS = (
    "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    "vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent|cents|"
    "mille|million|millions|dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|moitie|tiers"
)
_NUMBER = re.compile(rf"\b\d+(?:[ .,]\d+)*\b|\b(?:{_UNITS})(?: (?:et )?(?:un|une|{_UNITS}))*\b")


def numbers_in(folded: Folded) -> list[Hit]:
    """Return the figures of ``folded``, in digits or in words (« un » left out: an article)."""
    return [Hit(folded, m.start(), m.end()) for m in _NUMBER.finditer(folded.text)]


def precise(view: CallView, rule: Rule) -> Finding:
    """P05 and its kin: figures in the trainee's statements, ``enough`` for the full degree.

    ``lexicons``: wordings that count like a figure (a limit stated, a condition).
    """
    found: list[tuple[Speech, Hit]] = []
    for speech in view.scope(*scope_of(rule)):
        found += [(speech, hit) for hit in numbers_in(speech.folded)]
    found += wordings_said(view, rule)
    if not found:
        return NOTHING
    return respected(len(found) / rule.params["enough"], found[0][0], found[0][1].quote)


def dated(view: CallView, rule: Rule) -> Finding:
    """P04, C03, S12: dates, times and durations said, ``enough`` different ones for the full
    degree; ``lexicons`` default to dates."""
    names = rule.params.get("lexicons", ("dates",))
    found = [
        (speech, hit)
        for speech in view.scope(*scope_of(rule))
        for hit in view.find(speech.folded, *names)
    ]
    if not found:
        return NOTHING
    different = {hit.folded.text[hit.start : hit.end] for _, hit in found}
    return respected(len(different) / rule.params["enough"], found[0][0], found[0][1].quote)
