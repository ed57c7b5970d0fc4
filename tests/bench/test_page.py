"""What the page and the README say is what was measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.validity import pages, readme
from bench.validity.agreement import Estimate
from bench.validity.figures import BY_KEY, MEASURES, SEEN, UNSEEN, Figure
from bench.validity.results import Results
from bot.rehearsal.resources import Resources

ROOT = Path(__file__).resolve().parents[2]


def figure(key: str, value: float, low: float, high: float, part: str = UNSEEN) -> Figure:
    return Figure(BY_KEY[key], part, Estimate(value, low, high, 100))


SHORT = figure("questions", 0.90, 0.85, 0.95)
UNSURE = figure("open", 0.93, 0.88, 0.97)
GOOD = figure("closed", 0.99, 0.95, 1.0)
TOO_FAR = figure("error", 0.75, 0.5, 0.9)


@pytest.fixture
def page(resources: Resources) -> str:
    figures = (SHORT, UNSURE, GOOD, TOO_FAR, figure("verification", 0.5, 0.4, 0.6, SEEN))
    return pages.render(Results((), (), (), figures, (), (), ("bench/x.jsonl",), resources.rubric))


def weak(page: str) -> str:
    return page.partition("## Ce qui est faible")[2].partition("\n## ")[0]


def test_every_figure_under_its_reach_is_said_to_be_weak(page: str) -> None:
    said = weak(page)
    assert "**Questions trouvées, F1**" in said and "**Écart absolu moyen des notes**" in said
    assert "**Vérification complète, à moitié ou aucune, kappa**" in said
    assert "Questions fermées" not in said


def test_a_figure_whose_interval_goes_below_its_reach_is_said_to_be_unsure(page: str) -> None:
    assert UNSURE.unsure and not GOOD.unsure and not SHORT.unsure
    assert "\n- Questions ouvertes, F1\u00a0: 0,93 [0,88\u202f; 0,97]" in weak(page)


def test_missing_sets_are_named(page: str) -> None:
    assert "`bench/x.jsonl`" in page


def test_the_readme_table_holds_the_held_out_figures_of_the_page(page: str) -> None:
    block = readme.render([SHORT, UNSURE, GOOD, TOO_FAR, figure("verification", 0.5, 0.4, 0.6, SEEN)])
    text = readme.replace_block(f"before\n{readme.START}\nold\n{readme.END}\nafter", block)
    assert "old" not in text and text.endswith("after")
    assert readme.quoted(text) == readme.measured(page) != {}
    assert readme.quoted(text)["questions"] == [0.90, 0.85, 0.95, 100]


def test_a_readme_that_quotes_another_figure_differs(page: str) -> None:
    block = readme.render([SHORT, UNSURE, GOOD, TOO_FAR]).replace("0.93 [", "0.94 [")
    text = readme.replace_block(f"{readme.START}\n{readme.END}", block)
    assert readme.quoted(text) != readme.measured(page)


def test_english_names_are_unique() -> None:
    names = [measure.english for measure in MEASURES if measure.english]
    assert len(names) == len(set(names))


def test_the_readme_quotes_the_figures_of_the_page() -> None:
    quoted = readme.quoted((ROOT / "README.md").read_text(encoding="utf-8"))
    measured = readme.measured((ROOT / "docs" / "validity.md").read_text(encoding="utf-8"))
    assert quoted == {key: value for key, value in measured.items() if BY_KEY[key].english} != {}
