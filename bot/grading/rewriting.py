"""Saying it better: in the trainee's own words where it is safe, else by an example."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.grading.french import quoted, spaced
from bot.grading.opening import open_up

OTHER = "other"


@dataclass(frozen=True)
class Rewriting:
    """A better wording; ``own`` tells whether it is made of the trainee's own words."""

    text: str
    own: bool


def rewrite_question(
    question: str, topic: str | None, profile: str | None, lists: Mapping[str, Any]
) -> Rewriting:
    """Return a closed question opened, or an open example on its topic for the profile."""
    opened = open_up(question, lists)
    return Rewriting(opened, True) if opened else Rewriting(example(topic, profile, lists), False)


def example(topic: str | None, profile: str | None, lists: Mapping[str, Any]) -> str:
    """Return an open question on ``topic`` (any when None), in the profile's manner."""
    known = lists["examples"].get(topic or OTHER) or lists["examples"][OTHER]
    return spaced(known.get(profile) or known["all"])


def complete_verification(handed_back: str, lists: Mapping[str, Any]) -> Rewriting:
    """Return a half verification with its second step: the question that has it confirmed."""
    said = re.sub(r"\s+", " ", handed_back).strip(" ,;:.!?…")
    familiar = re.search(r"\b(?:tu|toi|ton|ta|tes|t’as)\b", said.lower()) is not None
    asked = lists["confirmation_tu" if familiar else "confirmation"]
    return Rewriting(f"{said[:1].upper()}{said[1:]}. {spaced(asked)}", True)


def shown(rewriting: Rewriting) -> str:
    """Return the rewriting between quotation marks."""
    return quoted(rewriting.text)
