"""The labelled questions of whole calls, each with the call as it stood when it was asked."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.cli.models import understanding_folder
from bot.client.engine import open_call
from bot.client.layers import told_in
from bot.content.likeness import words
from bot.content.profile import Profile, load_profiles
from bot.content.scenario import Scenario
from bot.content.voice import Voice
from bot.records.analysis import TurnAnalysis
from bot.records.settings import Settings
from bot.records.state import ClientState
from bot.rehearsal.reading import TurnReading
from bot.rehearsal.resources import Resources

HERE = Path(__file__).parent
# Well into a call, with somebody who trusts and has told something.
TRUST, TURN, TOLD = 72, 6, 4


@dataclass(frozen=True)
class Asked:
    """A labelled question (``row``), the call it was asked in and how it is read."""

    row: dict[str, Any]
    scenario: Scenario
    profile: Profile
    state: ClientState
    analysis: TurnAnalysis


def read_asked(folder: Path = HERE) -> Iterator[Asked]:
    """Give the questions of the files ``<scenario>.jsonl``, read by the trained model."""
    settings = Settings.read()
    resources, profiles = Resources.load(settings.data), load_profiles(settings.data)
    with understanding_folder(settings.models) as models:
        reading = TurnReading.load(models, settings.data)
    for file in sorted(folder.glob("*.jsonl")):
        scenario = resources.scenarios[file.stem]
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            profile = profiles[row["profile"]]
            state = in_a_call(scenario, row, open_call(scenario, profile, random.Random(1)).state)
            analysis = reading.read(
                row["text"], row["client"], profile.id, state.topics_asked, scenario.id
            )
            yield Asked(row, scenario, profile, state, analysis)


def in_a_call(scenario: Scenario, row: dict[str, Any], state: ClientState) -> ClientState:
    """Return ``state`` as it stands once the client has said the row's lines."""
    voice = scenario.voice(row["profile"])
    before = [turn["text"] for turn in row.get("before", ()) if turn["who"] == "client"]
    state.trust, state.turn = TRUST, TURN
    state.used += [name for text in (*before, *row["client"]) for name in _lines(voice, text)]
    topics = [voice.topic_of_line[name][0] for name in state.used if name in voice.topic_of_line]
    state.topic = topics[-1] if topics else None
    state.told += sorted(told_in(voice, state.used))
    state.layers = {"organisation": TOLD, **{topic: 1 for topic in topics}}
    return state


def _lines(voice: Voice, text: str) -> list[str]:
    """Return the ids of the lines that ``text``, one bubble or several, is made of."""
    said = " " + " ".join(words(text)) + " "
    found = [(said.find(f" {' '.join(words(line.text))} "), line.id) for line in voice.all_lines()]
    return [name for at, name in sorted(found) if at >= 0]
