"""Where in a turn words stand: in what is asked, or in what is told."""

from __future__ import annotations

from bot.grading.hits import Hit
from bot.grading.view import Speech
from bot.records.findings import Question

# So many words after the last comma can be all that a question asks.
TAIL = 6


def place_in(speech: Speech, hit: Hit) -> str:
    """Return where the words of the turn stand: in a ``question`` or a ``statement``."""
    place = speech.folded.offsets[hit.start]
    inside = any(_asks_from(question) <= place < question.end for question in speech.questions)
    return "question" if inside or _unread_question(speech, hit) else "statement"


def _unread_question(speech: Speech, hit: Hit) -> bool:
    """Tell whether the words stand in a sentence that ends on a question mark and in which
    the reader found no question."""
    first, last = hit.folded.sentence(hit.start, hit.end)
    if hit.folded.text[last - 1 : last] != "?":
        return False
    start, end = speech.folded.offsets[first], speech.folded.offsets[last - 1]
    return not any(one.start <= end and start < one.end for one in speech.questions)


def _asks_from(question: Question) -> int:
    """Return where a question begins to ask: what is told before a short « …, ça vous
    va ? » is told."""
    told, comma, tail = question.text.rpartition(",")
    if comma and len(tail.split()) <= TAIL < len(told.split()):
        return question.end - len(tail)
    return question.start
