"""All the data that a rehearsal is played with, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.coach import CoachTexts, load_coach
from bot.content.hints import Hints, load_hints
from bot.content.paths import scenario_dirs, topics_file
from bot.content.profile import Profile, load_profiles
from bot.content.rubric import Rubric, load_rubric
from bot.content.scenario import Scenario, load_scenario
from bot.content.topics import Topic, load_topics


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

        Raises ContentError (file and line of every fault).
        """
        scenarios = [load_scenario(folder, data) for folder in scenario_dirs(data)]
        return cls(
            scenarios={scenario.id: scenario for scenario in scenarios},
            profiles=load_profiles(data),
            topics=load_topics(topics_file(data)),
            rubric=load_rubric(data / "rubric"),
            coach=load_coach(data / "coach.yml"),
            hints=load_hints(data / "hints.yml"),
        )
