"""When the model is trained again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.cli.fingerprint import CODE, fingerprint
from bot.cli.main import main
from bot.records.settings import ROOT, Settings

DATA = ROOT / "data"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of all that the fingerprint looks at."""
    for name in ("bot", "data", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name)
    for name in ("config.yml", "domain.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    "changed",
    ["config.yml", "domain.yml", "requirements/lock.txt", "data/nlu/budget.yml",
     "data/rules/phases.yml", "bot/technique/normalise.py", "bot/understanding/topics.py", *CODE],
)
def test_what_is_learnt_from_changes_the_fingerprint(copy: Path, changed: str) -> None:
    before = fingerprint(copy, copy / "data")
    path = copy / changed
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert fingerprint(copy, copy / "data") != before


@pytest.mark.parametrize("changed", ["bot/technique/reader.py", "bot/shell/channel.py",
                                     "data/coach.yml"])
def test_what_is_not_learnt_from_does_not(copy: Path, changed: str) -> None:
    before = fingerprint(copy, copy / "data")
    (copy / changed).write_text("# other\n", encoding="utf-8")
    assert fingerprint(copy, copy / "data") == before


def test_a_model_of_the_same_data_is_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISAVIS_MODELS", str(tmp_path))
    model = tmp_path / f"visavis-{fingerprint(ROOT, Settings.read().data)}.tar.gz"
    model.write_bytes(b"trained")
    assert main(["train", "--if-changed"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == [model.name]
