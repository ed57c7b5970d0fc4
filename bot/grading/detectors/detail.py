"""Rules about how much detail an offer has: lists, technical words, figures."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.numbers import numbers_in
from bot.grading.detectors.offer import offer_in
from bot.grading.detectors.said import wordings_said
from bot.grading.findings import NOTHING, Finding, from_hits, respected
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech

ITEM_WORDS = 4
# Figures that are many for a client who lets go of them; words that make a tale of detail.
FEW, TOLD = 2, 15


def details(view: CallView, rule: Rule) -> Finding:
    """P16: long lists and technical detail."""
    hits = wordings_said(view, rule)
    for speech in view.scope("presentation"):
        for start, end in speech.folded.sentences():
            listed = _longest_list(speech.folded.text[start:end])
            if listed > rule.params["items"] and offer_in(view, speech):
                hits.append((speech, Hit(speech.folded, start, end)))
    hits += _lost_in(view)
    if hits:
        return from_hits("avoid", hits, 1)
    return respected(1.0) if view.scope("presentation") else NOTHING


def _lost_in(view: CallView) -> list[tuple[Speech, Hit]]:
    """Return the offers whose detail loses the client, by their own words."""
    return [
        (speech, Hit(speech.folded, *max(speech.folded.sentences(), key=_size)))
        for speech in view.scope("presentation")
        if speech.words >= TOLD and view.client_says(speech, "client_glazes")
    ]


def _size(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _longest_list(sentence: str) -> int:
    """Return how many short items in a row the sentence lists: a story has longer ones."""
    longest = row = 0
    for part in re.split(r"[,;]", sentence):
        row = row + 1 if len(part.split()) <= ITEM_WORDS else 1
        longest = max(longest, row)
    return longest


def figures(view: CallView, rule: Rule) -> Finding:
    """P17: many figures in one breath, or abstractions."""
    hits = wordings_said(view, rule)
    for speech in view.scope("presentation"):
        found = numbers_in(speech.folded)
        if len(found) > rule.params["figures"]:
            hits.append((speech, found[0]))
        elif len(found) >= FEW and view.client_says(speech, "client_glazes"):
            hits.append((speech, found[0]))
    if hits:
        return from_hits("avoid", hits, 2)
    return respected(1.0) if view.scope("presentation") else NOTHING
