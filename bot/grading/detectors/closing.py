"""Rules about the end of the call: the practical detail, what is taken for granted."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.questions import questions_in
from bot.grading.detectors.said import hit_at
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.folding import fold
from bot.grading.view import CallView, Speech
from bot.records.analysis import Question


def sentence_of(speech: Speech, question: Question) -> str:
    """Return the whole sentence of a question: « Mardi ou jeudi : lequel vous convient ? »"""
    hit = hit_at(speech, question.start, question.end)
    return speech.folded.quote(*speech.folded.sentence(hit.start, hit.end))


def refused(view: CallView, speech: Speech) -> bool:
    """Tell whether the client answers by a plain no."""
    return bool(speech.after) and any(
        hit.start == 0 for hit in view.find(speech.after[0], "client_no")
    )


def practical_detail(view: CallView, rule: Rule) -> Finding:
    """C02: a question about a date, a place or a document leads the client to confirm.

    A detail set without a question counts for less, a vague « on se rappelle » not at all.
    """
    found = []
    for speech, question, topics in questions_in(view.scope("closing")):
        words = fold(sentence_of(speech, question))
        if view.has(words, "vague_follow_up", "pressure") or refused(view, speech):
            continue
        if view.has(words, "dates", "places"):
            found.append((1.0, speech, question.text))
        elif view.has(words, "documents") or "next_step" in topics:
            found.append((0.7, speech, question.text))
    for speech in view.scope("closing", "thanks"):
        hits = view.find(speech.folded, "keepable_dates", "consent", "reconfirmed")
        set_down = [hit for hit in hits if view.has(fold(hit.quote), "dates", "places")]
        if set_down:
            found.append((0.5, speech, set_down[0].quote))
    if not found:
        return NOTHING
    best = max(found, key=lambda item: item[0])
    return respected(*best)
