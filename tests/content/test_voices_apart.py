"""The four voices of every scenario are four people: they never share a line."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from bot.content.likeness import words
from bot.content.names import SHORT
from bot.content.scenario import Scenario
from bot.content.scenario_building import load_scenario
from bot.records.call import PROFILES

SCENARIOS = Path(__file__).resolve().parents[2] / "data" / "scenarios"
FOLDERS = sorted(folder for folder in SCENARIOS.iterdir() if folder.is_dir())
# Spoken on the telephone: longer than this is a speech.
LONGEST_SPOKEN = 320


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def scenario(request: pytest.FixtureRequest) -> Scenario:
    """Give each scenario of ``data/scenarios/`` in turn."""
    return load_scenario(request.param)


def long_lines(scenario: Scenario, profile: str) -> dict[tuple[str, ...], str]:
    """Return the lines of a voice that may be said only once, by their words."""
    lines = scenario.voice(profile).all_lines()
    return {tuple(words(line.text)): line.text for line in lines if len(words(line.text)) > SHORT}


@pytest.mark.parametrize("pair", list(combinations(PROFILES, 2)), ids="-".join)
def test_two_voices_share_no_line_of_more_than_four_words(
    scenario: Scenario, pair: tuple[str, str]
) -> None:
    first, second = (long_lines(scenario, profile) for profile in pair)
    assert [first[key] for key in first.keys() & second.keys()] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_no_line_is_too_long_to_be_spoken(scenario: Scenario, profile: str) -> None:
    lines = scenario.voice(profile).all_lines()
    assert [line.text for line in lines if len(line.text) > LONGEST_SPOKEN] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_each_need_can_be_told_on_each_of_its_topics(scenario: Scenario, profile: str) -> None:
    found = defaultdict(set)
    for topic, voice in scenario.voice(profile).topics.items():
        for layer in voice.layers:
            for need in layer.reveals:
                found[need].add(topic)
    assert found == {need.id: set(need.topics) for need in scenario.needs}


@pytest.mark.parametrize("profile", PROFILES)
def test_a_first_answer_on_any_topic_can_be_worded_in_two_ways(
    scenario: Scenario, profile: str
) -> None:
    topics = scenario.voice(profile).topics
    assert [name for name, topic in topics.items() if len(topic.layers[0].say) < 2] == []
