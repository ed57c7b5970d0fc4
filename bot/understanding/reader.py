"""Fills ``asks``, ``topics`` and ``moves`` of a turn that the technique reader has read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc

from bot.records.analysis import TopicHit, TurnAnalysis
from bot.records.text import NormalisedText
from bot.understanding.ellipsis import is_elliptical, topic_before
from bot.understanding.moves import MoveModel
from bot.understanding.stretches import Stretch, question_stretches, sentence_stretches
from bot.understanding.topics import NONE, OFF_TOPIC, TopicModel

# Chosen by `bench/topics`: below, the client rather asks back.
SURE = 0.2
SURE_ALONE = 0.5  # a topic alone, without its lead-in
SURE_OF_SECOND = 0.4  # one topic more in a turn costs more when it is wrong
SURE_WITHOUT_QUESTION = 0.6
NOTHING_ASKED = 0.7
LEAD_IN = 0.4


class UnderstandingReader:
    """Reads what a turn asks about. Built by ``load``; reading never changes it."""

    def __init__(self, topics: TopicModel, moves: MoveModel) -> None:
        self.topics = topics
        self.moves = moves

    @classmethod
    def load(cls, folder: Path | str) -> UnderstandingReader:
        """Read the models that ``train_understanding`` saved into ``folder``.

        Raises ``ModelError`` when they are missing or cannot be used.
        """
        return cls(TopicModel.load(folder), MoveModel.load(folder))

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
        analysis = replace(analysis, moves=self.moves.find(analysis, doc, normalised))
        stretches = question_stretches(analysis, doc, normalised)
        if not stretches:
            hits = self._unmarked(doc, normalised)
            return replace(analysis, asks=bool(hits), topics=tuple(hits))
        asks, hits = False, []
        for stretch in stretches:
            if is_elliptical(stretch.span):
                before = topic_before(self.topics, client_docs, asked)
                asks = True
                if before:
                    hits.append(_hit(analysis, stretch, *before))
                continue
            chances = self._chances(stretch)
            best = max(chances, key=chances.__getitem__)
            if best == NONE and chances[best] >= NOTHING_ASKED:
                continue
            asks = True
            if best not in (NONE, OFF_TOPIC) and chances[best] >= SURE:
                hits.append(_hit(analysis, stretch, best, chances[best]))
        return replace(analysis, asks=asks, topics=_ranked(hits))

    def _chances(self, stretch: Stretch) -> dict[str, float]:
        """Return the chances of each group, with the lead-in where the words of the
        question alone leave doubt (« Et le logiciel. Qu’est-ce qui vous agace dedans ? »)."""
        alone = self.topics.chances(stretch.span)
        if stretch.wide.start == stretch.span.start or max(alone.values()) >= SURE_ALONE:
            return alone
        wide = self.topics.chances(stretch.wide)
        wide[NONE] = min(wide.get(NONE, 0.0), alone.get(NONE, 0.0))
        return {name: (1 - LEAD_IN) * alone[name] + LEAD_IN * wide[name] for name in alone}

    def _unmarked(self, doc: Doc, normalised: NormalisedText) -> list[TopicHit]:
        """Return the topic of a turn in which no question was seen, if it is plain."""
        hits = []
        for stretch in sentence_stretches(doc, normalised):
            guess = self.topics.guess(stretch.span)
            if guess.topic not in (NONE, OFF_TOPIC) and guess.confidence >= SURE_WITHOUT_QUESTION:
                hits.append(TopicHit(guess.topic, round(guess.confidence, 3), stretch.start,
                                     stretch.end, normalised.original[stretch.start:stretch.end]))
        return list(_ranked(hits))


def _hit(analysis: TurnAnalysis, stretch: Stretch, topic: str, confidence: float) -> TopicHit:
    text = analysis.text[stretch.start : stretch.end].strip()
    return TopicHit(
        topic, round(confidence, 3), stretch.start, stretch.end, text, stretch.question
    )


def _ranked(hits: Sequence[TopicHit]) -> tuple[TopicHit, ...]:
    """Return each topic once, surest first, the doubtful ones only when alone."""
    best: dict[str, TopicHit] = {}
    for hit in hits:
        if hit.topic not in best or hit.confidence > best[hit.topic].confidence:
            best[hit.topic] = hit
    ranked = sorted(best.values(), key=lambda hit: (-hit.confidence, hit.start))
    return tuple(ranked[:1] + [hit for hit in ranked[1:] if hit.confidence >= SURE_OF_SECOND])
