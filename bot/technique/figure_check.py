"""Compares the figures of a reformulation with those the client gave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.technique.quantities import Figures, Quantity

ABOUT = 0.12
ROUNDING = 0.04  # « près de 2 900 » for 2 880
_MEASURES = frozenset(
    ("percent", "money", "hour", "minute", "day", "week", "month", "year", "times", "share", "date")
)
_RATE = "a year"
_A_YEAR = {"month": 12.0, "quarter": 4.0, "half": 2.0, "week": 52.0}
_SCALES = (2, 4, 7, 12, 30, 52, 100)


@dataclass(frozen=True)
class FigureCheck:
    """How many of the trainee's figures the client gave (``same``), that follow from
    the client's by reckoning (``derived``), that replace another of the same unit or
    class (``clash``), or that nothing speaks for or against (``new``)."""

    same: int = 0
    derived: int = 0
    clash: int = 0
    new: int = 0

    @property
    def total(self) -> int:
        """Return how many figures the trainee gave."""
        return self.same + self.derived + self.clash + self.new


def check_figures(own: Figures, said: Sequence[Figures]) -> FigureCheck:
    """Return the comparison of ``own`` with all that was ``said``."""
    known = [quantity for figures in said for quantity in figures.quantities]
    periods = frozenset().union(*(figures.periods for figures in said))
    known += [Quantity(_A_YEAR[period], _RATE, 0) for period in sorted(periods) if period in _A_YEAR]
    known += [Quantity(q.value / 100, "share", 0) for q in known if q.unit == "percent"]
    rescaled = bool(own.periods) and own.periods != periods
    verdicts = [_judge(quantity, known, rescaled) for quantity in own.quantities if not quantity.part]
    verdicts += _judge_sets(own.dates, frozenset().union(*(figures.dates for figures in said)))
    if "derived" not in verdicts:  # « une fois par trimestre » is « quatre par an »
        verdicts += _judge_periods(own.periods, periods)
    return FigureCheck(*(verdicts.count(name) for name in ("same", "derived", "clash", "new")))


def _judge(quantity: Quantity, known: Sequence[Quantity], rescaled: bool) -> str:
    rates = [other.value for other in known if other.unit == _RATE]
    known = [other for other in known if other.unit != _RATE]
    if any(_equal(quantity.value, other.value) and _units_agree(quantity, other) for other in known):
        return "same"
    if quantity.value in rates:
        return "derived"
    if any(_equal(quantity.value, value) or (quantity.about and _near(quantity.value, value)) for value in _reckoned(quantity, known)):
        return "derived"
    if any(_equal(quantity.value, value) for value in _converted(quantity, known, rescaled)):
        return "derived"
    if quantity.bound:
        return "new"
    if quantity.value < 1 and any(other.value < 1 for other in known):
        return "clash"
    if quantity.unit == "share":
        return "clash" if any(other.unit in ("share", "percent") for other in known) else "new"
    same_unit = any(quantity.unit and other.unit == quantity.unit for other in known)
    other_measure = any(_equal(quantity.value, other.value) for other in known)
    return "clash" if same_unit or other_measure or _counts_things(quantity, known) else "new"


def _counts_things(quantity: Quantity, known: Sequence[Quantity]) -> bool:
    """« 200 convives » for « 300 places »: another number of a thing otherwise called."""
    things = [other for other in known if other.unit and other.unit not in _MEASURES]
    return quantity.unit not in _MEASURES and quantity.value >= 5 and any(o.value >= 5 for o in things)


def _equal(one: float, two: float) -> bool:
    """Small numbers must be equal, shares nearly; from a hundred on they may be rounded.

    « soixante-dix-huit » is 1978 where the client said so.
    """
    if 10 <= min(one, two) < 100 and max(one, two) in (1900 + min(one, two), 2000 + min(one, two)):
        return True
    if 1900 <= min(one, two) and max(one, two) <= 2100:
        return one == two
    if max(abs(one), abs(two)) < 1:
        return abs(one - two) < 0.03
    if max(abs(one), abs(two)) < 100:
        return abs(one - two) < 0.011
    return abs(one - two) <= ROUNDING * max(abs(one), abs(two))


def _near(one: float, two: float) -> bool:
    """« une douzaine » for 12.5."""
    return abs(one - two) <= ABOUT * max(one, two)


def _units_agree(one: Quantity, two: Quantity) -> bool:
    """Measures must be the same; a thing may be called by another name."""
    if one.unit in _MEASURES and two.unit in _MEASURES:
        return one.unit == two.unit
    return True


def _converted(
    quantity: Quantity, known: Sequence[Quantity], rescaled: bool
) -> Iterable[float]:
    """Return the client's numbers in another measure: fifteen days are no thirty days.

    ``rescaled``: told for another period, as 3 600 a year for 300 a month.
    """
    for other in known:
        measured = quantity.unit in _MEASURES or not quantity.unit or other.unit not in _MEASURES
        if (rescaled or (other.unit != quantity.unit and measured)) and other.value >= 1 and "share" not in (other.unit, quantity.unit):
            yield from (other.value * scale for scale in _SCALES)
            yield from (other.value / scale for scale in _SCALES)


def _reckoned(quantity: Quantity, known: Sequence[Quantity]) -> Iterable[float]:
    """Return what can be reckoned from the client's numbers: sums, rests, shares, rates."""
    told = [other for other in known if not other.part or other.unit != "share"][:8]
    yield from (100 - other.value for other in told if 0 < other.value < 100)
    for at, one in enumerate(told):
        for two in told[at + 1 :]:
            yield from (one.value + two.value, abs(one.value - two.value))
            # Thirty days and two systems make no fifteen days.
            if quantity.unit in _MEASURES and quantity.unit in (one.unit, two.unit) and one.unit != two.unit:
                continue
            yield one.value * two.value
            if one.value and two.value:
                yield from _rates(one.value / two.value)


def _rates(share: float) -> tuple[float, ...]:
    return share, 1 / share, 100 * share, 100 / share, 1 - min(share, 1 / share)


def _judge_sets(own: Iterable[tuple[str, int]], said: frozenset[tuple[str, int]]) -> list[str]:
    groups = {group for group, _ in said}
    return [
        "same" if date in said else "clash" if date[0] in groups else "new"
        for date in own
        if date in said or date[0] in groups
    ]


def _judge_periods(own: frozenset[str], said: frozenset[str]) -> list[str]:
    return ["same" if period in said else "clash" for period in own if said]
