"""Hand-built readings of a turn, for tests of the client that need no model."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.analysis import TurnAnalysis
from bot.records.findings import Move, Question, Reinforcement, TopicHit, Verification


def reading(
    text: str,
    *,
    open: str | None = None,
    closed: str | None = None,
    questions: Sequence[tuple[str, str, str | None]] = (),
    moves: Sequence[str] = (),
    verification: str = "none",
    handed: str | None = None,
    content: str | None = None,
    reinforcement: str = "none",
    flags: tuple[str, ...] = (),
    asks: bool | None = None,
) -> TurnAnalysis:
    """Return a reading of ``text``.

    ``open``/``closed``: the whole text is one question of that form on that topic (""
    for no topic). ``questions``: (words, form, topic) for several. Moves span the text.
    """
    if open is not None:
        questions = [(text, "open", open or None)]
    elif closed is not None:
        questions = [(text, "closed", closed or None)]
    found, hits = [], []
    for at, (words, form, topic) in enumerate(questions):
        start = text.index(words)
        span = (start, start + len(words), words)
        found.append(Question(*span, form, flags))
        if topic:
            hits.append(TopicHit(topic, 0.9, *span, question=at))
    handed_back = handed if handed is not None else text
    check = Verification(verification, content, 0, len(text), handed_back)
    return TurnAnalysis(
        text=text,
        questions=tuple(found),
        verification=check if verification != "none" else Verification(),
        reinforcement=Reinforcement(reinforcement),
        asks=bool(found) if asks is None else asks,
        topics=tuple(hits),
        moves=tuple(Move(name, 0.9, 0, len(text), text) for name in moves),
    )
