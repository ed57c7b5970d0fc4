"""The skeleton of a scenario, and what its author has still to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.check import check_scenario
from bot.content.faults import ContentError
from bot.content.paths import DATA
from bot.content.scenario_building import load_scenario
from bot.content.skeleton import SkeletonError, write_skeleton
from bot.content.unwritten import TO_WRITE


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The project's data without its scenarios."""
    here = tmp_path / "data"
    here.mkdir()
    for item in DATA.iterdir():
        if item.name != "scenarios":
            (here / item.name).symlink_to(item)
    return here


def test_a_skeleton_has_every_file_of_a_scenario(data: Path) -> None:
    folder = write_skeleton("ma-premiere", data)
    model = DATA / "scenarios" / "asso-libre"
    assert {file.name for file in folder.iterdir()} == {file.name for file in model.iterdir()}


def test_the_only_fault_of_a_skeleton_is_what_is_still_to_be_written(data: Path) -> None:
    faults = check_scenario(write_skeleton("ma-premiere", data), data)
    assert faults and all("à écrire" in fault.message for fault in faults)
    assert len({fault.file for fault in faults}) == len(faults)


def test_a_skeleton_is_not_offered_to_trainees(data: Path) -> None:
    with pytest.raises(ContentError, match="à écrire"):
        load_scenario(write_skeleton("ma-premiere", data), data)


def test_a_skeleton_filled_in_can_be_played(data: Path) -> None:
    folder = write_skeleton("ma-premiere", data)
    for number, file in enumerate(sorted(folder.iterdir())):
        parts = file.read_text(encoding="utf-8").split(TO_WRITE)
        said = [f"Voilà la phrase {number} {at} en entier." for at in range(len(parts))]
        file.write_text("".join(map("".join, zip(parts, [*said[1:], ""]))), encoding="utf-8")
    assert load_scenario(folder, data).id == "ma-premiere"


@pytest.mark.parametrize("name", ["Été", "deux mots", "", "../ailleurs", "-tiret"])
def test_what_is_no_id_is_refused(data: Path, name: str) -> None:
    with pytest.raises(SkeletonError, match="identifiant"):
        write_skeleton(name, data)
    assert not (data / "scenarios").exists()


def test_a_scenario_is_never_written_over(data: Path) -> None:
    folder = write_skeleton("ma-premiere", data)
    (folder / "facts.yml").write_text("facts: []\n", encoding="utf-8")
    with pytest.raises(SkeletonError, match="existe déjà"):
        write_skeleton("ma-premiere", data)
    assert (folder / "facts.yml").read_text(encoding="utf-8") == "facts: []\n"
