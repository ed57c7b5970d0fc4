"""Writes the commented skeleton of a scenario, for its author to fill in."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot.content.paths import PART_FILES, SCENARIO_FILE, scenarios_dir, topics_file, voice_file
from bot.content.profile import Profile, load_profiles
from bot.content.topics import load_topics
from bot.content.unwritten import TO_WRITE

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELD = re.compile(r"@(\w+)@")
_FIRST_NEED, _ITS_TOPICS = "n-premier", ("problem", "impact")
_FIRST_FACTS = {"people": "f-taille", "need": "f-demande"}
_FIRST_CLOSED = {"budget": "c-budget"}


class SkeletonError(ValueError):
    """The skeleton cannot be written; the message is a French sentence."""


def write_skeleton(name: str, data: Path) -> Path:
    """Write the skeleton of the scenario ``name`` below ``data`` and return its folder.

    All its files or none. Raises SkeletonError when ``name`` is no id, or is taken.
    """
    if not ID.fullmatch(name):
        raise SkeletonError(f"« {name} » : un identifiant n’a que des minuscules sans accent, des chiffres et des traits d’union.")
    folder = scenarios_dir(data) / name
    if folder.exists():
        raise SkeletonError(f"« {name} » existe déjà : choisissez un autre identifiant.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".", dir=folder.parent) as made:
        for file, text in _files(name, data):
            (Path(made) / file).write_text(text, encoding="utf-8")
        shutil.copytree(made, folder)
    return folder


def _files(name: str, data: Path) -> Iterator[tuple[str, str]]:
    templates = data / "skeleton"
    topics = ", ".join(load_topics(topics_file(data)))
    for file in (SCENARIO_FILE, *PART_FILES):
        yield file, _filled(templates / file, id=name, topics=topics)
    blocks = _blocks(templates / "topic.yml", data)
    for profile in load_profiles(data).values():
        yield voice_file(Path(), profile.id).name, _voice(templates / "voice.yml", profile, blocks)


def _voice(template: Path, profile: Profile, blocks: str) -> str:
    cues = "\u202f; ".join(f"{cue.id} {cue.label}" for cue in profile.cues)
    return _filled(
        template, label=profile.label, summary=profile.summary, cues=cues, profile=profile.id,
        blocks=blocks,
    )


def _blocks(template: Path, data: Path) -> str:
    """Return one block a topic, with what the skeleton's facts and need ask of it."""
    found = []
    for name, topic in load_topics(topics_file(data)).items():
        closed, fact = _FIRST_CLOSED.get(name), _FIRST_FACTS.get(name)
        block = _filled(
            template, topic=name, what=topic.what,
            closed=f'{closed}: "{TO_WRITE}", ' if closed else "",
            extra=f", tells: [{fact}]" if fact else "",
        )
        if name in _ITS_TOPICS:
            block += f'      - {{trust: 56, say: ["{TO_WRITE}"], reveals: [{_FIRST_NEED}]}}\n'
        found.append(block)
    return "\n".join(found)


def _filled(template: Path, **values: str) -> str:
    text = template.read_text(encoding="utf-8")
    return _FIELD.sub(lambda found: values.get(found[1], found[0]), text)
