"""Lays the propositions of a reformulation beside the client's: which answers to which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.technique.alignment import Match, align, select
from bot.technique.propositions import Proposition, client_propositions, others, read_propositions
from bot.technique.statement import NEAR, Statement
from bot.technique.wording import Wording

LIKE, SAME = 0.75, 0.9


@dataclass(frozen=True)
class Pair:
    """A proposition of the trainee and the client's nearest one, with their words laid
    side by side. ``weight``: how near they are."""

    own: Proposition
    other: Proposition
    said: Wording
    matches: tuple[Match, ...]
    weight: float


def pair_up(statement: Statement) -> list[Pair]:
    """Return the propositions of ``statement`` that answer to one of the client's."""
    region = statement.region
    told = [(said, span) for said in statement.client for span in client_propositions(said)]
    pairs = []
    for own in read_propositions(statement.own, region.start, region.end):
        words = select(statement.own, own.start, own.end)
        figures = {q.value for q in statement.own_figures.quantities if own.start <= q.start < own.end}
        read = [_pair(own, span, said, align(words, [select(said, span.start, span.end)]), figures)
                for said, span in told]
        best = max(read, key=lambda pair: pair.weight, default=None)
        if best is not None and best.weight > 0:
            pairs.append(best)
    return pairs


def _pair(
    own: Proposition, span: Proposition, said: Wording, matches: Sequence[Match], figures: set[float]
) -> Pair:
    weight = sum(_weight(match, own.subject) for match in matches)
    weight += sum(q.value in figures for q in said.figures.quantities if span.start <= q.start < span.end)
    same = own.subject and others(own.subject) == span.subject
    return Pair(own, span, said, tuple(matches), weight + (0.3 if same and weight else 0.0))


def _weight(match: Match, subject: str) -> float:
    """What is said counts more than of whom: else « votre femme dort » would answer to
    « ma femme s'inquiète » and not to « moi, je dors »."""
    share = 0.3 if match.word.vague or match.word.stem == subject else 1.0
    return share * (1.0 if match.score >= LIKE else 0.4 if match.score >= NEAR else 0.0)
