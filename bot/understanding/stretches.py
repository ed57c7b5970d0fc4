"""The stretches of a turn to find a topic for: questions, each with its lead-in."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Span

from bot.records.analysis import TurnAnalysis
from bot.records.text import NormalisedText
from bot.understanding.sentences import sentences
from bot.understanding.spans import tokens_between
from bot.understanding.tokens import plain

_JOINTS = frozenset({"et", "puis", "ou"})
_PREPOSITIONS = frozenset({"a", "de", "avec", "pour", "par", "sur", "en", "dans", "depuis", "d"})
_ASKING = frozenset(
    "qui que quoi quand comment combien pourquoi ou quel quelle quels quelles lequel laquelle".split()
)


@dataclass(frozen=True)
class Stretch:
    """Tokens that ask (``span``), the same from the beginning of their sentence, and
    from what was said before it; place in the turn as typed; question they belong to."""

    span: Span
    sentence: Span
    wide: Span
    start: int
    end: int
    question: int | None


def question_stretches(
    analysis: TurnAnalysis, doc: Doc, normalised: NormalisedText
) -> list[Stretch]:
    """Return the questions of the turn, coordinated ones cut in two, in order."""
    stretches: list[Stretch] = []
    floor = 0
    for number, question in enumerate(analysis.questions):
        span = tokens_between(doc, normalised, question.start, question.end)
        if not len(span):
            continue
        opening = max(floor, _sentence_start(doc, span.start))
        for part in _parts(span):
            whole = part.start == span.start and part.end == span.end
            start, end = (question.start, question.end) if whole else _typed(part, normalised)
            sentence, wide = doc[opening : part.end], doc[min(floor, opening) : part.end]
            stretches.append(Stretch(part, sentence, wide, start, end, number))
        floor = span.end
    return stretches


def sentence_stretches(doc: Doc, normalised: NormalisedText) -> list[Stretch]:
    """Return the sentences of the turn that hold a word."""
    return [
        Stretch(span, span, span, *_typed(span, normalised), None)
        for span in sentences(doc)
        if any(token.is_alpha for token in span)
    ]


def _sentence_start(doc: Doc, at: int) -> int:
    """Return the first token of the sentence that holds token ``at``."""
    return next((s.start for s in sentences(doc) if s.start <= at < s.end), at)


def _parts(span: Span) -> list[Span]:
    """Cut « quel est votre budget et pour quand ? » before the second question word."""
    for at in range(span.start + 2, span.end - 1):
        after = at + 1
        if plain(span.doc[at].text) not in _JOINTS:
            continue
        if plain(span.doc[after].text) in _PREPOSITIONS:
            after += 1
        if after < span.end and plain(span.doc[after].text) in _ASKING:
            return [span.doc[span.start : at], span.doc[at : span.end]]
    return [span]


def _typed(span: Span, normalised: NormalisedText) -> tuple[int, int]:
    start, end = normalised.to_original(span.start_char, span.end_char)
    return start, end
