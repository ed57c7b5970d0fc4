"""The figures beside their budgets, as a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """``value`` is to be at most ``reach``, at best ``stretch`` (at least, when ``more``)."""

    name: str
    detail: str
    value: float
    reach: float
    stretch: float
    unit: str = "×"
    more: bool = False

    @property
    def verdict(self) -> str:
        """Return stretch, reach or missed."""
        sign = -1 if self.more else 1
        if sign * self.value <= sign * self.stretch:
            return "stretch"
        return "reach" if sign * self.value <= sign * self.reach else "missed"


def render(rows: list[Row]) -> str:
    """Return the table in Markdown."""
    head = "| what | measured | reach | stretch | | from |\n|---|---|---|---|---|---|"
    return "\n".join([head, *map(_line, rows)])


def _line(row: Row) -> str:
    sign = "≥" if row.more else "≤"
    bounds = f"{sign} {row.reach:g} {row.unit} | {sign} {row.stretch:g} {row.unit}"
    return f"| {row.name} | {row.value:.2f} {row.unit} | {bounds} | {row.verdict} | {row.detail} |"
