"""The checker behind ``visavis scenario check``."""

from __future__ import annotations

from pathlib import Path

from bot.content.faults import Fault
from bot.content.figures import check_figures
from bot.content.paths import DATA, topics_file
from bot.content.profile import load_profiles
from bot.content.reaction_checks import check_own, check_spare
from bot.content.reactions import load_reactions
from bot.content.scenario_checks import check_head
from bot.content.scenario_reading import read_scenario
from bot.content.topics import load_topics
from bot.content.voice_checks import check_lines, check_texts
from bot.content.voice_links import check_links
from bot.content.yaml_source import Source


def check_scenario(path: Path, data: Path = DATA) -> list[Fault]:
    """Return every fault of the scenario in the folder ``path``, by file and line.

    ``data`` holds topics and profiles; faults of the profiles' reactions are given too.
    Faults of syntax or shape come alone: the rest cannot be judged before they go.
    """
    folder = Path(path)
    if folder.is_file():
        folder = folder.parent
    sources, faults = read_scenario(folder, data)
    if faults:
        return sorted(set(faults))
    head, *voices = sources
    found = [*check_head(head, load_topics(topics_file(data))), *check_texts(head)]
    for voice in voices:
        found += _check_voice(voice, head, data)
    return sorted(set(found))


def _check_voice(voice: Source, head: Source, data: Path) -> list[Fault]:
    profile = load_profiles(data)[voice.data["profile"]]
    cues = [cue.id for cue in profile.cues]
    address = voice.data.get("address") or head.data["address"]
    spare = load_reactions(profile.id, data)
    return [
        *check_links(voice, head.data, load_topics(topics_file(data))),
        *check_lines(voice, cues, address),
        *check_own(voice, spare),
        *check_spare(spare, cues),
        *check_texts(voice),
        *check_figures(voice, head),
    ]
