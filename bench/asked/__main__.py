"""Measures whether clients answer what was asked: ``make bench-asked``.

Each ``<scenario>.jsonl`` here holds questions of whole calls: ``client`` (what was said just
before), ``text``, ``accept`` (facts and needs that would answer it), ``topics`` (under which
an answer would fit). Each is read by the trained model and played by itself, at a trust at
which most is told. Right: the reply tells an accepted fact or need, or hints at the need.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bot.cli.models import understanding_folder
from bot.client.engine import open_call, respond
from bot.client.reply import ClientReply
from bot.content.likeness import words
from bot.content.profile import load_profiles
from bot.content.scenario import Scenario
from bot.content.voice import Voice
from bot.records.settings import Settings
from bot.records.state import ClientState
from bot.rehearsal.reading import TurnReading
from bot.rehearsal.resources import Resources

HERE = Path(__file__).parent
# Well into a call, with somebody who trusts and has told something.
TRUST, TURN, TOLD = 72, 6, 4
RIGHT, TOPIC, WRONG, BACK = "right", "on its topic", "wrong", "asked back"
OUTCOMES = (RIGHT, TOPIC, WRONG, BACK)


def outcome(row: dict[str, Any], voice: Voice, before: ClientState, reply: ClientReply) -> str:
    """Return one of ``OUTCOMES``."""
    new = {name for name in reply.state.used if name not in before.used}
    told = {*reply.revealed, *_told(voice, new)}
    told |= {name[len("truth."):] for name in new if name.startswith("truth.")}
    events = [event.partition(":") for event in reply.events]
    told |= {name for event, _, name in events if event == "need_hinted"}
    if told & set(row["accept"]):
        return RIGHT
    if any(event in ("not_understood", "topics_offered") for event, _, _ in events):
        return BACK
    spoken = {voice.topic_of_line[name][0] for name in new if name in voice.topic_of_line}
    return TOPIC if spoken & set(row["topics"]) else WRONG


def _told(voice: Voice, lines: set[str]) -> set[str]:
    return {
        name
        for item in voice.topics.values()
        for layer in item.layers
        if any(line.id in lines for line in (*layer.say, *layer.again))
        for name in (*layer.tells, *layer.reveals)
    }


def in_a_call(scenario: Scenario, row: dict[str, Any], state: ClientState) -> ClientState:
    """Return ``state`` as it stands once the client has said the row's lines."""
    voice = scenario.voice(row["profile"])
    said = {tuple(words(text)) for text in row["client"]}
    state.trust, state.turn = TRUST, TURN
    state.used += [line.id for line in voice.all_lines() if tuple(words(line.text)) in said]
    topics = [voice.topic_of_line[name][0] for name in state.used if name in voice.topic_of_line]
    state.topic = topics[-1] if topics else None
    state.told += sorted(_told(voice, set(state.used)))
    state.layers = {"organisation": TOLD, **{topic: 1 for topic in topics}}
    return state


def measure(scenario: Scenario, rows: list[dict[str, Any]], reading: TurnReading, profiles) -> Counter:
    """Return outcome → how many of ``rows``."""
    found: Counter[str] = Counter()
    for row in rows:
        profile = profiles[row["profile"]]
        state = in_a_call(scenario, row, open_call(scenario, profile, random.Random(1)).state)
        analysis = reading.read(
            row["text"], row["client"], profile.id, state.topics_asked, scenario.id
        )
        reply = respond(scenario, profile, state, analysis, row["text"], random.Random(3))
        found[outcome(row, scenario.voice(profile.id), state, reply)] += 1
    return found


def main() -> int:
    """Print one line per scenario and one for all."""
    settings = Settings.read()
    resources, profiles = Resources.load(settings.data), load_profiles(settings.data)
    with understanding_folder(settings.models) as folder:
        reading = TurnReading.load(folder, settings.data)
    whole: Counter[str] = Counter()
    for file in sorted(HERE.glob("*.jsonl")):
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        found = measure(resources.scenarios[file.stem], rows, reading, profiles)
        whole += found
        print(_line(file.stem, found))
    print(_line("all", whole))
    return 0


def _line(name: str, found: Counter[str]) -> str:
    total = sum(found.values())
    shares = ", ".join(f"{outcome} {found[outcome] / total:.1%}" for outcome in OUTCOMES)
    return f"{name}: {shares} ({total} questions)"


if __name__ == "__main__":
    sys.exit(main())
