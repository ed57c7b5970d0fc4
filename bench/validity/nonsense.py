"""Calls in which the trainee says nothing that makes sense, and what they are scored."""

from __future__ import annotations

from pathlib import Path

from bench.validity.calls import Scores, scores_of
from bot.content.rubric import Rubric
from bot.records.call import CLIENT, PROFILES, TRAINEE, Call, Turn
from bot.rehearsal.reading import TurnReading

NONSENSE = Path(__file__).with_name("nonsense.txt")
PUZZLED = "Pardon ?"


def grade_nonsense(reading: TurnReading, rubric: Rubric) -> list[Scores]:
    """Return the scores of calls of nonsense, under each profile."""
    return [
        scores_of(reading, rubric, Call("nonsense", profile, turns))
        for turns in nonsense_calls() for profile in PROFILES
    ]


def nonsense_calls() -> list[tuple[Turn, ...]]:
    """Return the turns of each call of ``nonsense.txt``, the client puzzled in between."""
    text = "\n".join(line for line in NONSENSE.read_text(encoding="utf-8").splitlines()
                     if not line.startswith("#"))
    return [
        tuple(turn for line in block.splitlines()
              for turn in (Turn(TRAINEE, line), Turn(CLIENT, PUZZLED)))
        for block in text.strip().split("\n\n")
    ]
