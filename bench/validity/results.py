"""Everything that one run measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bench.validity import calls, second, sets, topics, turns
from bench.validity.calls import GradedCall, Scores
from bench.validity.checks import checks
from bench.validity.figures import MEASURES, SEEN, UNSEEN, Figure
from bench.validity.nonsense import grade_nonsense
from bench.validity.sets import LabelledSet
from bench.validity.turns import ReadTurn
from bot.content.rubric import Rubric
from bot.rehearsal.reading import TurnReading

PARTS = (UNSEEN, SEEN)


@dataclass(frozen=True)
class Results:
    """``figures``: ours, both parts; ``human``: the same measures between two
    annotators or trainers."""

    turns: Sequence[ReadTurn]
    calls: Sequence[GradedCall]
    nonsense: Sequence[Scores]
    figures: Sequence[Figure]
    human: Sequence[Figure]
    sets: Sequence[LabelledSet]
    absent: Sequence[str]
    rubric: Rubric

    def figure(self, key: str, part: str) -> Figure | None:
        """Return one of our figures, None where there was nothing to measure."""
        return _pick(self.figures, key, part)

    def between_people(self, key: str, part: str) -> Figure | None:
        """Return the same figure between two annotators or trainers."""
        return _pick(self.human, key, part)


def measure(reading: TurnReading, rubric: Rubric) -> Results:
    """Read and grade all sets that are there, and compute every figure."""
    listed = (sets.TURNS, sets.CALLS, sets.TOPICS, sets.NO_TOPICS)
    turn_sets, call_sets, topic_sets, none_sets = map(sets.load, listed)
    read = turns.read_sets(reading, turn_sets)
    graded = calls.grade_sets(reading, rubric, call_sets)
    nonsense = grade_nonsense(reading, rubric)
    found: list[Figure] = []
    for part in PARTS:
        found += turns.figures(read, part)
        found += calls.with_trainers(graded, part).figures(part)
        found += checks(graded, nonsense, rubric, part)
        found += topics.figures(reading, topic_sets, none_sets, part)
    order = {one.key: place for place, one in enumerate(MEASURES)}
    return Results(
        turns=read, calls=graded, nonsense=nonsense,
        figures=sorted(found, key=lambda one: order[one.measure.key]),
        human=[
            figure for part in PARTS for figure in (
                *second.figures(turn_sets, part),
                *calls.between_trainers(graded, part).figures(part),
            )
        ],
        sets=[*turn_sets, *call_sets, *topic_sets, *none_sets],
        absent=[name for one in listed for name in sets.absent(one)],
        rubric=rubric,
    )


def _pick(figures: Sequence[Figure], key: str, part: str) -> Figure | None:
    return next((f for f in figures if f.measure.key == key and f.part == part and f.known), None)
