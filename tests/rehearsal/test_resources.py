"""The data that rehearsals are played with."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from bot.content.faults import ContentError
from bot.records.settings import Settings
from bot.rehearsal.resources import Resources


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the data with the one scenario that all tests know."""
    found = Settings.read({}).data
    here = tmp_path / "data"
    shutil.copytree(found, here, ignore=shutil.ignore_patterns("nlu", "scenarios"))
    shutil.copytree(found / "scenarios" / "asso-libre", here / "scenarios" / "asso-libre")
    return here


def test_a_scenario_being_written_does_not_stop_the_others(
    data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (data / "scenarios" / "brouillon").mkdir()
    (data / "scenarios" / "brouillon" / "scenario.yml").write_text("id: brouillon\n", "utf-8")
    with caplog.at_level(logging.WARNING):
        assert list(Resources.load(data).scenarios) == ["asso-libre"]
    assert "scenario brouillon is left out" in caplog.text


def test_without_any_sound_scenario_every_fault_is_named(data: Path) -> None:
    (data / "scenarios" / "asso-libre" / "meneur.yml").unlink()
    with pytest.raises(ContentError, match="meneur.yml"):
        Resources.load(data)
