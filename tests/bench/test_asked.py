"""What counts as an answer when questions of whole calls are played one by one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.asked.__main__ import BACK, RIGHT, TOPIC, WRONG, outcome
from bench.asked.calls import HERE, Asked, in_a_call
from bot.content.paths import DATA
from bot.content.profile import load_profiles
from bot.content.scenario_building import load_scenario
from tests.client.building import reading
from tests.client.tiny import Exchange

FILES = sorted(HERE.glob("*.jsonl"))


def played(text: str, topic: str, accept: list[str], topics: list[str]) -> str:
    """Return the outcome of one open question in the tiny scenario."""
    call, turn = Exchange(), reading(text, open=topic)
    row = {"accept": accept, "topics": topics}
    asked = Asked(row, call.scenario, load_profiles()["analytique"], call.state, turn)
    return outcome(asked, call.hears(turn))


@pytest.mark.parametrize(
    ("topic", "accept", "topics", "expected"),
    [
        ("people", ["f-benevoles"], [], RIGHT),
        ("people", ["f-budget"], ["people"], TOPIC),
        ("people", ["f-budget"], ["budget"], WRONG),
        ("", ["f-budget"], ["budget"], BACK),
    ],
)
def test_an_answer_is_judged_by_what_it_tells(topic, accept, topics, expected):
    assert played("Racontez-moi cela, s’il vous plaît.", topic, accept, topics) == expected


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_would_answer_is_in_the_scenario(file: Path):
    scenario = load_scenario(DATA / "scenarios" / file.stem)
    known = {*(fact.id for fact in scenario.facts), *(need.id for need in scenario.needs)}
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert rows and all(set(row["accept"]) <= known for row in rows)


def test_what_the_client_said_before_is_known_when_the_question_is_asked():
    call = Exchange()
    line = call.scenario.voice("analytique").topics["people"].layers[0].say[0]
    row = {"profile": "analytique", "before": [{"who": "client", "text": f"Bonjour. {line.text}"}], "client": ["Oui."]}
    state = in_a_call(call.scenario, row, call.state)
    assert line.id in state.used and "f-benevoles" in state.told
