"""For whom the call was led: which profile the trainee's manner suits best.

A manner is read by named groups of words (``data/rubric/manner.yml``), each tied to the rules
of the profiles that it serves or hurts. What counts is the part of the trainee's turns that
shows a group; words that the client had said before show the client, not the trainee's manner.
What each group weighs is in ``manner_weights.yml`` (fitted by ``python -m bench.fitting.manner``).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from bot.content.rubric import MannerGroup, MannerSigns
from bot.grading.folding import Folded
from bot.grading.scores import interpolate
from bot.grading.wording import compile_wordings
from bot.grading.words import stems
from bot.records.call import CLIENT, PROFILES, Call

_MEASURES = {"exclamation": re.compile(r"!"), "figure": re.compile(r"\d+")}
TOLD = 2


@dataclass(frozen=True)
class Shown:
    """A group that a turn of the trainee shows (its place among the trainee's, from 1), with
    the sentence where it shows first."""

    group: str
    turn: int
    sentence: str


@dataclass(frozen=True)
class Manner:
    """``own``: the client's profile; ``shown``: all that shows a group; ``parts``: group →
    profile → how far the group makes the manner suit the profile."""

    own: str
    shown: tuple[Shown, ...]
    parts: Mapping[str, Mapping[str, float]]

    @property
    def suits(self) -> dict[str, float]:
        """Return how far the manner suits each profile."""
        return {name: sum(of.get(name, 0.0) for of in self.parts.values()) for name in PROFILES}

    @property
    def rival(self) -> str:
        """Return the profile, of the other three, that the manner suits best."""
        suits = self.suits
        return max((name for name in PROFILES if name != self.own), key=suits.__getitem__)

    @property
    def lead(self) -> float:
        """Return how much better the manner suits the client than the best other profile."""
        return self.suits[self.own] - self.suits[self.rival]

    def told_by(self) -> tuple[Shown, ...]:
        """Return what speaks most for the rival: a group at a time, each with its own sentence."""
        for_rival = {name: of.get(self.rival, 0.0) - of.get(self.own, 0.0) for name, of in self.parts.items()}
        points: dict[tuple[int, str], float] = defaultdict(float)
        for one in self.shown:
            points[one.turn, one.sentence] += for_rival[one.group]
        told: list[Shown] = []
        for name in sorted(for_rival, key=lambda name: (-for_rival[name], name)):
            used = {(one.turn, one.sentence) for one in told}
            free = [one for one in self.shown if one.group == name and (one.turn, one.sentence) not in used]
            if for_rival[name] > 0 and free and len(told) < TOLD:
                told.append(max(free, key=lambda one: (points[one.turn, one.sentence], -one.turn)))
        return tuple(told)


def manner_of(call: Call, signs: MannerSigns) -> Manner | None:
    """Return the manner of ``call``; None without a profile."""
    if call.profile is None:
        return None
    shown = tuple(shown_in(call, signs.groups))
    parts = {
        name: {profile: weight * share for profile, weight in signs.weights.get(name, {}).items()}
        for name, share in strengths(call, shown).items()
    }
    return Manner(call.profile, shown, parts)


def shown_in(call: Call, groups: Iterable[MannerGroup]) -> Iterator[Shown]:
    """Give each group that a turn of the trainee shows in words that the client had not said."""
    heard: set[str] = set()
    number = 0
    for turn in call.turns:
        folded = Folded.of(turn.text)
        if turn.who == CLIENT:
            heard |= stems(folded)
            continue
        number += 1
        for group in groups:
            span = _first(folded, group, heard)
            if span is not None:
                yield Shown(group.id, number, folded.quote_around(*span))


def strengths(call: Call, shown: Sequence[Shown]) -> dict[str, float]:
    """Return how strongly each group shows: the root of the part of the turns that show it,
    as a second turn tells less than the first."""
    turns = sum(turn.who != CLIENT for turn in call.turns)
    times = Counter(one.group for one in shown)
    return {name: sqrt(number / turns) for name, number in times.items()}


def part_lost(manner: Manner | None, line: Sequence[Sequence[float]]) -> float:
    """Return the part of each score that is lost where another profile is suited better."""
    return 0.0 if manner is None else interpolate(-manner.lead, line)


def _first(folded: Folded, group: MannerGroup, heard: Collection[str]) -> tuple[int, int] | None:
    """Return the first span that shows ``group`` otherwise than in words already ``heard``."""
    pattern = _MEASURES[group.measure] if group.measure else compile_wordings(group.wordings)
    for found in pattern.finditer(folded.text) if pattern else ():
        said = stems(Folded.of(found.group()))
        if not said or not said <= heard:
            return found.span()
    return None
