"""``visavis scenario gaps`` and ``new``."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli.gaps import gather
from bot.cli.main import main
from bot.store.database import utc_now
from bot.store.kept import UnclearLine
from bot.store.store import Store
from tests.store.samples import open_call, play


def line(text: str, scenario: str = "asso-libre") -> UnclearLine:
    return UnclearLine(scenario, "meneur", text, None, utc_now())


def test_the_most_frequent_line_comes_first() -> None:
    found = gather([line("Et la couleur ?"), line("vos frais de port"), line("Vos frais de port ?")])
    assert [(gap.said, gap.count) for gap in found][0][1] == 2
    assert found[1].said == "Et la couleur ?"


def test_a_line_tells_in_which_scenarios_it_was_said() -> None:
    gap = gather([line("Vos frais de port ?", "b"), line("Vos frais de port ?", "a")])[0]
    assert gap.scenarios == ("b", "a")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database with two lines that a client did not understand."""
    url = f"sqlite:///{tmp_path / 'rehearsals.sqlite'}"
    monkeypatch.setenv("VISAVIS_DATABASE_URL", url)
    store = Store(url)
    state = open_call(store)
    state.scenario = "asso-libre"
    for text in ("Combien d’argent avez-vous mis de côté ?", "Bonjour"):
        play(store, state, text, ("not_understood",))
    store.close()


def test_each_line_comes_with_its_nearest_topic(kept: None, capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "gaps", "asso-libre"]) == 0
    shown = [row.split("\t") for row in capsys.readouterr().out.splitlines()]
    nearest = {row[3]: row[1].split()[0] for row in shown}
    assert nearest["Combien d’argent avez-vous mis de côté ?"] == "budget" and len(shown) == 2


def test_a_scenario_without_gaps_says_so(kept: None, capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "gaps", "grand-age"]) == 0
    assert "Aucune ligne" in capsys.readouterr().out


def test_an_unknown_scenario_is_told(kept: None, capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "gaps", "nulle-part"]) == 2
    assert "au choix" in capsys.readouterr().err


def test_a_new_scenario_whose_id_is_taken_is_refused(capsys: pytest.CaptureFixture) -> None:
    assert main(["scenario", "new", "asso-libre"]) == 2
    assert "existe déjà" in capsys.readouterr().err
