"""Reading the rubric as trainers edit it, with every fault by file and line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.content.faults import ContentError, Fault
from bot.content.manner_reading import load_manner
from bot.content.rubric import Example, Lexicon, Rubric, Rule
from bot.content.wording_groups import expand, read_mapping
from bot.content.yaml_source import Source, read_yaml
from bot.records.call import CLIENT, PROFILES, STEPS, TRAINEE

KINDS = ("do", "avoid")
NEEDED = ("id", "step", "profile", "kind", "text", "source", "message")
EXAMPLE_PARTS = (CLIENT, TRAINEE, "profile", "guess", "project")
GROUPS_FILE = "_groups.yml"
RULE_FILES = (*STEPS, "whole_call")


def load_rubric(folder: Path) -> Rubric:
    """Read ``folder`` (``data/rubric``). Raises ContentError with every fault found."""
    rules, faults = [], []
    for name in RULE_FILES:
        source = read_yaml(folder / "rules" / f"{name}.yml")
        faults += source.faults + _rule_faults(source, {rule.id for rule in rules})
        if not faults:
            rules += [_rule(entry) for entry in source.data]
    if faults:
        raise ContentError(faults)
    return Rubric(
        version=str(_mapping(folder / "version.yml")["version"]),
        rules=tuple(rules),
        lexicons=MappingProxyType(_lexicons(folder / "lexicon")),
        scoring=MappingProxyType(_mapping(folder / "scoring.yml")),
        debrief=MappingProxyType(_mapping(folder / "debrief.yml")),
        rewriting=MappingProxyType(_mapping(folder / "rewriting.yml")),
        manner=load_manner(folder, rules, _mapping(folder / "lexicon" / GROUPS_FILE)),
    )


def _mapping(file: Path) -> dict[str, Any]:
    return read_mapping(file).data


def _rule_faults(source: Source, known: set[str]) -> list[Fault]:
    """Return what keeps the rules of ``source`` from being used; ``known``: ids given before."""
    if not isinstance(source.data, list):
        return [source.fault((), "Ce fichier doit être une liste de règles.")]
    faults, seen = [], set(known)
    for at, entry in enumerate(source.data):
        missing = [name for name in NEEDED if not entry.get(name)]
        faults += [source.fault((at,), f"« {name} » manque à cette règle.") for name in missing]
        if entry.get("id") in seen:
            faults.append(source.fault((at, "id"), f"La règle {entry['id']} est donnée deux fois."))
        seen.add(entry.get("id"))
        if entry.get("profile") not in (*PROFILES, "all"):
            faults.append(source.fault((at, "profile"), "Ce profil n’existe pas."))
        if entry.get("kind") not in KINDS or entry.get("step") not in (*STEPS, "all"):
            faults.append(source.fault((at, "kind"), "Cette étape ou ce genre n’existe pas."))
        faults += _example_faults(source, at, entry)
    return faults


def _example_faults(source: Source, at: int, entry: Mapping[str, Any]) -> list[Fault]:
    message = f"Un exemple est une phrase, ou une suite de {', '.join(EXAMPLE_PARTS)}."
    return [
        source.fault((at, key, place), message)
        for key in ("hits", "misses")
        for place, item in enumerate(entry.get(key) or ())
        if not isinstance(item, str)
        and any(not {*part} <= {*EXAMPLE_PARTS} for part in item)
    ]


def _rule(entry: Mapping[str, Any]) -> Rule:
    return Rule(
        **{name: entry[name] for name in NEEDED},
        detector=entry.get("detector") or "",
        params=MappingProxyType(dict(entry.get("params") or {})),
        weight=float(entry.get("weight", 1)),
        expected=bool(entry.get("expected", False)),
        expected_in=tuple(entry.get("expected_in") or ()),
        feeds=tuple(entry.get("feeds") or ()),
        overrides=tuple(entry.get("overrides") or ()),
        same_as=entry.get("same_as"),
        observed_in=entry.get("observed_in"),
        praise=entry.get("praise"),
        advice=entry.get("advice"),
        advice_broken=entry.get("advice_broken"),
        hits=tuple(_example(item) for item in entry.get("hits") or ()),
        misses=tuple(_example(item) for item in entry.get("misses") or ()),
    )


def _example(item: Any) -> Example:
    """A string is one trainee turn; a list holds parts, each ``{name: value}``."""
    if isinstance(item, str):
        return Example(((TRAINEE, item),))
    parts = [pair for part in item for pair in part.items()]
    given = {name: value for name, value in parts if name not in (CLIENT, TRAINEE)}
    if "project" in given:
        given["project"] = tuple(given["project"])
    turns = tuple((who, text) for who, text in parts if who in (CLIENT, TRAINEE))
    return Example(turns, **given)


def _lexicons(folder: Path) -> dict[str, Lexicon]:
    groups = _mapping(folder / GROUPS_FILE)
    found: dict[str, Lexicon] = {}
    for file in sorted(folder.glob("*.yml")):
        for name, entry in _mapping(file).items() if file.name != GROUPS_FILE else ():
            if name in found:
                raise ContentError([Fault(file, 1, f"Le lexique {name} est donné deux fois.")])
            lists = [expand(entry.get(key) or (), groups, file) for key in ("phrases", "unless")]
            found[name] = Lexicon(name, *lists)
    return found
