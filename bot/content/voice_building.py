"""Builds a voice from the data of its file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.content.lines import Line, build_lines
from bot.content.reactions import as_list
from bot.content.voice import ClosedAnswer, Layer, TopicVoice, Voice


Data = Mapping[str, Any]


def build_voice(data: Data, asked: Data | None = None, spare: Data | None = None) -> Voice:
    """Build a voice from data whose shape was checked.

    ``asked`` is the scenario's ``closed``: topic → the closed questions that all voices
    answer; ``spare``: the profile's reactions, said when those of the voice are used up.
    """
    topics, asked = data["topics"].items(), asked or {}
    return Voice(
        profile=data["profile"],
        address=data.get("address"),
        opening=build_lines("opening", data["opening"]),
        topics={name: _topic(name, item, asked.get(name, ())) for name, item in topics},
        reactions=_reactions(data.get("reactions", {}), spare or {}),
        facts=_group("fact", data.get("facts", {})),
        hints=_group("hint", data.get("hints", {})),
        statements=_group("statement", data.get("statements", {})),
        objections=_moments("objection", data.get("objections", {})),
        requests=_moments("request", data.get("requests", {})),
        questions=_moments("question", data.get("questions", {})),
        sore_points=_group("sore", data.get("sore_points", {})),
        endings=_group("ending", data.get("endings", {})),
    )


def _reactions(own: Mapping[str, Any], spare: Mapping[str, Any]) -> dict[str, tuple[Line, ...]]:
    lines = _group("reaction", own)
    for name, value in spare.items():
        more = build_lines(f"profile.{name}", as_list(value), spare=True)
        lines[name] = (*lines.get(name, ()), *more)
    return lines


def _group(prefix: str, data: Mapping[str, Any]) -> dict[str, tuple[Line, ...]]:
    return {name: build_lines(f"{prefix}.{name}", value) for name, value in data.items()}


def _moments(prefix: str, data: Mapping[str, Any]) -> dict[str, dict[str, tuple[Line, ...]]]:
    return {name: _group(f"{prefix}.{name}", moments) for name, moments in data.items()}


def _topic(name: str, data: Mapping[str, Any], asked: Any) -> TopicVoice:
    prefix = f"topic.{name}"
    entries = closed_entries(data["closed"], asked)
    closed = [_closed(f"{prefix}.closed{at}", item) for at, item in enumerate(entries)]
    layers = [_layer(f"{prefix}.layer{at}", item) for at, item in enumerate(data["layers"])]
    again = build_lines(f"{prefix}.again", data.get("again", []))
    return TopicVoice(tuple(closed), tuple(layers), again)


def closed_entries(closed: Any, asked: Any) -> list[Mapping[str, Any]]:
    """Return the closed answers of a topic, each with what it answers.

    A list has them already; a mapping gives them by id of ``asked``, which holds the
    words asked and the facts told, and under ``default``.
    """
    if isinstance(closed, list):
        return closed
    questions = {item["id"]: item for item in asked}
    entries = []
    for name, say in closed.items():
        item = questions.get(name, {})
        extra = {key: item[key] for key in ("asks", "tells") if key in item}
        entries.append({"say": say, "default": name == "default", **extra})
    return entries


def _closed(prefix: str, data: Mapping[str, Any]) -> ClosedAnswer:
    say = build_lines(prefix, data["say"], tuple(data.get("cues", ())))
    default = bool(data.get("default"))
    return ClosedAnswer(tuple(data.get("asks", ())), say, tuple(data.get("tells", ())), default)


def _layer(prefix: str, data: Mapping[str, Any]) -> Layer:
    return Layer(
        trust=data["trust"],
        say=build_lines(prefix, data["say"], tuple(data.get("cues", ()))),
        about=tuple(data.get("about", ())),
        tells=tuple(data.get("tells", ())),
        reveals=tuple(data.get("reveals", ())),
        again=build_lines(f"{prefix}.again", data.get("again", [])),
    )
