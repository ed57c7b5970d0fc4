"""Turns that were labelled twice: how far two annotators of the same guide agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bench.validity import turns
from bench.validity.figures import Figure
from bench.validity.sets import LabelledSet, second_labels
from bench.validity.spans import locate
from bench.validity.turns import ReadTurn
from bot.records.analysis import TurnAnalysis
from bot.records.findings import Question, Reinforcement, Verification

# These need the reading of another form of the turn: no annotator labelled that.
OF_BARE_TURNS = ("bare", "bare_loss", "stripped")


def figures(sets: Sequence[LabelledSet], part: str) -> list[Figure]:
    """Return the figures between the first and the second labels of the turns of ``part``."""
    pairs = [
        ReadTurn(row, part, one.name, _as_read(row["trainee"], second), ((0, 0, 0), (0, 0, 0)))
        for one in sets if one.part == part
        for row, second in _pairs(one)
    ]
    found = turns.figures(pairs, part) if pairs else []
    return [figure for figure in found if figure.measure.key not in OF_BARE_TURNS]


def _pairs(one: LabelledSet) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    second = {row["id"]: row for row in second_labels(one)}
    return [(row, second[row["id"]]) for row in one.rows if row["id"] in second]


def _as_read(text: str, labels: dict[str, Any]) -> TurnAnalysis:
    """Return the second annotator's labels in the form of a reading."""
    spans = locate(text, labels["questions"])
    questions = tuple(
        Question(span.start, span.end, text[span.start:span.end], span.form, ()) for span in spans
    )
    return TurnAnalysis(
        text=text,
        questions=questions,
        verification=Verification(labels["verification"], labels["content"]),
        reinforcement=Reinforcement(labels["reinforcement"]),
    )
