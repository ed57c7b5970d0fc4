"""Sums of little rules over named signs, kept as data: every decision can be read rule by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.content.lexicon import load_lexicon


class Split(NamedTuple):
    """``low`` where the sign is at most ``at``, ``high`` where it is more."""

    sign: str
    at: float
    low: float
    high: float


class Rule(NamedTuple):
    """Asks one sign, then another: ``low`` where the first is at most ``at``, else ``high``."""

    sign: str
    at: float
    low: Split
    high: Split


class LittleRules(NamedTuple):
    """A sum of rules, in log odds; ``base`` is what it is before any of them."""

    base: float
    rules: Sequence[Rule]

    def margin(self, signs: Mapping[str, float]) -> float:
        """Return the log odds."""
        return self.base + sum(_worth(rule, signs) for rule in self.rules)

    def reasons(self, signs: Mapping[str, float]) -> list[tuple[str, float]]:
        """Return the signs that weigh, the weightiest first, with what their rules add."""
        added: Counter[str] = Counter()
        for rule in self.rules:
            added[rule.sign] += _worth(rule, signs)
        return sorted(added.items(), key=lambda item: -abs(item[1]))


def _worth(rule: Rule, signs: Mapping[str, float]) -> float:
    split = rule.low if signs.get(rule.sign, 0.0) <= rule.at else rule.high
    return split.low if signs.get(split.sign, 0.0) <= split.at else split.high


@lru_cache(maxsize=None)
def load_rules(name: str) -> LittleRules:
    """Return the rules of the lexicon ``name``."""
    lexicon = load_lexicon(name)
    return LittleRules(float(lexicon["base"]), tuple(_read(line) for line in lexicon["rules"]))


def write_rule(rule: Rule) -> str:
    """Return ``rule`` as a line of the lexicon."""
    first = f"{rule.sign} {rule.at:.4g}"
    return " | ".join((first, *(f"{s.sign} {s.at:.4g} {s.low:.4f} {s.high:.4f}" for s in (rule.low, rule.high))))


def _read(line: str) -> Rule:
    first, low, high = (part.split() for part in line.split("|"))
    return Rule(first[0], float(first[1]), _split(low), _split(high))


def _split(words: Sequence[str]) -> Split:
    return Split(words[0], float(words[1]), float(words[2]), float(words[3]))
