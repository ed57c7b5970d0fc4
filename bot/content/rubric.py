"""The rubric as data: rules, wordings, scoring and phrases of ``data/rubric/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.records.call import TRAINEE

MANUAL_DETECTOR = "manual"


@dataclass(frozen=True)
class Example:
    """A few turns that show (or only seem to show) a rule: ``turns`` = (who, text).

    ``profile``, ``guess`` (the profile that the trainee named) and ``project``
    (« characteristic → benefit ») where the rule needs them.
    """

    turns: tuple[tuple[str, str], ...]
    profile: str | None = None
    guess: str | None = None
    project: tuple[str, ...] | None = None

    @property
    def title(self) -> str:
        """Return the trainee's last words, for a test's name."""
        return next((text for who, text in reversed(self.turns) if who == TRAINEE), "")


@dataclass(frozen=True)
class Rule:
    """One rule of the source documents. ``step`` is one of the six or ``all``;
    ``expected``: its absence costs points (in the steps of ``expected_in`` only, where
    given), else it only adds some. ``weight`` is in
    shares of the step for a do, in points of the 0–5 scale for an avoid."""

    id: str
    step: str
    profile: str
    kind: str
    text: str
    source: str
    message: str
    detector: str
    params: Mapping[str, Any]
    weight: float
    expected: bool
    expected_in: tuple[str, ...]
    feeds: tuple[str, ...]
    overrides: tuple[str, ...]
    same_as: str | None
    observed_in: str | None
    praise: str | None
    advice: str | None
    advice_broken: str | None
    hits: tuple[Example, ...]
    misses: tuple[Example, ...]

    @property
    def steps(self) -> tuple[str, ...]:
        """Return the steps whose score the rule counts in."""
        return self.feeds if self.step == "all" else (self.step,)

    def expected_for(self, step: str) -> bool:
        """Tell whether the absence of the rule costs points in ``step``."""
        return self.expected and (not self.expected_in or step in self.expected_in)


@dataclass(frozen=True)
class Lexicon:
    """Wordings of one function; ``unless``: wordings around them that void a match."""

    name: str
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class MannerGroup:
    """One sign of a manner and the rules that it serves (``serves``) or hurts (``hurts``), by
    profile. It shows by ``wordings`` or by a ``measure``: an exclamation, a figure."""

    id: str
    label: str
    serves: Mapping[str, tuple[str, ...]]
    hurts: Mapping[str, tuple[str, ...]]
    wordings: tuple[str, ...] = ()
    measure: str = ""


@dataclass(frozen=True)
class MannerSigns:
    """The groups of a manner and what they weigh (``weights``: group → profile → weight)."""

    groups: tuple[MannerGroup, ...]
    weights: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Rubric:
    """Everything a grade is computed from; ``version`` is stored with every grade."""

    version: str
    rules: tuple[Rule, ...]
    lexicons: Mapping[str, Lexicon]
    scoring: Mapping[str, Any]
    debrief: Mapping[str, Any]
    rewriting: Mapping[str, Any]
    manner: MannerSigns

    def rule(self, rule_id: str) -> Rule:
        """Return the rule ``rule_id``; raises KeyError for an unknown one."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)

    def for_profile(self, profile: str | None) -> tuple[Rule, ...]:
        """Return the rules that apply with ``profile``, those it overrides left out.

        A rule that is ``same_as`` another counts under that other id only.
        """
        chosen = [rule for rule in self.rules if rule.profile in ("all", profile)]
        beaten = {beaten for rule in chosen for beaten in rule.overrides}
        return tuple(rule for rule in chosen if rule.id not in beaten and rule.same_as is None)
