"""The four profiles: cues, what pleases and annoys, pace (``data/profiles/``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.content.likeness import words
from bot.content.paths import DATA, profiles_dir
from bot.content.profile_shape import COMMON, PROFILE
from bot.content.sound import read_sound
from bot.records.call import PROFILES


@dataclass(frozen=True)
class Cue:
    """A sign that a call can show. ``label`` names it, ``shows`` says how it shows;
    ``shown_by``: the reactions that always show it."""

    id: str
    label: str
    shows: str
    shown_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Effect:
    """What an event adds to trust (points of 100), and the rule of rules.yml behind it."""

    trust: int
    rule: str


@dataclass(frozen=True)
class Pace:
    """How this profile converses.

    ``hesitation``, ``aside``: how likely after an answer, 0–1. ``pitch_after``: open
    answers given before a presentation is welcome. ``closed_patience``,
    ``idle_patience``: turns of only closed questions, or of nothing asked, borne in a
    row. ``layers``: layers told at once when trust is high.
    """

    layers: int
    hesitation: float
    aside: float
    pitch_after: int
    closed_patience: int
    idle_patience: int


@dataclass(frozen=True)
class Profile:
    """One profile, with what holds for all (``tous.yml``) folded in.

    ``axes``: emotions (controls, shows) and speech (asks, asserts). ``start``: trust by
    way of contact (rule D01). ``high``: trust above which gains are halved; ``guard``,
    ``warn``, ``end``: trust at or below which the client asks for proof, warns, breaks
    off (D03). ``jargon``: folded terms.
    """

    id: str
    label: str
    summary: str
    axes: Mapping[str, str]
    cues: tuple[Cue, ...]
    effects: Mapping[str, Effect]
    pace: Pace
    prized: tuple[str, ...]
    start: Mapping[str, int]
    rise_max: int
    high: int
    guard: int
    warn: int
    end: int
    jargon: tuple[str, ...]
    foreign: Mapping[str, frozenset[str]]
    french: frozenset[str]

    def effect(self, event: str) -> int:
        """Return what ``event`` adds to trust; ``KeyError`` for an unknown event."""
        return self.effects[event].trust

    def cues_of(self, reaction: str) -> tuple[str, ...]:
        """Return the ids of the cues that the reaction always shows."""
        return tuple(cue.id for cue in self.cues if reaction in cue.shown_by)


@lru_cache(maxsize=4)
def load_profiles(data: Path = DATA) -> dict[str, Profile]:
    """Return the four profiles by id.

    Raises ``ContentError`` when a file is missing or has not the expected shape.
    """
    common = read_sound(profiles_dir(data) / "tous.yml", COMMON).data
    files = {name: profiles_dir(data) / f"{name}.yml" for name in PROFILES}
    return {name: _build(read_sound(file, PROFILE).data, common) for name, file in files.items()}


def _build(data: Mapping[str, Any], common: Mapping[str, Any]) -> Profile:
    effects = {**common["effects"], **data["effects"]}
    cues = [Cue(**{**cue, "shown_by": tuple(cue.get("shown_by", ()))}) for cue in data["cues"]]
    return Profile(
        id=data["id"],
        label=data["label"],
        summary=data["summary"],
        axes=data["axes"],
        cues=tuple(cues),
        effects={name: Effect(**effect) for name, effect in effects.items()},
        pace=Pace(**data["pace"]),
        prized=tuple(data["prized"]),
        start=common["start"],
        rise_max=common["rise_max"],
        jargon=tuple(sorted({" ".join(words(term)) for row in common["jargon"] for term in row})),
        foreign={name: frozenset(words) for name, words in common["foreign"].items()},
        french=frozenset(common["french"]),
        **common["thresholds"],
    )
