"""The rubric of the project, and the real reading, with topics fitted for the tests."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from bot.content.rubric import Rubric
from bot.content.rubric_reading import load_rubric
from bot.records.settings import Settings
from bot.rehearsal.reading import TurnReading
from bot.technique.normalise import normalise
from bot.understanding.training import train_understanding


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    """The rubric that trainers edit."""
    return load_rubric(Settings.read().data / "rubric")


@pytest.fixture(scope="session")
def reading(nlp: Language, tmp_path_factory: pytest.TempPathFactory) -> TurnReading:
    """The reading of turns; topics are fitted here, so that no trained model is needed."""

    def parse(sentences: Iterable[str]) -> Iterable[Doc]:
        return nlp.pipe(normalise(sentence).text for sentence in sentences)

    data, target = Settings.read().data, tmp_path_factory.mktemp("topics")
    train_understanding(data / "nlu", target, parse)
    return TurnReading.load(target)
