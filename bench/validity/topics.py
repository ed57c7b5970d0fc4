"""Topics of questions: right, wrong, asked back; lines about no topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bench.validity.agreement import estimate, mean
from bench.validity.figures import BY_KEY, Figure
from bench.validity.sets import LabelledSet
from bot.rehearsal.reading import TurnReading, TurnToRead

RIGHT, WRONG, ASKED_BACK = "right", "wrong", "asked_back"


def judge(row: dict[str, Any], topics: Sequence[str]) -> str:
    """Return right, wrong or asked_back (design §6).

    Right: the first topic is accepted; any topic outside the accepted ones is wrong.
    """
    accepted = {row["topic"], *row["also"]}
    if not topics:
        return ASKED_BACK
    return RIGHT if set(topics) <= accepted else WRONG


def figures(
    reading: TurnReading, asked: Sequence[LabelledSet], none: Sequence[LabelledSet], part: str
) -> list[Figure]:
    """Return the figures of the sets of ``part``."""
    rows = [row for one in asked if one.part == part for row in one.rows]
    judged = [judge(row, found) for row, found in zip(rows, _read(reading, rows))]
    others = [row for one in none if one.part == part for row in one.rows]
    left = [not found for found in _read(reading, others)]
    measured = (
        ("topic", [one == RIGHT for one in judged]),
        ("topic_wrong", [one == WRONG for one in judged]),
        ("no_topic", left),
    )
    return [
        Figure(BY_KEY[key], part, estimate(mean(values), range(len(values))))
        for key, values in measured
    ]


def _read(reading: TurnReading, rows: Sequence[dict[str, Any]]) -> list[list[str]]:
    turns = [
        TurnToRead(row["text"], row.get("client") or (), None, row.get("asked") or ())
        for row in rows
    ]
    return [[hit.topic for hit in found.topics] for found in reading.read_many(turns)]
