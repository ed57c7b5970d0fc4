"""The sentences that scripted trainees speak with: training data, scenario, facts."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.content.asked import load_foreseen
from bot.content.nlu import load_move_examples, load_topic_examples
from bot.content.scenario import Scenario

FOREIGN = (
    "Could you please tell me what you do?", "What is your budget for this and how do you do it?",
    "¿Cómo está usted y qué hace para esto?", "Wir sind nicht mit dem Angebot, bitte, und wie?",
)  # fmt: skip
SIGNS = ("?!?", "😀😀", "++ --", "***", "— —", "!!!")
GIBBERISH = ("asdf qsdf jklm", "zzzz gloubi boulga", "blip blop tagada", "ghjk fghj dfgh")
JARGON = "On vous met une API en SSO derrière un reverse-proxy, avec un SLA."
EMPTY = "vous avez des choses à améliorer"
WAIT = "…"


@dataclass(frozen=True)
class Material:
    """``questions``: topic → questions of the training data; ``moves``: move → sentences."""

    questions: Mapping[str, Sequence[str]]
    moves: Mapping[str, Sequence[str]]

    def about(self, topic: str, rng: random.Random) -> str:
        """Return a question on ``topic``."""
        return rng.choice(self.questions[topic])

    def move(self, name: str, rng: random.Random) -> str:
        """Return a sentence that makes the move ``name``."""
        return rng.choice(self.moves[name])


@lru_cache(maxsize=1)
def load_material(data: Path) -> Material:
    """Read the training sentences below ``data``."""
    questions, moves = defaultdict(list), defaultdict(list)
    for example in load_topic_examples(data / "nlu"):
        if not example.client and not example.asked:
            questions[example.group].append(example.text)
    for example in load_move_examples(data / "nlu"):
        moves[example.group[len("move_"):]].append(example.text)
    return Material(dict(questions), dict(moves))


@lru_cache(maxsize=None)
def questions_after(scenario: str) -> Mapping[str, Sequence[str]]:
    """Return id of a fact or need of ``scenario`` → questions that are after it."""
    return {name: texts[:-1] for name, texts in load_foreseen(scenario).items()}


def foreseen(scenario: Scenario, profile: str, topic: str) -> list[str]:
    """Return the closed questions on ``topic`` that a voice of the scenario answers."""
    answers = scenario.voice(profile).topics[topic].closed
    return [ask for answer in answers for ask in answer.asks]
