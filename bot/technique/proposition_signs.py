"""Signs that a proposition handed back says of the same people and things what was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.technique.alignment import Match, align, select
from bot.technique.propositions import (
    PAST,
    Proposition,
    client_propositions,
    contraries,
    known,
    mark_names,
    others,
    read_propositions,
)
from bot.technique.statement import NEAR, Statement
from bot.technique.valence import valence
from bot.technique.wording import ContentWord, Wording

LIKE, SAME = 0.75, 0.9
# « rien avant de … », « tant que … pas »: the contrary of both says the same.
_HEDGED = frozenset(("condition", "before"))


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


def proposition_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return the signs of all propositions handed back, each 0–1."""
    pairs = [pair for statement in statements for pair in pair_up(statement)]
    spans = [span for said in statements[0].client for span in client_propositions(said)]
    text = frozenset().union(*(span.marks for span in spans))
    return {
        **_mark_signs(pairs, text),
        **_polarity_signs(pairs),
        **_people_signs(pairs, spans),
        **_valence_signs(pairs, statements),
        "in_one": _in_one(pairs, statements),
        "unit_swapped": float(any(_unit_swapped(statement) for statement in statements)),
        "figure_moved": _figure_moved(pairs, statements),
    }


def _mark_signs(pairs: Sequence[Pair], text: frozenset[str]) -> dict[str, float]:
    """Return which marks only one side has; « added » when the client used it nowhere."""
    signs = {f"{name}_{how}": 0.0 for name in (*mark_names(), PAST) for how in ("added", "lost")}
    turned = {f"{one}_{two}": 0.0 for one, two in contraries()}
    for pair in pairs:
        for name in pair.own.marks - text:
            signs[f"{name}_added"] = 1.0
        for name in pair.other.marks - pair.own.marks:
            signs[f"{name}_lost"] = 1.0
        for one, two in contraries():
            for first, second in ((one, two), (two, one)):
                if (first in pair.own.marks and second in pair.other.marks
                        and second not in pair.own.marks and first not in pair.other.marks):
                    turned[f"{one}_{two}"] = 1.0
    return {**signs, **turned, "contrary_marks": float(any(turned.values()))}


def _polarity_signs(pairs: Sequence[Pair]) -> dict[str, float]:
    """Return whether opposites and denials agree: an odd number of them contradicts."""
    odd = even = same = crossed = 0
    for pair in pairs:
        if _HEDGED & (pair.own.marks | pair.other.marks):
            continue
        client = [word for word in pair.said.words if pair.other.start <= word.start < pair.other.end]
        for match in pair.matches:
            verdict = _parity(match, client)
            odd += verdict == "odd"
            crossed += verdict == "crossed"
            even += verdict == "even"
            same += verdict == "same"
    return {
        "parity_odd": min(odd, 2) / 2,
        "parity_crossed": min(crossed, 2) / 2,
        "parity_even": min(even, 2) / 2,
        "parity_same": min(same, 3) / 3,
        "denied_pair": float(any(pair.own.denied != pair.other.denied for pair in pairs)),
        "denied_both": float(any(pair.own.denied and pair.other.denied for pair in pairs)),
    }


def _parity(match: Match, client: Iterable[ContentWord]) -> str:
    word = match.word
    opposite = _opposite(word, client) if match.score < 0.9 else None
    if opposite is not None:
        return "crossed" if opposite.denied == word.denied else "even"
    if match.other is None or match.score < 0.8 or not (word.predicate and match.other.predicate):
        return ""
    return "same" if match.agrees else "odd"


def _opposite(word: ContentWord, client: Iterable[ContentWord]) -> ContentWord | None:
    contrary = {(pair, 1 - side) for pair, side in word.sides}
    if not contrary:
        return None
    return next((other for other in client if other.sides & contrary and not other.sides & word.sides), None)


def _people_signs(pairs: Sequence[Pair], spans: Sequence[Proposition]) -> dict[str, float]:
    """Return whether the same person does the same thing."""
    acting = known(spans)
    same = clash = elsewhere = unknown = 0
    swapped = 0
    for pair in pairs:
        mine, theirs = others(pair.own.subject), pair.other.subject
        if pair.weight < 1 or not mine or not theirs:
            continue
        there = any(m.word.stem == pair.own.subject and m.score >= SAME for m in pair.matches)
        if mine == theirs or there:
            same += mine == theirs
            swapped += mine != theirs
        elif mine in acting:
            elsewhere += 1
        elif theirs == "1" or mine == "1":
            unknown += 1
        else:
            clash += 1
    return {
        "subject_swapped": float(swapped > 0),
        "same_subject": min(same, 2) / 2,
        "subject_elsewhere": min(elsewhere, 2) / 2,
        "subject_clash": min(clash, 2) / 2,
        "subject_unknown": min(unknown, 2) / 2,
        "vous_for_noun": float(any(
            p.own.subject == "2" and p.weight >= 1 and len(p.other.subject) > 1 for p in pairs)),
        "noun_for_vous": float(any(
            len(p.own.subject) > 1 and p.weight >= 1 and p.other.subject == "1" for p in pairs)),
    }


def _valence_signs(pairs: Sequence[Pair], statements: Sequence[Statement]) -> dict[str, float]:
    own = statements[0].own
    flips = lifts = agree = 0
    for pair in pairs:
        good, bad = valence(own, pair.own.start, pair.own.end)
        well, ill = valence(pair.said, pair.other.start, pair.other.end)
        flips += good > bad and ill > well
        lifts += bad > good and well > ill
        agree += (good > bad and well > ill) or (bad > good and ill > well)
    return {"brightened": float(flips > 0), "darkened": float(lifts > 0), "mood_kept": float(agree > 0)}


def _in_one(pairs: Sequence[Pair], statements: Sequence[Statement]) -> float:
    """Return the share of the words found anywhere that the nearest proposition holds."""
    anywhere = sum(m.score >= LIKE and not m.word.vague for s in statements for m in s.matches)
    there = sum(m.score >= LIKE and not m.word.vague for pair in pairs for m in pair.matches)
    return min(there / anywhere, 1.0) if anywhere else 1.0


def _unit_swapped(statement: Statement) -> bool:
    """« soixante places » for « quarante places … soixante employés »."""
    known_units = [q for said in statement.client for q in said.figures.quantities if q.unit]
    for quantity in statement.own_figures.quantities:
        equal = [other for other in known_units if other.value == quantity.value]
        named = any(other.unit == quantity.unit for other in known_units)
        if quantity.unit and equal and named and all(o.unit != quantity.unit for o in equal):
            return True
    return False


def _figure_moved(pairs: Sequence[Pair], statements: Sequence[Statement]) -> float:
    """Return the share of the client's figures that stand in another proposition."""
    told = moved = 0
    for pair in pairs:
        here = {q.value for q in pair.said.figures.quantities if pair.other.start <= q.start < pair.other.end}
        there = {q.value for said in statements[0].client for q in said.figures.quantities}
        own = [q.value for s in statements for q in s.own_figures.quantities if pair.own.start <= q.start < pair.own.end]
        told += sum(value in there for value in own)
        moved += sum(value in there and value not in here for value in own)
    return moved / told if told else 0.0
