"""M02 and M04: being there afterwards, and thanks: in full for something precise."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.hits import Hit
from bot.grading.view import CallView

# What leads from a thank-you to what it is for, so many characters away at most.
_FOR = re.compile(r"(?<!\w)(?:pour|de|d|du|des|que|qu|grace)(?!\w)")
NEAR = 30


def thanked(view: CallView, rule: Rule) -> Finding:
    """Full degree for a thank-you that says for what: in a known wording, or by the
    ``rule.params["words"]`` words that go with it; ``rule.params["bare"]`` for a bare one."""
    hits = wordings_said(view, rule)
    if hits:
        return respected(1.0, hits[-1][0], hits[-1][1].quote)
    found = [
        (1.0 if _says_for_what(view, hit, rule) else float(rule.params["bare"]), speech, hit.quote)
        for speech in view.scope(*scope_of(rule))
        for hit in view.find(speech.folded, *rule.params["plain"])
    ]
    return respected(*max(found, key=lambda item: item[0])) if found else NOTHING


def _says_for_what(view: CallView, hit: Hit, rule: Rule) -> bool:
    """Tell whether words other than a goodbye follow the thanks in their sentence, led to
    by « pour », « de » or their like: « merci, et si… » thanks for nothing yet."""
    first, end = hit.folded.sentence(hit.start, hit.end)
    if not _FOR.search(hit.folded.text[max(first, hit.start - NEAR) : hit.end + NEAR]):
        return False
    leaving = [one.start for one in view.find(hit.folded, *rule.params["leave"])
               if one.start >= hit.end]
    words = hit.folded.text[hit.end : min([end, *leaving])].split()
    return sum(word.strip(",;:.!").isalpha() for word in words) >= rule.params["words"]


def available(view: CallView, rule: Rule) -> Finding:
    """Full degree for who says how soon or who answers (``rule.params["firm"]``), else
    ``rule.params["loose"]``: « n’hésitez pas » binds nobody."""
    hits = wordings_said(view, rule)
    if not hits:
        return NOTHING
    bound = [(one, hit) for one, hit in hits if view.has(one.folded, *rule.params["firm"])]
    speech, hit = (bound or hits)[0]
    return respected(1.0 if bound else float(rule.params["loose"]), speech, hit.quote)


def pleasant(view: CallView, rule: Rule) -> Finding:
    """M05, M07: different pleasant words at the end, ``rule.params["enough"]`` for the full
    degree: a bare « bonne journée » is the least of them."""
    hits = wordings_said(view, rule)
    if not hits:
        return NOTHING
    different = {hit.folded.text[hit.start : hit.end] for _, hit in hits}
    return respected(len(different) / rule.params["enough"], hits[-1][0], hits[-1][1].quote)
