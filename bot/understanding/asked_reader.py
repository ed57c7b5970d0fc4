"""Reads which facts and needs of the scenario the questions of a turn are after."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np
from spacy.tokens import Doc

from bot.content.asked import Foreseen
from bot.content.faults import ContentError
from bot.records.analysis import TurnAnalysis
from bot.records.findings import Meant
from bot.records.text import NormalisedText
from bot.understanding.asked import AskedModel, Tokenise, digest_of
from bot.understanding.ellipsis import is_elliptical
from bot.understanding.spans import tokens_between
from bot.understanding.stretches import Stretch, question_stretches
from bot.understanding.topics import TopicModel

# So many of the likeliest are told, from this chance on.
TOLD, LEAST = 12, 0.01
# How much is believed of what the sentence of a question says, of the same with what the
# trainee said before it, and with what the client said last (log-linear: the chances to
# these powers multiplied; fitted with the weights of `bot/client/ranking.py`).
SENTENCE, BEFORE, SAID = 0.55, 0.5, 0.45
# So many characters of the client's last bubble are what was said last.
LAST = 220
# So many tokens, marks included, are one thing said in two breaths.
SHORT = 9
FLOOR = 1e-4

# Returns the foreseen questions of a scenario.
Questions = Callable[[str], Foreseen]

log = logging.getLogger(__name__)


class AskedReader:
    """Reads which facts and needs the questions of a turn are after.

    ``kept``: scenario → what was learnt in training. Where a scenario is new, or its
    questions changed since, that is learnt when it is first played (a few seconds).
    """

    def __init__(
        self,
        topics: TopicModel,
        questions: Questions,
        tokenise: Tokenise,
        kept: Mapping[str, AskedModel] = MappingProxyType({}),
    ) -> None:
        self._topics = topics
        self._questions = questions
        self._tokenise = tokenise
        self._kept = kept
        self._models: dict[str, AskedModel | None] = {}

    def read(
        self,
        analysis: TurnAnalysis,
        doc: Doc,
        normalised: NormalisedText,
        client_docs: Sequence[Doc],
        scenario: str,
    ) -> TurnAnalysis:
        """Return ``analysis`` with ``meant``, the likeliest first in each question.

        ``client_docs``: the client's turns before, oldest first.
        """
        asked = self._model(scenario)
        if asked is None:
            return analysis
        found: list[Meant] = []
        for stretch in question_stretches(analysis, doc, normalised):
            if not is_elliptical(stretch.sentence) or _names_before(stretch):
                chances = self._chances(asked, stretch, client_docs)
                found += _likeliest(asked, chances, (stretch.start, stretch.end, stretch.question))
        for hit in analysis.topics:
            span = tokens_between(doc, normalised, hit.start, hit.end)
            if hit.question is None and len(span):
                chances = asked.chances(span)
                found += _likeliest(asked, chances, (hit.start, hit.end, None))
        return replace(analysis, meant=tuple(found))

    def _chances(self, asked: AskedModel, stretch: Stretch, client: Sequence[Doc]) -> np.ndarray:
        texts = [doc.text[-LAST:] for doc in client[-1:]]
        (said,) = self._tokenise([" ".join([*texts, stretch.span.text])])
        chances = (asked.chances(stretch.sentence) + FLOOR) ** SENTENCE
        chances *= (asked.chances(stretch.wide) + FLOOR) ** BEFORE
        chances *= (asked.chances_after(said[:], stretch.sentence) + FLOOR) ** SAID
        return chances / chances.sum()

    def _model(self, scenario: str) -> AskedModel | None:
        if scenario not in self._models:
            foreseen = self._foreseen(scenario)
            self._models[scenario] = self._fitted(scenario, foreseen) if len(foreseen) > 1 else None
        return self._models[scenario]

    def _foreseen(self, scenario: str) -> Foreseen:
        try:
            return self._questions(scenario)
        except ContentError as err:
            # Its files were changed since the call began: topics alone still read it.
            log.warning("scenario %s: what it is asked cannot be read: %s", scenario, err.faults[0])
            return {}

    def _fitted(self, scenario: str, foreseen: Foreseen) -> AskedModel:
        kept = self._kept.get(scenario)
        if kept is not None and kept.digest == digest_of(foreseen):
            return kept
        log.info("scenario %s: its questions are new, they are being learnt", scenario)
        return AskedModel.fit(foreseen, self._topics, self._tokenise)


def _names_before(stretch: Stretch) -> bool:
    """Tell whether a question without a subject has one just before it (« Corinne… c’est qui ? »)."""
    return len(stretch.wide) <= SHORT and not is_elliptical(stretch.wide)


def _likeliest(
    asked: AskedModel, chances: np.ndarray, place: tuple[int, int, int | None]
) -> list[Meant]:
    best = np.argsort(-chances, kind="stable")[:TOLD]
    return [
        Meant(asked.model.labels[at], round(float(chances[at]), 3), *place)
        for at in best if chances[at] >= LEAST
    ]
