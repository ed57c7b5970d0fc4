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


# What a practical matter is worth: asked, said, or a mere document; by the client's answer.
ASKED, SAID, DOCUMENT = 1.0, 0.8, 0.7
TAKEN, UNANSWERED, PUT_OFF = 1.0, 0.7, 0.2


def practical_detail(view: CallView, rule: Rule) -> Finding:
    """C02: a date, a place or a document leads the client to confirm.

    Asked it counts in full, set down without a question a little less; some of it goes
    where the client does not take it up, nearly all where they put it off, and a vague
    « on se rappelle » counts for nothing.
    """
    found = []
    for speech, question, topics in questions_in(view.scope("closing")):
        words = fold(sentence_of(speech, question))
        if view.has(words, "vague_follow_up", "pressure") or refused(view, speech):
            continue
        if view.has(words, "dates", "places"):
            found.append((ASKED * answered(view, speech), speech, question.text))
        elif view.has(words, "documents") or "next_step" in topics:
            found.append((DOCUMENT * answered(view, speech), speech, question.text))
    for speech in view.scope("closing", "thanks"):
        hits = view.find(speech.folded, "keepable_dates", "consent", "reconfirmed", "proposal")
        set_down = [hit for hit in hits if view.has(fold(hit.quote), "dates", "places")]
        if set_down and not refused(view, speech):
            found.append((SAID * answered(view, speech), speech, set_down[0].quote))
    if not found:
        return NOTHING
    best = max(found, key=lambda item: item[0])
    return respected(*best)


def answered(view: CallView, speech: Speech) -> float:
    """Return what is left of a proposal after the client's answer to it."""
    if not speech.after:
        return UNANSWERED
    answer = speech.after[0]
    if view.has(answer, "client_puts_off"):
        return PUT_OFF
    taken = view.has(answer, "client_agrees", "client_yes", "dates", "places")
    return TAKEN if taken else UNANSWERED
