"""Where the content lies below the data folder."""

from __future__ import annotations

from pathlib import Path

from bot.records.call import PROFILES
from bot.records.settings import ROOT

DATA = ROOT / "data"
SCENARIO_FILE = "scenario.yml"
# Where the long parts of a scenario stand; all other keys are in SCENARIO_FILE.
PART_FILES = {
    "facts.yml": ("facts",),
    "needs.yml": ("needs",),
    "moments.yml": ("statements", "objections", "requests", "questions", "sore_points"),
    "closed.yml": ("closed",),
    "asked.yml": ("asked",),
    "links.yml": ("links",),
}


def scenarios_dir(data: Path = DATA) -> Path:
    """Return the folder that holds one folder per scenario."""
    return data / "scenarios"


def scenario_dirs(data: Path = DATA) -> list[Path]:
    """Return the folders that hold a scenario, by name."""
    folder = scenarios_dir(data)
    if not folder.is_dir():
        return []
    return sorted(path.parent for path in folder.glob(f"*/{SCENARIO_FILE}"))


def voice_file(scenario: Path, profile: str) -> Path:
    """Return the file of one voice of the scenario in the folder ``scenario``."""
    return scenario / f"{profile}.yml"


def voice_files(scenario: Path) -> list[Path]:
    """Return the files of the four voices, present or not."""
    return [voice_file(scenario, profile) for profile in PROFILES]


def profiles_dir(data: Path = DATA) -> Path:
    """Return the folder of the profiles."""
    return data / "profiles"


def reactions_file(profile: str, data: Path = DATA) -> Path:
    """Return the file of the reactions that a profile has in every scenario."""
    return profiles_dir(data) / "reactions" / f"{profile}.yml"


def topics_file(data: Path = DATA) -> Path:
    """Return the file of the topics."""
    return data / "topics.yml"
