"""The readers, trained once on the project's own sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from bot.content.paths import DATA
from bot.records.analysis import TurnAnalysis
from bot.technique.normalise import normalise
from bot.technique.reader import TechniqueReader
from bot.understanding.reader import UnderstandingReader
from bot.understanding.training import train_understanding


@pytest.fixture(scope="session")
def tokenise(nlp: Language) -> Callable[[Iterable[str]], list[Doc]]:
    """Normalise and cut into words: all that training needs."""
    return lambda texts: [nlp.make_doc(normalise(text).text) for text in texts]


@pytest.fixture(scope="session")
def reader(tmp_path_factory, tokenise) -> UnderstandingReader:
    """The reader that the project's sentences give."""
    folder = tmp_path_factory.mktemp("understanding")
    train_understanding(DATA / "nlu", folder, tokenise)
    return UnderstandingReader.load(folder)


@pytest.fixture(scope="session")
def read(nlp: Language, reader: UnderstandingReader) -> Callable[..., TurnAnalysis]:
    """Read a turn as in a call: ``read(text, client=(), asked=())``."""
    technique = TechniqueReader.load()

    def run(text: str, client: Iterable[str] = (), asked: Iterable[str] = ()) -> TurnAnalysis:
        normalised = normalise(text)
        doc = nlp(normalised.text)
        said = [nlp(normalise(line).text) for line in client]
        analysis = technique.read(normalised, doc, said)
        return reader.read(analysis, doc, normalised, said, tuple(asked))

    return run
