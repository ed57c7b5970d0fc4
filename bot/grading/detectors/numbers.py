"""Figures and dates in the trainee's words."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.said import is_merit, scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech

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

    ``lexicons``: wordings that count like a figure (a limit stated, a condition). Figures
    of the client's last answer are theirs, not the offer's.
    """
    found: list[tuple[Speech, Hit]] = []
    for speech in view.scope(*scope_of(rule)):
        heard = {_said(hit) for folded in speech.before for hit in numbers_in(folded)}
        found += [(speech, hit) for hit in numbers_in(speech.folded)
                  if is_merit(speech, hit) and _said(hit) not in heard]
    found += wordings_said(view, rule)
    found = [(speech, hit) for speech, hit in found if not _hollow(view, hit)]
    if not found:
        return NOTHING
    return respected(len(found) / rule.params["enough"], found[0][0], found[0][1].quote)


def _hollow(view: CallView, hit: Hit) -> bool:
    """Tell whether the sentence boasts or presses: its figures and dates say nothing."""
    return view.has(Folded.of(hit.quote), "boast", "pressure", "hurry")


def dated(view: CallView, rule: Rule) -> Finding:
    """P04, C03: dates, times and durations told, ``enough`` different ones for the full
    degree."""
    found = [(one, hit) for one, hit in wordings_said(view, rule)
             if is_merit(one, hit) and not _hollow(view, hit)]
    if not found:
        return NOTHING
    different = {_said(hit) for _, hit in found}
    return respected(len(different) / rule.params["enough"], found[0][0], found[0][1].quote)


def ordered(view: CallView, rule: Rule) -> Finding:
    """P07: facts, aims and conditions laid out in order: of the kinds of ``lexicons``, the
    ``enough`` that are told make the full degree."""
    shown = []
    for name in rule.params["lexicons"]:
        told = [(speech, hit) for speech in view.scope(*scope_of(rule))
                for hit in view.find(speech.folded, name) if is_merit(speech, hit)]
        shown += told[:1]
    if not shown:
        return NOTHING
    return respected(len(shown) / rule.params["enough"], shown[0][0], shown[0][1].quote)


def _said(hit: Hit) -> str:
    return hit.folded.text[hit.start : hit.end]
