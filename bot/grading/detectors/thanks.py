"""M04: thanks, in full for something precise, less for a bare « merci »."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.view import CallView


def thanked(view: CallView, rule: Rule) -> Finding:
    """Full degree for a thank-you that says for what, ``rule.params["bare"]`` for a bare one."""
    hits = wordings_said(view, rule)
    if hits:
        return respected(1.0, hits[-1][0], hits[-1][1].quote)
    for speech in view.scope(*scope_of(rule)):
        for hit in view.find(speech.folded, *rule.params["plain"]):
            return respected(rule.params["bare"], speech, hit.quote)
    return NOTHING
