"""Sums of little rules: what each rule adds, and how rules are written and read back."""

from __future__ import annotations

import pytest

from bot.technique.little_rules import LittleRules, Rule, Split, load_rules, write_rule

RULE = Rule("clash", 0.5, Split("mean", 0.9, 0.1, -0.2), Split("found", 0.4, 1.5, 0.5))
RULES = LittleRules(-1.0, (RULE,))

WORTH = [
    ({}, -0.9),
    ({"mean": 1.0}, -1.2),
    ({"clash": 1.0}, 0.5),
    ({"clash": 1.0, "found": 1.0}, -0.5),
]


@pytest.mark.parametrize(("signs", "expected"), WORTH)
def test_a_rule_asks_one_sign_then_another(signs, expected):
    assert RULES.margin(signs) == pytest.approx(expected)


def test_the_reasons_name_the_first_sign_asked():
    assert RULES.reasons({"clash": 1.0}) == [("clash", 1.5)]


def test_a_rule_is_a_line_of_the_lexicon():
    assert write_rule(RULE) == "clash 0.5 | mean 0.9 0.1000 -0.2000 | found 0.4 1.5000 0.5000"


def test_the_lexicon_of_content_is_read():
    assert len(load_rules("content_rules").rules) == 300
