"""Reads trainee turns: one parse each, shared by the technique and understanding readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from bot.content.paths import DATA
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, Call
from bot.records.text import NormalisedText
from bot.rehearsal.parses import Parses
from bot.rehearsal.understanding import Understanding
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp
from bot.technique.reader import TechniqueReader

CLIENT_WINDOW = 3
# Turns parsed in one go: enough for spaCy to batch, few enough to stay small in memory.
CHUNK = 256
MOST_CLIENT_TURNS = 2000


@dataclass(frozen=True)
class TurnToRead:
    """A trainee turn and what came before: the client's turns, the topics asked; the
    scenario that is played, where one is."""

    text: str
    client: Sequence[str] = ()
    profile: str | None = None
    asked: Sequence[str] = ()
    scenario: str | None = None


class TurnReading:
    """Composes the readers: what the technique shows, what is asked and meant."""

    def __init__(
        self,
        nlp: Language,
        technique: TechniqueReader,
        understanding: Understanding | None = None,
    ) -> None:
        """Without ``understanding``, analyses have no ``asks``, ``topics``, ``moves`` and
        ``meant``."""
        self._parses = Parses(nlp, MOST_CLIENT_TURNS)
        self._technique = technique
        self._understanding = understanding

    @classmethod
    def load(cls, topic_dir: Path | None = None, data: Path = DATA) -> TurnReading:
        """Load the parser and the readers; topics and moves from ``topic_dir``, what
        scenarios are asked from ``data``.

        Raises what ``Understanding.load`` raises on a model that is unusable.
        """
        understanding = None if topic_dir is None else Understanding.load(topic_dir, data)
        return cls(load_nlp(), TechniqueReader.load(), understanding)

    def read(
        self,
        text: str,
        client: Sequence[str] = (),
        profile: str | None = None,
        asked: Sequence[str] = (),
        scenario: str | None = None,
    ) -> TurnAnalysis:
        """Return what the turn shows; ``client``: the turns before it, oldest first."""
        return next(self.read_many([TurnToRead(text, client, profile, asked, scenario)]))

    def read_many(self, turns: Iterable[TurnToRead]) -> Iterator[TurnAnalysis]:
        """Return the analyses of ``turns``, in order, parsed by the chunk."""
        rest = iter(turns)
        while chunk := list(islice(rest, CHUNK)):
            texts = [normalise(turn.text) for turn in chunk]
            docs, clients = self._parses.of(texts, [text for turn in chunk for text in turn.client])
            for turn, text, doc in zip(chunk, texts, docs):
                yield self._analyse(turn, text, doc, [clients[said] for said in turn.client])

    def read_call(self, call: Call) -> list[TurnAnalysis | None]:
        """Return one analysis per trainee turn, None for the client's turns.

        Each turn is read with the last client turns before it and the topics that
        the turns before it asked about.
        """
        trainee = [turn.text for turn in call.turns if turn.who != CLIENT]
        texts = [normalise(text) for text in trainee]
        said = [turn.text for turn in call.turns if turn.who == CLIENT]
        docs, clients = self._parses.of(texts, said)
        parsed = iter(zip(texts, docs))
        analyses: list[TurnAnalysis | None] = []
        window: list[str] = []
        asked: list[str] = []
        for turn in call.turns:
            if turn.who == CLIENT:
                window = [*window, turn.text][-CLIENT_WINDOW:]
                analyses.append(None)
                continue
            text, doc = next(parsed)
            before = TurnToRead(turn.text, window, call.profile, tuple(asked))
            analysis = self._analyse(before, text, doc, [clients[line] for line in window])
            hits = [hit.topic for hit in analysis.topics]
            asked = [topic for topic in asked if topic not in hits] + hits[::-1]
            analyses.append(analysis)
        return analyses

    def _analyse(
        self, turn: TurnToRead, text: NormalisedText, doc: Doc, client: Sequence[Doc]
    ) -> TurnAnalysis:
        analysis = self._technique.read(text, doc, client, turn.profile)
        if self._understanding is None:
            return analysis
        return self._understanding.read(analysis, text, doc, client, turn.asked, turn.scenario)
