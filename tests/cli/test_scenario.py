"""``visavis scenario list`` and ``check``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.cli.scenario import LOOK
from bot.content.paths import scenario_dirs


def test_each_scenario_is_listed_with_its_id_first(capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "list"]) == 0
    listed = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [folder.name for folder in scenario_dirs()] and listed


def test_the_scenarios_of_the_project_have_no_fault(capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "check"]) == 0
    assert all(LOOK in line for line in capsys.readouterr().out.splitlines())


def test_a_fault_is_named_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    copy = tmp_path / scenario_dirs()[0].name
    shutil.copytree(scenario_dirs()[0], copy)
    with (copy / "scenario.yml").open("a", encoding="utf-8") as file:
        file.write("surprise: 1\n")
    last = len((copy / "scenario.yml").read_text(encoding="utf-8").splitlines())
    assert main(["scenario", "check", str(copy)]) == 1
    assert f"scenario.yml:{last}: " in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_told(capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "check", "/nowhere/at/all"]) == 2
    assert "n’existe pas" in capsys.readouterr().err
