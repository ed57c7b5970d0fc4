"""Questions that name no subject of their own and go on about what was said before."""

from __future__ import annotations

from typing import Sequence

from spacy.tokens import Doc, Span

from bot.content.ellipses import names_nothing
from bot.understanding.tokens import words
from bot.understanding.topics import NONE, OFF_TOPIC, TopicModel

SURE_OF_CLIENT = 0.5
CONFIDENCE = 0.6


def is_elliptical(span: Span) -> bool:
    """Tell whether ``span`` is made of words that name no subject (« Et ensuite ? »)."""
    return names_nothing([form for form in words(span.text) if form.isalnum()])


def topic_before(
    model: TopicModel, client_docs: Sequence[Doc], asked: Sequence[str]
) -> tuple[str, float] | None:
    """Return what the conversation was about: the last topic asked (``asked``: the one
    last spoken of comes last), else the subject of the client's last turn; None when
    neither is known."""
    if asked:
        return asked[-1], CONFIDENCE
    if not client_docs:
        return None
    guess = model.guess(client_docs[-1][:])
    known = guess.topic not in (NONE, OFF_TOPIC) and guess.confidence >= SURE_OF_CLIENT
    return (guess.topic, guess.confidence * CONFIDENCE) if known else None
