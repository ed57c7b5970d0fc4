"""``visavis regrade``: the rubric of today on the rehearsals that are kept."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from bot.cli import regrade
from bot.cli.main import main
from bot.records.verdict import Grade, TechniqueCounts
from bot.rehearsal.resources import Resources
from bot.store.store import Store
from tests.store.samples import open_call, play


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path / 'visavis.db'}"
    monkeypatch.setenv("VISAVIS_DATABASE_URL", url)
    return url


@pytest.fixture
def kept(database: str) -> Store:
    """Two calls: « r1 » was graded by an old rubric, « r2 » is still going on."""
    store = Store(database)
    for rehearsal in ("r1", "r2"):
        state = open_call(store, rehearsal)
        for text in ("Bonjour, ici Awa.", "Comment travaillez-vous ?", "Merci, au revoir."):
            play(store, state, text)
    scores = {"trust": 4.5, "needs": None}
    store.save_grade("r1", Grade("r1", "2020.1", scores, {}, TechniqueCounts()))
    yield store
    store.close()


def test_a_new_rubric_adds_a_grade_and_keeps_the_old_one(
    kept: Store, resources: Resources, capsys: pytest.CaptureFixture
) -> None:
    assert main(["regrade", "r1"]) == 0
    old, new = kept.grades("r1")
    assert (old.grade.rubric, new.grade.rubric) == ("2020.1", resources.rubric.version)
    assert old.grade.step_scores["trust"] == 4.5 and old.given < new.given
    line = capsys.readouterr().out
    assert line.startswith(f"r1\t2020.1 → {resources.rubric.version}\tconfiance 4,5 → ")
    assert "besoins – → " in line and line.count("→") == 7 and line.count("\n") == 1


def test_the_same_rubric_changes_nothing(kept: Store, capsys: pytest.CaptureFixture) -> None:
    main(["regrade", "r1"])
    capsys.readouterr()
    assert main(["regrade", "--all"]) == 0
    assert len(kept.grades("r1")) == 2
    shown = capsys.readouterr()
    assert shown.out.startswith("r1\tdéjà notée par la version ")
    assert shown.err == "Sans note, laissées telles quelles : 1.\n"


def test_the_same_words_get_the_same_grade_again(
    kept: Store, resources: Resources
) -> None:
    newer = dataclasses.replace(
        resources, rubric=dataclasses.replace(resources.rubric, version="2999.1"))
    regrade.regrade(kept, resources, "r1")
    regrade.regrade(kept, newer, "r1")
    _, today, later = [one.grade for one in kept.grades("r1")]
    assert later == dataclasses.replace(today, rubric="2999.1")


def test_a_call_that_goes_on_has_nothing_to_grade(
    kept: Store, capsys: pytest.CaptureFixture
) -> None:
    assert main(["regrade", "r2"]) == 1
    assert kept.grades("r2") == []
    assert capsys.readouterr().err.startswith("r2 : pas encore de note")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["r1", "nobody", "r9"], "Aucune répétition n’a cet identifiant : nobody, r9."),
        (["gone"], "Répétitions supprimées"),
        ([], "Quelles répétitions ?"),
        (["r1", "--all"], "Quelles répétitions ?"),
    ],
)
def test_what_is_not_there_is_told_before_anything_is_graded(
    kept: Store, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture
) -> None:
    open_call(kept, "gone")
    kept.delete("gone")
    assert main(["regrade", *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.err.startswith(sentence) and shown.out == ""
    assert len(kept.grades("r1")) == 1


@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all.db", "nonsense", "postgresql://127.0.0.1:1/x"])
def test_a_database_that_is_away_is_told_in_a_sentence(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    away = url.replace("/nowhere", str(tmp_path / "file"))
    monkeypatch.setenv("VISAVIS_DATABASE_URL", away)
    assert main(["regrade", "--all"]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("La base de données ne peut pas être utilisée (")
    assert shown.out == "" and len(shown.err.splitlines()) == 1
