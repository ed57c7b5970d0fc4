"""What the groups of a manner weigh: fitted to calls of several hands, bound by their rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.fitting.manner import LedCall, led, load_calls, losing, page, told_apart, train
from bot.content.rubric import MannerGroup
from bot.content.rubric_reading import load_rubric
from bot.content.wording_groups import read_mapping
from bot.records.call import CLIENT, PROFILES, TRAINEE, Call, Turn
from bot.records.settings import Settings

MANNERS = dict(zip(PROFILES, ("Précisons encore.", "Tranchons vite.", "Prenons soin.", "Rêvons fort.")))
GROUPS = tuple(
    MannerGroup(name, name, {name: ("X",)}, {}, (text.split()[0],)) for name, text in MANNERS.items()
)


def _calls(groups: tuple[MannerGroup, ...] = GROUPS) -> list[LedCall]:
    return [
        led("essai", "average", Call(name, name, (Turn(CLIENT, "Oui."), Turn(TRAINEE, text))), groups)
        for name, text in MANNERS.items() for _ in range(3)
    ]


def test_groups_of_one_manner_tell_it_from_the_others() -> None:
    counts = told_apart(train(_calls(), GROUPS), _calls())
    assert counts["average", True] == len(_calls()) * 3 and not counts["average", False]


def test_a_group_speaks_only_by_its_rules() -> None:
    wrong = MannerGroup("wrong", "wrong", {"meneur": ("X",)}, {"aimable": ("Y",)}, ("soin",))
    weights = train(_calls((wrong,)), (wrong,)).weights["wrong"]
    assert not weights, "it shows where the amiable are served: it may speak for nobody"


def test_a_group_speaks_against_the_profile_that_it_hurts() -> None:
    group = MannerGroup("fast", "fast", {"meneur": ("X",)}, {"aimable": ("Y",)}, ("vite",))
    weights = train(_calls((group,)), (group,)).weights["fast"]
    assert weights["meneur"] > 0 > weights["aimable"] and weights.keys() == {"meneur", "aimable"}


def test_calls_that_lose_are_counted_under_their_own_profile_and_the_others() -> None:
    lost = losing(train(_calls(), GROUPS), _calls(), [[0.0, 0.0], [1.0, 0.2]])
    assert lost["own"] == 0 and lost["other"] == len(_calls()) * 3


def test_what_is_written_reads_the_same(tmp_path: Path) -> None:
    signs, file = train(_calls(), GROUPS), tmp_path / "weights.yml"
    file.write_text(page(signs), encoding="utf-8")
    assert read_mapping(file).data == signs.weights


def test_the_weights_of_the_rubric_are_those_that_the_calls_give() -> None:
    kept = load_rubric(Settings.read().data / "rubric").manner
    fitted = train(load_calls(kept.groups), kept.groups)
    assert kept.weights.keys() == fitted.weights.keys()
    for name, of in fitted.weights.items():
        assert kept.weights[name] == pytest.approx(of, abs=0.02), name
