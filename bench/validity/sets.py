"""The labelled sets: which there are, which were looked at while the readers were written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.validity.figures import SEEN, UNSEEN

BENCH = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class LabelledSet:
    """One file of labelled lines. ``part``: UNSEEN when nothing was fitted to it."""

    file: Path
    part: str
    rows: tuple[dict[str, Any], ...]

    @property
    def name(self) -> str:
        """Return the path as the page shows it."""
        return f"bench/{self.file.relative_to(BENCH).as_posix()}"


TURNS = (
    ("reference/turns.jsonl", SEEN),
    ("turns/guide_dev.jsonl", SEEN),
    ("turns/guide2_dev.jsonl", SEEN),
    ("turns/verification_dev.jsonl", SEEN),
    ("turns/content_dev.jsonl", SEEN),
    ("turns/reinforcement_dev.jsonl", SEEN),
    ("turns/praise_dev.jsonl", SEEN),
    ("turns/handed_dev.jsonl", SEEN),
    ("turns/calls_dev.jsonl", SEEN),
    ("turns/calls2_dev.jsonl", SEEN),
    ("turns/calls3_dev.jsonl", SEEN),
    ("turns/classes_dev.jsonl", SEEN),
    ("turns/guide2_heldout.jsonl", UNSEEN),
    ("turns/verification_heldout.jsonl", UNSEEN),
    ("turns/guide3_heldout.jsonl", UNSEEN),
)
CALLS = (
    ("reference/calls.jsonl", SEEN),
    ("calls/own_dev.jsonl", SEEN),
    ("calls/fresh_dev.jsonl", SEEN),
    ("calls/more_dev.jsonl", SEEN),
    ("calls/fresh2_dev.jsonl", SEEN),
    ("calls/third_dev.jsonl", SEEN),
    ("calls/fourth_dev.jsonl", SEEN),
    ("calls/own_heldout.jsonl", UNSEEN),
    ("calls/fifth_heldout.jsonl", UNSEEN),
)
TOPICS = (
    ("reference/topics.jsonl", SEEN),
    ("topics/heldout.jsonl", UNSEEN),
    ("topics/heldout2.jsonl", UNSEEN),
)
NO_TOPICS = (
    ("reference/topics_none.jsonl", SEEN),
    ("topics/heldout_none.jsonl", UNSEEN),
    ("topics/heldout2_none.jsonl", UNSEEN),
)


def load(listed: Iterable[tuple[str, str]]) -> list[LabelledSet]:
    """Return the sets of ``listed`` that are there."""
    return [
        LabelledSet(BENCH / name, part, _rows(BENCH / name))
        for name, part in listed if (BENCH / name).is_file()
    ]


def absent(listed: Iterable[tuple[str, str]]) -> list[str]:
    """Return the files of ``listed`` that are missing, as the page shows them."""
    return [f"bench/{name}" for name, _ in listed if not (BENCH / name).is_file()]


def second_labels(one: LabelledSet) -> tuple[dict[str, Any], ...]:
    """Return what a second annotator said of some lines of a set; nothing without one."""
    file = one.file.with_suffix(".second.jsonl")
    return _rows(file) if file.is_file() else ()


def _rows(file: Path) -> tuple[dict[str, Any], ...]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines if line.strip())
