"""How the tables of questions are checked: by the guide's own rule of overlap (§5.14)."""

from __future__ import annotations

from functools import lru_cache

from bot.records.analysis import TurnAnalysis
from bot.records.findings import Question
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp
from bot.technique.reader import TechniqueReader

Expected = list[tuple[str, str]]


@lru_cache(maxsize=1)
def reader() -> TechniqueReader:
    return TechniqueReader.load()


def read(turn: str, client: tuple[str, ...] = ()) -> TurnAnalysis:
    """Read one turn as the product does: normalised, parsed once."""
    nlp = load_nlp()
    normalised = normalise(turn)
    said = [nlp(normalise(text).text) for text in client]
    return reader().read(normalised, nlp(normalised.text), said)


def disagreement(turn: str, expected: Expected) -> str:
    """Return what the reading of ``turn`` has other than expected, or nothing."""
    found = read(turn).questions
    wrong = len(found) != len(expected) or any(
        question.form != form or not overlaps(question, turn, span)
        for question, (form, span) in zip(found, expected)
    )
    return f"expected {expected}, found {[(q.form, q.text) for q in found]}" if wrong else ""


def forms(turn: str) -> str:
    """Return the forms of the questions of ``turn`` in order: « oc » for open, then closed."""
    return "".join(question.form[0] for question in read(turn).questions)


def overlaps(question: Question, turn: str, span: str) -> bool:
    """Tell whether half of the shorter of the two spans is shared."""
    start = turn.find(span)
    assert start >= 0, f"the table names words that are not in the turn: {span}"
    shared = min(question.end, start + len(span)) - max(question.start, start)
    return shared * 2 >= min(question.end - question.start, len(span))
