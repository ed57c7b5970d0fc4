"""What a turn asks about, and what it is after in the scenario that is played."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from spacy.tokens import Doc

from bot.content.asked import load_foreseen
from bot.content.paths import DATA
from bot.records.analysis import TurnAnalysis
from bot.records.text import NormalisedText
from bot.technique.pipeline import tokenise
from bot.understanding.asked_reader import AskedReader
from bot.understanding.reader import UnderstandingReader
from bot.understanding.training import load_asked


class Understanding:
    """The two readers of what is meant, one after the other."""

    def __init__(self, reader: UnderstandingReader, asked: AskedReader) -> None:
        self._reader = reader
        self._asked = asked

    @classmethod
    def load(cls, folder: Path, data: Path = DATA) -> Understanding:
        """Load topics and moves from ``folder``, what scenarios are asked also from ``data``.

        Raises ``ModelError`` when what is in ``folder`` cannot be used.
        """
        reader = UnderstandingReader.load(folder)
        kept = load_asked(folder, reader.topics)
        foreseen = partial(load_foreseen, data=data)
        return cls(reader, AskedReader(reader.topics, foreseen, tokenise, kept))

    def read(
        self,
        analysis: TurnAnalysis,
        text: NormalisedText,
        doc: Doc,
        client: Sequence[Doc] = (),
        asked: Sequence[str] = (),
        scenario: str | None = None,
    ) -> TurnAnalysis:
        """Return ``analysis`` with ``asks``, ``topics`` and ``moves``; with ``meant`` where a
        ``scenario`` is played. ``asked``: the topics of the turns before."""
        analysis = self._reader.read(analysis, doc, text, client, asked)
        if scenario is None:
            return analysis
        return self._asked.read(analysis, doc, text, client, scenario)
