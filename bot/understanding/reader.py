"""Fills ``asks``, ``topics`` and ``moves`` of a turn that the technique reader has cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc

from bot.records.analysis import TopicHit, TurnAnalysis
from bot.records.text import NormalisedText
from bot.understanding.spans import tokens_between
from bot.understanding.topics import NONE, OFF_TOPIC, TopicModel

THRESHOLD = 0.12


class UnderstandingReader:
    """Reads what a turn asks about. Built by ``load``; reading never changes it."""

    def __init__(self, topics: TopicModel) -> None:
        self.topics = topics

    @classmethod
    def load(cls, folder: Path | str) -> UnderstandingReader:
        """Read the models that ``train_understanding`` saved into ``folder``."""
        return cls(TopicModel.load(folder))

    def read(
        self,
        analysis: TurnAnalysis,
        doc: Doc,
        normalised: NormalisedText,
        client_docs: Sequence[Doc] = (),
        asked: Sequence[str] = (),
    ) -> TurnAnalysis:
        """Return ``analysis`` with ``asks``, ``topics`` (most salient first), ``moves``.

        ``client_docs``: the client's turns before, oldest first; ``asked``: topics
        asked so far, oldest first. Spans are in the turn as typed.
        """
        hits: list[TopicHit] = []
        for number, question in enumerate(analysis.questions):
            span = tokens_between(doc, normalised, question.start, question.end)
            if not len(span):
                continue
            guess = self.topics.guess(span)
            if guess.topic in (NONE, OFF_TOPIC) or guess.confidence < THRESHOLD:
                continue
            if all(hit.topic != guess.topic for hit in hits):
                hits.append(
                    TopicHit(guess.topic, round(guess.confidence, 3), question.start,
                             question.end, question.text, number)
                )
        return replace(analysis, asks=bool(analysis.questions), topics=tuple(hits))
