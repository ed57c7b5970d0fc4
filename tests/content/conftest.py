"""The tiny scenario in files, and data without the profiles' own reactions."""

from __future__ import annotations

import shutil

import pytest

from bot.content.paths import DATA
from bot.records.call import PROFILES
from tests.client.tiny import HEAD, voice_data
from tests.content.editing import typographic, write


@pytest.fixture
def data(tmp_path):
    """The project's data without its scenarios and without the profiles' own reactions."""
    place = tmp_path / "data"
    ignored = shutil.ignore_patterns("reactions")
    shutil.copytree(DATA / "profiles", place / "profiles", ignore=ignored)
    shutil.copy(DATA / "topics.yml", place)
    return place


@pytest.fixture
def folder(tmp_path, data):
    """A scenario without a fault, in files (JSON is YAML, one value a line)."""
    place = tmp_path / "data" / "scenarios" / "tiny"
    place.mkdir(parents=True)
    write(place / "scenario.yml", typographic(HEAD))
    for profile in PROFILES:
        write(place / f"{profile}.yml", typographic(voice_data(profile)))
    return place


@pytest.fixture
def own_data(tmp_path):
    """The project's data with one scenario, asso-libre, of its own copy."""
    here = tmp_path / "data"
    (here / "scenarios").mkdir(parents=True)
    for item in DATA.iterdir():
        if item.name != "scenarios":
            (here / item.name).symlink_to(item)
    shutil.copytree(DATA / "scenarios" / "asso-libre", here / "scenarios" / "asso-libre")
    return here
