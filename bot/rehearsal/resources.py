"""All the data that a rehearsal is played with, read once."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.coach import CoachTexts, load_coach
from bot.content.faults import ContentError, Fault
from bot.content.hints import Hints, load_hints
from bot.content.paths import scenario_dirs, topics_file
from bot.content.profile import Profile, load_profiles
from bot.content.rubric import Rubric
from bot.content.rubric_reading import load_rubric
from bot.content.scenario import Scenario
from bot.content.scenario_building import load_scenario
from bot.content.topics import Topic, load_topics

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Resources:
    """``scenarios``, ``profiles`` and ``topics`` by id."""

    scenarios: Mapping[str, Scenario]
    profiles: Mapping[str, Profile]
    topics: Mapping[str, Topic]
    rubric: Rubric
    coach: CoachTexts
    hints: Hints

    @classmethod
    def load(cls, data: Path) -> Resources:
        """Read everything under the folder ``data``.

        A scenario with faults is left out, with a warning in the log, so that one being
        written does not stop the others. Raises ContentError (file and line of every
        fault) when no scenario can be used or anything else is at fault.
        """
        return cls(
            scenarios=_sound_scenarios(data),
            profiles=load_profiles(data),
            topics=load_topics(topics_file(data)),
            rubric=load_rubric(data / "rubric"),
            coach=load_coach(data / "coach.yml"),
            hints=load_hints(data / "hints.yml"),
        )


def _sound_scenarios(data: Path) -> dict[str, Scenario]:
    found: dict[str, Scenario] = {}
    faults: list[Fault] = []
    for folder in scenario_dirs(data):
        try:
            scenario = load_scenario(folder, data)
        except ContentError as err:
            log.warning("scenario %s is left out: %d faults, the first %s",
                        folder.name, len(err.faults), err.faults[0])
            faults += err.faults
            continue
        found[scenario.id] = scenario
    if not found:
        raise ContentError(faults)
    return found
