"""The tables of ``tests/technique/tables``, each turn a test: what is closed, what is open,
what asks nothing (guide §1, §5.1–5.7)."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import forms
from tests.technique.tables import (
    answered_alone,
    asked_to_tell,
    by_tone,
    contact,
    front,
    in_calls,
    invitations,
    known,
    more_than_one,
    second_clauses,
    suggested,
    unmarked_told,
    without_mark,
)

TABLES = (
    answered_alone, asked_to_tell, by_tone, contact, front, in_calls, invitations, known,
    more_than_one, second_clauses, suggested, unmarked_told, without_mark,
)  # fmt: skip


def rows(part: str) -> list[object]:
    """Return the turns of ``part`` in all tables, each named after its table."""
    return [
        pytest.param(turn, expected, id=f"{table.__name__.rpartition('.')[2]}-{at}-{turn}")
        for table in TABLES
        for at, (turn, expected) in enumerate(getattr(table, part, ()))
    ]


@pytest.mark.parametrize(("turn", "expected"), rows("CLOSED"))
def test_what_wants_a_yes_or_offers_answers_is_closed(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), rows("OPEN"))
def test_what_leaves_the_answer_free_is_open(turn: str, expected: str) -> None:
    assert forms(turn) == expected


@pytest.mark.parametrize(("turn", "expected"), rows("TOLD"))
def test_what_asks_nothing_counts_no_question(turn: str, expected: str) -> None:
    assert forms(turn) == expected
