"""The rubric as trainers edit it: rules, wordings, scoring and phrases of ``data/rubric/``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.content.faults import ContentError, Fault
from bot.content.yaml_source import Source, read_yaml
from bot.records.call import CLIENT, PROFILES, STEPS, TRAINEE

MANUAL_DETECTOR = "manual"
KINDS = ("do", "avoid")
NEEDED = ("id", "step", "profile", "kind", "text", "source", "message")
EXAMPLE_PARTS = (CLIENT, TRAINEE, "profile", "guess", "project")
GROUPS_FILE = "_groups.yml"
_GROUP = re.compile(r"\{(\w+)\}")
RULE_FILES = (*STEPS, "whole_call")


@dataclass(frozen=True)
class Example:
    """A few turns that show (or only seem to show) a rule: ``turns`` = (who, text).

    ``profile``, ``guess`` (the profile that the trainee named) and ``project``
    (« characteristic → benefit ») where the rule needs them.
    """

    turns: tuple[tuple[str, str], ...]
    profile: str | None = None
    guess: str | None = None
    project: tuple[str, ...] | None = None

    @property
    def title(self) -> str:
        """Return the trainee's last words, for a test's name."""
        return next((text for who, text in reversed(self.turns) if who == TRAINEE), "")


@dataclass(frozen=True)
class Rule:
    """One rule of the source documents. ``step`` is one of the six or ``all``;
    ``expected``: its absence costs points (in the steps of ``expected_in`` only, where
    given), else it only adds some. ``weight`` is in
    shares of the step for a do, in points of the 0–5 scale for an avoid."""

    id: str
    step: str
    profile: str
    kind: str
    text: str
    source: str
    message: str
    detector: str
    params: Mapping[str, Any]
    weight: float
    expected: bool
    expected_in: tuple[str, ...]
    feeds: tuple[str, ...]
    overrides: tuple[str, ...]
    same_as: str | None
    observed_in: str | None
    praise: str | None
    advice: str | None
    advice_broken: str | None
    hits: tuple[Example, ...]
    misses: tuple[Example, ...]

    @property
    def steps(self) -> tuple[str, ...]:
        """Return the steps whose score the rule counts in."""
        return self.feeds if self.step == "all" else (self.step,)

    def expected_for(self, step: str) -> bool:
        """Tell whether the absence of the rule costs points in ``step``."""
        return self.expected and (not self.expected_in or step in self.expected_in)


@dataclass(frozen=True)
class Lexicon:
    """Wordings of one function; ``unless``: wordings around them that void a match."""

    name: str
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rubric:
    """Everything a grade is computed from; ``version`` is stored with every grade."""

    version: str
    rules: tuple[Rule, ...]
    lexicons: Mapping[str, Lexicon]
    scoring: Mapping[str, Any]
    debrief: Mapping[str, Any]
    rewriting: Mapping[str, Any]

    def rule(self, rule_id: str) -> Rule:
        """Return the rule ``rule_id``; raises KeyError for an unknown one."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)

    def for_profile(self, profile: str | None) -> tuple[Rule, ...]:
        """Return the rules that apply with ``profile``, those it overrides left out.

        A rule that is ``same_as`` another counts under that other id only.
        """
        chosen = [rule for rule in self.rules if rule.profile in ("all", profile)]
        beaten = {beaten for rule in chosen for beaten in rule.overrides}
        return tuple(rule for rule in chosen if rule.id not in beaten and rule.same_as is None)


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
    )


def _mapping(file: Path) -> dict[str, Any]:
    source = read_yaml(file)
    if source.faults or not isinstance(source.data, dict):
        faults = source.faults or [source.fault((), "Ce fichier doit donner des noms à ses valeurs.")]
        raise ContentError(faults)
    return source.data


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
            lists = [_expand(entry.get(key) or (), groups, file) for key in ("phrases", "unless")]
            found[name] = Lexicon(name, *lists)
    return found


def _expand(phrases: Sequence[str], groups: Mapping[str, str], file: Path) -> tuple[str, ...]:
    """Put the group ``name`` in the place of each ``{name}``."""
    unknown = {name for text in phrases for name in _GROUP.findall(text)} - set(groups)
    if unknown:
        raise ContentError([Fault(file, 1, f"Groupes inconnus : {', '.join(sorted(unknown))}.")])
    return tuple(_GROUP.sub(lambda found: f"({groups[found[1]]})", text) for text in phrases)
