"""The words that showed the cues of a profile."""

from __future__ import annotations

from bot.client.cues import cue_examples
from bot.records.state import ClientState
from bot.rehearsal.resources import Resources

ANALYTIQUE = ("asso-libre", "analytique")


def examples(resources: Resources, *used: str) -> dict[str, str]:
    scenario = resources.scenarios[ANALYTIQUE[0]]
    voice, profile = scenario.voice(ANALYTIQUE[1]), resources.profiles[ANALYTIQUE[1]]
    return cue_examples(voice, profile, ClientState(used=list(used)))


def line(resources: Resources, name: str) -> str:
    voice = resources.scenarios[ANALYTIQUE[0]].voice(ANALYTIQUE[1])
    return next(one.text for one in voice.all_lines() if one.id == name)


def test_a_reaction_shows_what_its_profile_says_it_shows(resources: Resources) -> None:
    assert examples(resources, "reaction.aside.1")["a-faits"] == line(resources, "reaction.aside.1")


def test_the_first_line_said_is_the_example(resources: Resources) -> None:
    found = examples(resources, "reaction.aside.2", "reaction.aside.0")
    assert found["a-faits"] == line(resources, "reaction.aside.2")


def test_a_line_that_the_call_filled_in_is_no_example(resources: Resources) -> None:
    voice = resources.scenarios[ANALYTIQUE[0]].voice(ANALYTIQUE[1])
    filled = [one.id for one in voice.reactions["correct"] if "{fact}" in one.text]
    assert examples(resources, *filled) == {}


def test_what_was_not_said_shows_nothing(resources: Resources) -> None:
    assert examples(resources) == {}
