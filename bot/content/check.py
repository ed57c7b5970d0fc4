"""The checker behind ``visavis scenario check``."""

from __future__ import annotations

from pathlib import Path

from bot.content.faults import Fault
from bot.content.profile import load_profiles
from bot.content.scenario_checks import check_head, check_links
from bot.content.scenario_shape import read_scenario
from bot.content.topics import load_topics
from bot.content.voice_checks import check_lines, check_texts
from bot.content.yaml_source import Source


def check_scenario(path: Path) -> list[Fault]:
    """Return every fault of the scenario in the folder ``path``, by file and line.

    Faults of syntax or shape come alone: the rest cannot be judged before they go.
    """
    folder = Path(path)
    if folder.is_file():
        folder = folder.parent
    sources, faults = read_scenario(folder)
    if faults:
        return sorted(set(faults))
    head, *voices = sources
    found = [*check_head(head, load_topics()), *check_texts(head)]
    for voice in voices:
        found += _check_voice(voice, head)
    return sorted(set(found))


def _check_voice(voice: Source, head: Source) -> list[Fault]:
    profile = load_profiles()[voice.data["profile"]]
    cues = [cue.id for cue in profile.cues]
    address = voice.data.get("address") or head.data["address"]
    return [
        *check_links(voice, head.data, load_topics()),
        *check_lines(voice, cues, address),
        *check_texts(voice),
    ]
