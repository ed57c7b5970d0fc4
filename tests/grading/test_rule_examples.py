"""Each rule's examples, read by the real pipeline: hits are seen, look-alikes are not."""

from __future__ import annotations

import pytest

from bot.content.rubric_reading import load_rubric
from bot.records.settings import Settings
from bot.records.verdict import BROKEN, RESPECTED
from tests.grading.examples import Readings, finding, read_examples

RULES = load_rubric(Settings.read().data / "rubric").rules
SEEN = {"do": RESPECTED, "avoid": BROKEN}


@pytest.fixture(scope="module")
def readings(reading) -> Readings:
    """Every trainee turn of the examples, read."""
    return read_examples(RULES, reading)


def _cases(kind: str) -> list:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{place}: {example.title[:50]}")
        for rule in RULES
        for place, example in enumerate(getattr(rule, kind), start=1)
    ]


@pytest.mark.parametrize(("rule", "example"), _cases("hits"))
def test_a_hit_is_seen(rule, example, rubric, readings) -> None:
    assert finding(rule, example, rubric, readings).verdict == SEEN[rule.kind]


@pytest.mark.parametrize(("rule", "example"), _cases("misses"))
def test_a_look_alike_is_not_seen(rule, example, rubric, readings) -> None:
    assert finding(rule, example, rubric, readings).verdict != SEEN[rule.kind]
