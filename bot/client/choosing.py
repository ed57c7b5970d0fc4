"""Which of the things asked in a turn gets the answer, and what they are together."""

from __future__ import annotations

from bot.client.hearing import Ask
from bot.content.likeness import alike, content_stems, words
from bot.records.analysis import TurnAnalysis
from bot.records.findings import OPEN

# Share of the words of two questions that makes them one, and the confidence in a topic
# from which two are plainly two.
SAME, PLAIN = 0.6, 0.7
# Topics of the end of a call: closed questions about them are what it needs (guide §5.5).
CLOSING_TOPICS = {"next_step", "reaction", "communication", "commitment"}
CLOSING_MOVES = ("propose", "take_leave", "schedule", "price")


def choose_ask(asks: list[Ask]) -> Ask | None:
    """Return the one that gets answered: understood before not, open before closed,
    the last before the others, as people do."""
    if not asks:
        return None
    return max(asks, key=lambda ask: (ask.topic is not None, ask.form == OPEN, ask.start))


def same_question(text: str, other: str) -> bool:
    """Tell whether two questions ask the same in nearly the same words."""
    here, there = set(content_stems(text)), set(content_stems(other))
    if not here or not there:
        return words(text) == words(other)
    shared = sum(1 for word in here if any(alike(word, known) for known in there))
    return 2 * shared >= SAME * (len(here) + len(there))


def several(asks: list[Ask]) -> bool:
    """Tell whether more than one thing was really asked."""
    sure = [ask for ask in asks if ask.role == "question" and ask.confidence >= PLAIN]
    return len({ask.topic for ask in sure if ask.topic is not None}) >= 2


def explores_closed(asks: list[Ask], analysis: TurnAnalysis) -> bool:
    """Tell whether the turn explores by closed questions only (rule X02).

    Practical questions of the end of a call do not count.
    """
    content = [ask for ask in asks if ask.role == "question"]
    if not content or any(ask.form == OPEN for ask in content):
        return False
    closing = analysis.has_move(*CLOSING_MOVES)
    return not closing and not all(ask.topic in CLOSING_TOPICS for ask in content)
