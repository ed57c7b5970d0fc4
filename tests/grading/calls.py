"""Calls built by hand for the tests: what was said, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE, Call, Turn
from bot.records.findings import CLOSED, OPEN, Move, Question, TopicHit, Verification


def read(text: str, *topics: str, verified: str = "none", moves: Sequence[str] = ()) -> TurnAnalysis:
    """Read ``text`` in the simplest way: each sentence with a « ? » is one question, open
    when it begins with a question word; ``topics`` belong to the questions in order."""
    questions, start = [], 0
    for sentence in text.replace("?", "?|").split("|"):
        if sentence.strip().endswith("?"):
            asked = sentence.split(". ")[-1].strip()
            place = start + sentence.rindex(asked)
            form = OPEN if asked.lower().startswith(("comment", "qu", "pourquoi", "parlez")) else CLOSED
            questions.append(Question(place, place + len(asked), asked, form))
        start += len(sentence)
    hits = [
        TopicHit(topic, 0.9, questions[place].start, questions[place].end, questions[place].text, place)
        for place, topic in enumerate(topics)
    ]
    shown = tuple(Move(name, 0.95, 0, len(text), text) for name in moves)
    verification = Verification(verified, "faithful", 0, len(text), text) if verified != "none" else Verification()
    return TurnAnalysis(
        text, questions=tuple(questions), topics=tuple(hits), moves=shown,
        verification=verification, asks=bool(questions),
    )


def call_of(
    *turns: str | TurnAnalysis, profile: str | None = None, ended_by_client: bool = False
) -> tuple[Call, list[TurnAnalysis | None]]:
    """Return a call and its analyses; a string is the client's turn."""
    said = tuple(
        Turn(CLIENT, turn) if isinstance(turn, str) else Turn(TRAINEE, turn.text) for turn in turns
    )
    analyses = [None if isinstance(turn, str) else turn for turn in turns]
    return Call("essai", profile, said, ended_by_client=ended_by_client), analyses
