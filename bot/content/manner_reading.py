"""Reading the groups of a manner and their weights, with every fault by file and line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.content.faults import ContentError, Fault
from bot.content.rubric import MannerGroup, MannerSigns, Rule
from bot.content.wording_groups import expand, read_mapping
from bot.content.yaml_source import Source
from bot.records.call import PROFILES

GROUPS, WEIGHTS = "manner.yml", "manner_weights.yml"
MEASURES = ("exclamation", "figure")


def load_manner(folder: Path, rules: Sequence[Rule], names: Mapping[str, str]) -> MannerSigns:
    """Read the groups and weights in ``folder``; ``names``: the groups of words that the
    wordings name between braces. Raises ContentError with every fault found."""
    groups = load_groups(folder, rules, names)
    source = read_mapping(folder / WEIGHTS)
    known = {group.id: {*group.serves, *group.hurts} for group in groups}
    faults = [
        source.fault((name,), f"« {name} » pèse sans règle pour {profile}.")
        for name, of in source.data.items() for profile in of if profile not in known.get(name, ())
    ]
    if faults:
        raise ContentError(faults)
    return MannerSigns(groups, source.data)


def load_groups(
    folder: Path, rules: Sequence[Rule], names: Mapping[str, str]
) -> tuple[MannerGroup, ...]:
    """Read the groups and measures of ``manner.yml``."""
    source = read_mapping(folder / GROUPS)
    profiles = {rule.id: rule.profile for rule in rules if rule.profile in PROFILES}
    faults: list[Fault] = []
    for part in ("groups", "measures"):
        for name, entry in (source.data.get(part) or {}).items():
            faults += _faults(source, (part, name), entry, profiles)
    if faults:
        raise ContentError(faults)
    return tuple(
        _group(name, entry, profiles, names, folder / GROUPS)
        for part in ("groups", "measures")
        for name, entry in source.data[part].items()
    )


def _faults(
    source: Source, at: tuple[str, str], entry: Mapping[str, Any], profiles: Mapping[str, str]
) -> list[Fault]:
    """Return what keeps a group from being read: no label, no signs, no rule of a profile."""
    faults = []
    if not entry.get("label") or not (entry.get("wordings") or entry.get("measure") in MEASURES):
        faults.append(source.fault(at, f"Il faut à « {at[1]} » un nom et des mots, ou une mesure."))
    if not entry.get("for"):
        faults.append(source.fault(at, f"Aucune règle n’est donnée pour « {at[1]} »."))
    given = [*(entry.get("for") or ()), *(entry.get("against") or ())]
    faults += [
        source.fault(at, f"{rule} n’est la règle d’aucun profil.") for rule in given if rule not in profiles
    ]
    both = {profiles.get(rule) for rule in entry.get("for") or ()}
    both &= {profiles.get(rule) for rule in entry.get("against") or ()}
    if both - {None}:
        faults.append(source.fault(at, f"« {at[1]} » sert et heurte le même profil."))
    return faults


def _group(
    name: str, entry: Mapping[str, Any], profiles: Mapping[str, str],
    names: Mapping[str, str], file: Path,
) -> MannerGroup:
    return MannerGroup(
        id=name,
        label=entry["label"],
        serves=_by_profile(entry["for"], profiles),
        hurts=_by_profile(entry.get("against") or (), profiles),
        wordings=expand(entry.get("wordings") or (), names, file),
        measure=entry.get("measure", ""),
    )


def _by_profile(rules: Sequence[str], profiles: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {
        profile: tuple(rule for rule in rules if profiles[rule] == profile)
        for profile in PROFILES if any(profiles[rule] == profile for rule in rules)
    }
