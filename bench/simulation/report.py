"""Prints what a simulation found."""

from __future__ import annotations

from collections.abc import Iterator

from bench.simulation.figures import SHOWN_FAULTS, Figures, mean
from bot.rehearsal.resources import Resources


def lines(figures: Figures, resources: Resources, dead: bool = False) -> Iterator[str]:
    """Give the report line by line; ``dead``: name every line that was never said."""
    yield f"{'trainee':<10}{'calls':>7}{'turns':>7}{'trust':>7}{'needs':>7}{'all':>6}  ended by"
    for name, tally in figures.tallies.items():
        n = max(tally.calls, 1)
        ended = ", ".join(f"{who} {count}" for who, count in sorted(tally.ended.items()))
        yield (f"{name:<10}{tally.calls:>7}{tally.turns / n:>7.1f}{tally.trust / n:>7.0f}"
               f"{tally.needs / n:>7.2f}{tally.all_needs / n:>6.0%}  {ended}")
    yield ""
    yield from _trust(figures)
    yield from _needs(figures, resources)
    yield ""
    for claim, faults in figures.faults.items():
        yield f"{'held' if not faults else 'BROKEN'}: {claim}" + (f" ({len(faults)})" if faults else "")
        yield from (f"    {fault}" for fault in faults[:SHOWN_FAULTS])
    yield ""
    yield from _dead(figures, resources, dead)


def _trust(figures: Figures) -> Iterator[str]:
    yield (f"trust: rises by {mean(figures.rises):.1f} in the mean (at most {max(figures.rises, default=0)}), "
           f"falls by {mean(figures.falls):.1f} (at most {max(figures.falls, default=0)})")


def _needs(figures: Figures, resources: Resources) -> Iterator[str]:
    short = figures.short_of_needs(resources)
    yield (f"skilled: every hidden need opened in {len(figures.best) - len(short)} of "
           f"{len(figures.best)} voices" + "".join(f"; not {s}/{p}" for s, p in short))
    yield f"poor: most needs opened in a call {max(figures.poorest.values(), default=0)}"


def _dead(figures: Figures, resources: Resources, every: bool) -> Iterator[str]:
    unsaid = figures.unsaid(resources)
    count = sum(map(len, unsaid.values()))
    total = sum(1 for s, p in unsaid for _ in resources.scenarios[s].voice(p).all_lines())
    yield f"authored lines never said: {count} of {total}"
    for (scenario, profile), names in unsaid.items():
        if names:
            shown = names if every else names[:SHOWN_FAULTS]
            more = "" if len(shown) == len(names) else f" … ({len(names)})"
            yield f"    {scenario}/{profile}: {', '.join(shown)}{more}"
