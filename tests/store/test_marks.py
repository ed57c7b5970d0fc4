"""Grades and lines not understood, whichever database is behind it."""

from __future__ import annotations

import pytest

from bot.store.errors import UnknownRehearsal
from bot.store.store import Store
from tests.store.samples import OPENING, grade, open_call, play


def test_grades_of_every_rubric_are_kept(store: Store) -> None:
    open_call(store)
    store.save_grade("r1", grade("1.0", 2.5))
    store.save_grade("r1", grade("1.1", 3.0))
    assert [kept.grade for kept in store.grades("r1")] == [grade("1.0", 2.5), grade("1.1", 3.0)]


def test_the_current_grade_is_the_last_of_the_branch_that_is_played(store: Store) -> None:
    play(store, open_call(store), "Bonjour")
    assert store.current_grade("r1") is None
    store.save_grade("r1", grade("1.0"))
    store.save_grade("r1", grade("1.1"))
    assert store.current_grade("r1").grade.rubric == "1.1"
    store.branch_from("r1", 1)
    assert store.current_grade("r1") is None and len(store.grades("r1")) == 2


def test_a_grade_can_be_kept_with_the_turn_that_tells_it(store: Store) -> None:
    state = open_call(store)
    store.save_turn(state, "fin", "!fin", "awa", (), grade=grade())
    assert store.grades("r1")[0].grade == grade()


def test_an_unknown_rehearsal_cannot_be_graded(store: Store) -> None:
    with pytest.raises(UnknownRehearsal):
        store.save_grade("nobody", grade())


def test_a_line_not_understood_is_kept_with_what_came_before(store: Store) -> None:
    state = open_call(store)
    play(store, state, "Blop blop", events=("not_understood",))
    (line,) = store.unclear_lines("asso")
    assert (line.text, line.said_before) == ("Blop blop", OPENING)
    assert store.unclear_lines("other") == []
