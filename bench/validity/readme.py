"""The small table of the README, and how it is compared with the page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bench.validity.figures import MEASURES, UNSEEN, Figure
from bench.validity.french import NONE

START, END = "<!-- validity -->", "<!-- /validity -->"
_BLOCK = re.compile(f"{re.escape(START)}\n(.*?){re.escape(END)}", re.DOTALL)
_NUMBER = re.compile(r"[−-]?\d+(?:[.,]\d+)?")


def render(figures: Sequence[Figure]) -> str:
    """Return the table of held-out figures, in English."""
    rows = [
        f"| {one.measure.english} | {_shown(one)} | {one.estimate.n} | {_aim(one)} |"
        for one in figures if one.part == UNSEEN and one.known and one.measure.english
    ]
    head = ["| held-out sets | value [95 % interval] | n | reach |", "|---|---:|---:|---:|"]
    return "\n".join([*head, *rows]) + "\n"


def replace_block(text: str, block: str) -> str:
    """Return ``text`` with ``block`` between its markers; as it is without markers."""
    return _BLOCK.sub(lambda _: f"{START}\n{block}{END}", text, count=1)


def quoted(readme: str) -> dict[str, list[float]]:
    """Return the figures that a README quotes: key of the measure → value, low, high, n."""
    found = _BLOCK.search(readme)
    names = {measure.english: measure.key for measure in MEASURES if measure.english}
    return _rows(found[1] if found else "", names)


def measured(page: str) -> dict[str, list[float]]:
    """Return the held-out figures of the page, as ``quoted`` does."""
    # The page has no-break spaces where a measure's name has plain ones.
    table = page.partition("\n## ")[2].partition("\n## ")[0].replace("\u00a0", " ")
    return _rows(table, {measure.name: measure.key for measure in MEASURES})


def _rows(text: str, names: Mapping[str, str]) -> dict[str, list[float]]:
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in text.splitlines()]
    return {
        names[row[0]]: [_number(n) for cell in row[1:3] for n in _NUMBER.findall(cell)]
        for row in rows if row[0] in names and len(row) > 2 and row[1] != NONE
    }


def _number(text: str) -> float:
    return float(text.replace(",", ".").replace("−", "-"))


def _shown(figure: Figure) -> str:
    one = figure.estimate
    return f"{one.value:.2f} [{one.low:.2f}, {one.high:.2f}]"


def _aim(figure: Figure) -> str:
    if figure.measure.reach is None:
        return NONE
    return f"{'≤' if figure.measure.lower else '≥'} {figure.measure.reach:.2f}"
