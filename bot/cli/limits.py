"""How long a call may be: what is longer was not one, and grading it would take minutes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.call import Turn

# Several hours of talk; half a minute of grading on one processor.
MOST_TURNS = 2000
# A quarter of an hour without a breath; the parser's memory grows with it.
MOST_CHARACTERS = 20_000
TOO_MANY = "cet appel a {count} tours de parole ; un appel à noter en a {most} au plus"
TOO_LONG = "le tour de parole n° {number} a {count} signes ; un tour en a {most} au plus"


def too_long(turns: Sequence[Turn]) -> str | None:
    """Return in French what is too long in a call, None when nothing is."""
    if len(turns) > MOST_TURNS:
        return TOO_MANY.format(count=_figure(len(turns)), most=_figure(MOST_TURNS))
    for number, turn in enumerate(turns, 1):
        if len(turn.text) > MOST_CHARACTERS:
            sizes = {"count": _figure(len(turn.text)), "most": _figure(MOST_CHARACTERS)}
            return TOO_LONG.format(number=number, **sizes)
    return None


def _figure(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")
