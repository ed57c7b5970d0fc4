"""Fills ``asks``, ``topics`` and ``moves`` of a turn that the technique reader has read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Sequence

from spacy.tokens import Doc

from bot.records.analysis import TurnAnalysis
from bot.records.findings import TopicHit
from bot.records.text import NormalisedText
from bot.understanding.asking import asks_nothing, invites, may_ask
from bot.understanding.echoes import without_echoes
from bot.understanding.ellipsis import is_elliptical, topic_before
from bot.understanding.hits import hit_of, mixed, ranked
from bot.understanding.moves import MoveModel
from bot.understanding.stretches import Stretch, question_stretches, sentence_stretches
from bot.understanding.topics import NONE, OFF_TOPIC, TopicModel

# Chosen on the development sets (`bench/topics`): below, the client rather asks back.
SURE = 0.3
SURE_ALONE = 0.5  # a question surer than this needs no lead-in
SURE_UNMARKED = 0.7
SURE_UNMARKED_TOO = 0.85
NOTHING_ASKED = 0.6
SAME_SENTENCE = 0.65
LEAD_IN = 0.4
TELLING = frozenset(("present", "price", "prove", "schedule", "commit", "advise", "thank"))
LONG_ENOUGH = 2  # tokens before a question that can change its subject


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
        moves = without_echoes(self.moves.find(analysis, doc, normalised), client_docs)
        analysis = replace(analysis, moves=moves)
        stretches = question_stretches(analysis, doc, normalised)
        hits = self._unmarked(analysis, doc, normalised)
        asks = bool(hits)
        for stretch in stretches:
            if asks_nothing(stretch.span, analysis.moves, stretch.start, stretch.end):
                continue
            topic, confidence = self._topic(stretch, client_docs, asked)
            if topic == NONE and confidence >= NOTHING_ASKED:
                continue
            asks = True
            if topic not in (NONE, OFF_TOPIC) and confidence >= SURE:
                hits.append(hit_of(analysis, stretch, topic, confidence))
        return replace(analysis, asks=asks, topics=ranked(hits))

    def _topic(
        self, stretch: Stretch, client_docs: Sequence[Doc], asked: Sequence[str]
    ) -> tuple[str, float]:
        """Return the likeliest group of a question and its chance."""
        if is_elliptical(stretch.sentence):
            return topic_before(self.topics, client_docs, asked) or (NONE, 0.0)
        chances = self._chances(stretch)
        best = max(chances, key=chances.__getitem__)
        return best, chances[best]

    def _chances(self, stretch: Stretch) -> dict[str, float]:
        """Return the chances of each group, with the words before the question where
        they are in its sentence (« Si ça continue, comment voyez-vous la suite ? ») or
        where it leaves doubt (« Parlons du logiciel. Qu’est-ce qui vous agace dedans ? »)."""
        chances = self.topics.chances(stretch.span)
        if len(stretch.sentence) - len(stretch.span) >= LONG_ENOUGH:
            chances = mixed(chances, self.topics.chances(stretch.sentence), SAME_SENTENCE)
        if stretch.wide.start < stretch.sentence.start and max(chances.values()) < SURE_ALONE:
            chances = mixed(chances, self.topics.chances(stretch.wide), LEAD_IN)
        return chances

    def _unmarked(
        self, analysis: TurnAnalysis, doc: Doc, normalised: NormalisedText
    ) -> list[TopicHit]:
        """Return the topics of sentences in which no question was seen, where they are
        plain; beside a question only a sentence with its own mark counts."""
        hits = []
        marked = bool(analysis.questions)
        for stretch in sentence_stretches(doc, normalised):
            if _taken(analysis, stretch) or not may_ask(stretch.span):
                continue
            if _tells(analysis, stretch):
                continue
            guess = self.topics.guess(stretch.span)
            sure = SURE_UNMARKED_TOO if marked else SURE_UNMARKED
            own_mark = stretch.span[-1].text == "?"
            known = guess.topic not in (NONE, OFF_TOPIC) and guess.confidence >= sure
            if known and (own_mark or not marked):
                hits.append(hit_of(analysis, stretch, guess.topic, guess.confidence))
        return hits


def _taken(analysis: TurnAnalysis, stretch: Stretch) -> bool:
    """Tell whether the sentence holds a question already, or what was handed back."""
    spans = [(question.start, question.end) for question in analysis.questions]
    if analysis.verification.start is not None:
        spans.append((analysis.verification.start, analysis.verification.end))
    return any(start < stretch.end and end > stretch.start for start, end in spans)


def _tells(analysis: TurnAnalysis, stretch: Stretch) -> bool:
    """Tell whether the sentence speaks of the trainee's own offer, thanks or promises: it
    may name a topic (« vos données seraient hébergées en France ») and asks nothing."""
    if stretch.span[-1].text == "?" or invites(stretch.span):
        return False
    return any(
        move.name in TELLING and move.start < stretch.end and move.end > stretch.start
        for move in analysis.moves
    )
