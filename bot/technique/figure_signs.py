"""Signs that the figures of a reformulation are those of the client, and stand where they stood."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.alignment import Match
from bot.technique.proposition_pairs import Pair
from bot.technique.statement import Statement

_TREND_PAIR = 0  # the first pair of antonyms.yml: to rise, to fall


def figure_signs(
    sure: Sequence[Match], statements: Sequence[Statement], pairs: Sequence[Pair]
) -> dict[str, float]:
    """Return which figures are kept, changed or moved, each sign 0–1."""
    figures = [statement.figures for statement in statements]
    return {
        "same_figures": min(sum(figure.same + figure.derived for figure in figures), 2) / 2,
        "clash": float(any(figure.clash for figure in figures)),
        "new_figures": min(sum(figure.new for figure in figures), 2) / 2,
        "trend": float(any(_trend_reversed(statement) for statement in statements)),
        "mispaired": _mispaired(sure, statements),
        "unit_swapped": float(any(_unit_swapped(statement) for statement in statements)),
        "figure_moved": _figure_moved(pairs, statements),
    }


def _trend_reversed(statement: Statement) -> bool:
    """Tell whether « baissé » stands for what the client's figures show rising."""
    said = [trend for wording in statement.client if (trend := wording.figures.trend)]
    own = {side for match in statement.matches for pair, side in match.word.sides if pair == _TREND_PAIR}
    return len(said) == 1 and own == {1 if said[0] > 0 else 0}


def _mispaired(sure: Sequence[Match], statements: Sequence[Statement]) -> float:
    """Return the share of the trainee's figures that stand with words from which the
    client kept them apart (« la chaudière date de 1978 » for that of the windows)."""
    pairs = [
        verdict
        for statement in statements
        for quantity in statement.own_figures.quantities
        if (verdict := _pairing(quantity.start, quantity.value, statement, sure)) is not None
    ]
    return sum(pairs) / max(len(pairs), 1)


def _pairing(start: int, value: float, statement: Statement, sure: Sequence[Match]) -> bool | None:
    """Return True when the figure changed places, None when that cannot be told."""
    beside = statement.beside(start)
    others = {m.other.lemma for m in sure if m.other is not None and m.word in beside and not m.other.verb}
    for said in statement.client:
        for quantity in said.figures.quantities:
            if quantity.value == value:
                near = {w.lemma for c in said.clauses if c.start <= quantity.start < c.end
                        for w in said.words if c.start <= w.start < c.end}
                return bool(others and near) and not others & near if others else None
    return None


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
