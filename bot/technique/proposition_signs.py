"""Signs that a proposition handed back says what the client's nearest one says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.technique.alignment import Match
from bot.technique.proposition_pairs import LIKE, Pair
from bot.technique.propositions import PAST, client_propositions, contraries, mark_names
from bot.technique.statement import Statement
from bot.technique.valence import valence
from bot.technique.content_words import ContentWord

# « rien avant de … », « tant que … pas »: the contrary of both says the same.
_HEDGED = frozenset(("condition", "before"))


def proposition_signs(pairs: Sequence[Pair], statements: Sequence[Statement]) -> dict[str, float]:
    """Return what each proposition adds to the client's, loses or turns, each sign 0–1."""
    spans = [span for said in statements[0].client for span in client_propositions(said)]
    return {
        **_mark_signs(pairs, frozenset().union(*(span.marks for span in spans))),
        **_polarity_signs(pairs),
        **_valence_signs(pairs, statements),
        "in_one": _in_one(pairs, statements),
    }


def _mark_signs(pairs: Sequence[Pair], text: frozenset[str]) -> dict[str, float]:
    """Return which marks only one side has; « added » when the client used it nowhere."""
    names = {*mark_names(), PAST}
    signs = {f"{name}_{how}": 0.0 for name in sorted(names) for how in ("added", "lost")}
    turned = {f"{one}_{two}": 0.0 for one, two in contraries()}
    for pair in pairs:
        for name in names & (pair.own.marks - text):
            signs[f"{name}_added"] = 1.0
        for name in names & (pair.other.marks - pair.own.marks):
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
