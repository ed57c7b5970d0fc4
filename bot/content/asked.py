"""What is asked in a scenario: the questions that its author foresaw under each fact and
need (``asked.yml``)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from bot.content.faults import ContentError
from bot.content.paths import DATA, scenario_dirs, scenarios_dir
from bot.content.scenario_reading import read_scenario

log = logging.getLogger(__name__)

# Id of a fact or need → the questions under it, and how it is worded itself.
Foreseen = Mapping[str, tuple[str, ...]]


def load_foreseen(scenario: str, data: Path = DATA) -> Foreseen:
    """Return id of a fact or need of ``scenario`` → its questions, its own words last;
    nothing for a scenario without ``asked``. Raises ContentError when it cannot be read."""
    sources, faults = read_scenario(scenarios_dir(data) / scenario, data)
    if faults:
        raise ContentError(faults)
    head = sources[0]
    words = {fact["id"]: " ".join([fact["truth"], *fact.get("also", ())]) for fact in head.data["facts"]}
    words.update({need["id"]: f"{need['label']} {need['opener']}" for need in head.data["needs"]})
    asked = head.data.get("asked", {}).items()
    return {name: (*texts, words[name]) for name, texts in asked if name in words}


def load_all_foreseen(data: Path = DATA) -> dict[str, Foreseen]:
    """Return scenario → what it is asked, for every scenario that can be read."""
    found: dict[str, Foreseen] = {}
    for folder in scenario_dirs(data):
        try:
            found[folder.name] = load_foreseen(folder.name, data)
        except ContentError as err:
            log.warning("scenario %s: what it is asked is left out: %s", folder.name, err.faults[0])
    return found
