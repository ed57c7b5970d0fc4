"""All the data that a rehearsal is played with, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.coach import CoachTexts, load_coach
from bot.content.profile import Profile, load_profiles
from bot.content.rubric import Rubric, load_rubric
from bot.content.scenario import Scenario, load_scenarios
from bot.content.topics import load_topics


@dataclass(frozen=True)
class Resources:
    """``scenarios`` and ``profiles`` by id, ``topics``: id → French label."""

    scenarios: Mapping[str, Scenario]
    profiles: Mapping[str, Profile]
    topics: Mapping[str, str]
    rubric: Rubric
    coach: CoachTexts

    @classmethod
    def load(cls, data: Path) -> Resources:
        """Read everything under the folder ``data``.

        Raises the content errors of ``bot.content`` (file and line) on a fault.
        """
        return cls(
            scenarios=load_scenarios(data / "scenarios"),
            profiles=load_profiles(data / "profiles"),
            topics=load_topics(data / "topics.yml"),
            rubric=load_rubric(data / "rubric"),
            coach=load_coach(data / "coach.yml"),
        )
