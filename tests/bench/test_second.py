"""Turns labelled twice: the second labels are compared as a reading would be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.validity import second
from bench.validity.figures import UNSEEN
from bench.validity.sets import LabelledSet

TURNS = ["Comment ça va chez vous ? Vous êtes combien ?", "Donc tout est sur papier.", "Merci !"]


def row(at: int, questions: list[tuple[str, str]], verification: str = "none") -> dict[str, Any]:
    asked = [{"text": text, "form": form, "flags": []} for text, form in questions]
    content = None if verification == "none" else "faithful"
    return {"id": at, "client": [], "profile": None, "trainee": TURNS[at], "questions": asked,
            "verification": verification, "content": content, "reinforcement": "none"}


FIRST = [row(0, [("Vous êtes combien ?", "closed")]), row(1, [], "partial"), row(2, [])]


def agreement(tmp_path: Path, labels: list[dict[str, Any]]) -> dict[str, float]:
    lines = [json.dumps({key: one[key] for key in one if key != "trainee"}) for one in labels]
    (tmp_path / "some.second.jsonl").write_text("\n".join(lines), encoding="utf-8")
    one = LabelledSet(tmp_path / "some.jsonl", UNSEEN, tuple(FIRST))
    return {f.measure.key: f.estimate.value for f in _figures(one)}


def _figures(one: LabelledSet) -> list[Any]:
    return second.figures([one], UNSEEN)


def test_the_same_labels_agree_wholly(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("bench.validity.sets.BENCH", tmp_path)
    found = agreement(tmp_path, FIRST)
    assert found["question_class"] == found["verification"] == found["questions"] == 1.0


def test_other_labels_disagree_where_they_differ(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("bench.validity.sets.BENCH", tmp_path)
    found = agreement(tmp_path, [row(0, [("Comment ça va chez vous ?", "open")]), *FIRST[1:]])
    assert found["questions"] == 0.0 and found["verification"] == 1.0


def test_nothing_is_said_of_what_only_a_machine_reads(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("bench.validity.sets.BENCH", tmp_path)
    assert not {"bare", "bare_loss", "stripped"} & set(agreement(tmp_path, FIRST))


def test_a_set_without_second_labels_gives_no_figure(tmp_path: Path) -> None:
    assert second.figures([LabelledSet(tmp_path / "some.jsonl", UNSEEN, tuple(FIRST))], UNSEEN) == []
