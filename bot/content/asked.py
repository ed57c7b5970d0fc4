"""What is asked in a scenario: the questions that its author foresaw under each fact and
need (``asked.yml``)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.content.faults import ContentError
from bot.content.head import read_head
from bot.content.paths import DATA, scenarios_dir

# A question under a fact or a need, and how they are worded themselves.
Foreseen = Mapping[str, tuple[str, ...]]


def load_foreseen(scenario: str, data: Path = DATA) -> Foreseen:
    """Return id of a fact or need of ``scenario`` → its questions, its own words last;
    nothing for a scenario without ``asked``. Raises ContentError when it cannot be read."""
    head, faults = read_head(scenarios_dir(data) / scenario)
    if head is None:
        raise ContentError(faults)
    asked = head.data.get("asked", {})
    words = {fact["id"]: " ".join([fact["truth"], *fact.get("also", ())]) for fact in head.data["facts"]}
    words.update({need["id"]: f"{need['label']} {need['opener']}" for need in head.data["needs"]})
    return {name: (*texts, words[name]) for name, texts in asked.items()}
