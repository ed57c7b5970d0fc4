"""Settles what is both a question and part of a verification (guide §1, §5.6, §5.7)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.findings import Question, Verification
from bot.technique.heads import INTONATION, TAG, Head
from bot.technique.words import Words


def settle(
    text: str, words: Words, asked: Sequence[tuple[Head, Question]], verification: Verification
) -> list[tuple[Head, Question]]:
    """Return the questions that remain beside ``verification``.

    A confirmation belongs to the verification that it closes; so does a statement
    handed back under a textbook cue, or without a question mark. A confirmation
    alone stays: one closed question.
    """
    if verification.verdict == "none":
        return list(asked)
    confirmation = confirmation_span(text, verification)
    return [
        (head, question)
        for head, question in asked
        if not _overlap(question, confirmation)
        and not (_handed_back(head, question, verification) and not _next_clause(words, head, verification))
    ]


def confirmation_span(text: str, verification: Verification) -> tuple[int, int]:
    """Return where the confirmation stands in the original ``text``; (0, 0) without one."""
    if not verification.confirmation:
        return (0, 0)
    start = text.find(verification.confirmation, verification.start or 0)
    if start < 0:
        start = text.find(verification.confirmation)
    return (start, start + len(verification.confirmation)) if start >= 0 else (0, 0)


def _overlap(question: Question, span: tuple[int, int]) -> bool:
    """Half of the shorter one, as everywhere (guide §5.14)."""
    shared = min(question.end, span[1]) - max(question.start, span[0])
    shorter = min(question.end - question.start, span[1] - span[0])
    return shorter > 0 and shared * 2 >= shorter and question.form == "closed"


def _next_clause(words: Words, head: Head, verification: Verification) -> bool:
    """« j'entends que c'est délicat | vous avez un service RH »: nothing joins the two."""
    if not verification.handed_back or head.start == 0 or words.w[head.start - 1] in ("et", "que", ","):
        return False
    opening = verification.handed_back.split(" … ")[0].lower()[:12]
    at = words.text.lower().find(opening)
    first = words.find(at) if at >= 0 else head.start
    return any(words.finite[first : head.start])


def _handed_back(head: Head, question: Question, verification: Verification) -> bool:
    if head.kind not in (INTONATION, TAG) or verification.start is None or verification.end is None:
        return False
    if head.apart:
        return False
    inside = _overlap(question, (verification.start, verification.end))
    if "alternative" in question.flags:
        return False
    return inside and (verification.textbook_cue or "?" not in question.text)
