"""``python -m bench.fitting.manner``: fits what the groups of ``data/rubric/manner.yml`` weigh.

Prints, for every file of calls, how often the client's profile is told from each other one by
the trainee's manner, with weights fitted to the other files only, and how many calls would lose
under their own profile. ``--write`` then fits to all of them and writes ``manner_weights.yml``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import minimize

from bench.validity.calls import call_of
from bench.validity.figures import SEEN
from bench.validity.sets import CALLS, load
from bot.content.manner_reading import WEIGHTS
from bot.content.rubric import MannerGroup, MannerSigns
from bot.content.rubric_reading import load_rubric
from bot.grading.manner import manner_of, part_lost, shown_in, strengths
from bot.records.call import PROFILES, Call
from bot.records.settings import Settings

STRENGTH = 1.0
# A group that hardly ever shows differs little from call to call: it is not blown up beyond this.
LEAST_SPREAD = 0.05
LEVELS = ("average", "excellent")
COMMENT = """\
# What each group of manner.yml weighs for a profile, fitted to the average and excellent calls for
# development (python -m bench.fitting.manner --write). For profiles of the rules that a group
# serves, nothing or more; of those that it hurts, nothing or less; for others, nothing.
"""


@dataclass(frozen=True)
class LedCall:
    """A call of which it is known for whom it was led, and how strongly its groups show."""

    source: str
    level: str
    call: Call
    shows: Mapping[str, float]


def load_calls(groups: Sequence[MannerGroup]) -> list[LedCall]:
    """Return the average and excellent calls for development."""
    return [
        led(one.name, row["level"], call_of(row), groups)
        for one in load(CALLS) if one.part == SEEN
        for row in one.rows if row["level"] in LEVELS
    ]


def led(source: str, level: str, call: Call, groups: Sequence[MannerGroup]) -> LedCall:
    """Return ``call`` with what it shows of ``groups``."""
    return LedCall(source, level, call, strengths(call, tuple(shown_in(call, groups))))


def train(calls: Sequence[LedCall], groups: Sequence[MannerGroup]) -> MannerSigns:
    """Return ``groups`` with the weights fitted to ``calls``: logistic regression of the profile,
    without a constant, in which a group weighs only by its rules."""
    table = np.array([[one.shows.get(group.id, 0.0) for group in groups] for one in calls])
    spread = np.maximum(table.std(axis=0), LEAST_SPREAD)
    known = np.array([[one.call.profile == name for name in PROFILES] for one in calls], float)
    limits = [_limits(group, name) for name in PROFILES for group in groups]
    found = minimize(
        _loss, np.zeros(len(limits)), (table / spread, known), "L-BFGS-B", jac=True, bounds=limits
    ).x.reshape(len(PROFILES), -1) / spread
    weights = {
        group.id: {name: round(float(of), 2) for name, of in zip(PROFILES, found[:, place]) if abs(of) >= 0.005}
        for place, group in enumerate(groups)
    }
    return MannerSigns(tuple(groups), weights)


def told_apart(signs: MannerSigns, calls: Sequence[LedCall]) -> Counter[tuple[str, bool]]:
    """Count (level, right): the client's profile against each of the other three."""
    counts: Counter[tuple[str, bool]] = Counter()
    for one in calls:
        manner = manner_of(one.call, signs)
        assert manner is not None
        suits = manner.suits
        counts.update((one.level, suits[manner.own] > suits[name]) for name in PROFILES if name != manner.own)
    return counts


def losing(
    signs: MannerSigns, calls: Sequence[LedCall], line: Sequence[Sequence[float]]
) -> Counter[str]:
    """Count the calls that lose by ``line`` under their own profile, and under another one."""
    counts: Counter[str] = Counter()
    for one in calls:
        for name in PROFILES:
            lost = part_lost(manner_of(replace(one.call, profile=name), signs), line)
            counts["own" if name == one.call.profile else "other"] += lost > 0
    return counts


def page(signs: MannerSigns) -> str:
    """Return the file of the weights of ``signs``."""
    lines = [COMMENT]
    for name, of in signs.weights.items():
        lines.append(f"{name}: {{{', '.join(f'{profile}: {weight:g}' for profile, weight in of.items())}}}\n")
    return "".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m bench.fitting.manner", description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace the file of weights")
    write, folder = parser.parse_args(arguments).write, Settings.read().data / "rubric"
    rubric = load_rubric(folder)
    groups, line = rubric.manner.groups, rubric.scoring["manner"]["lost"]
    calls, total, lost = load_calls(groups), Counter[tuple[str, bool]](), Counter[str]()
    for source in dict.fromkeys(one.source for one in calls):
        signs = train([one for one in calls if one.source != source], groups)
        aside = [one for one in calls if one.source == source]
        counts = told_apart(signs, aside)
        print(f"{source}: {_figures(counts)}")
        total, lost = total + counts, lost + losing(signs, aside, line)
    print(f"all: {_figures(total)}")
    print(f"losing: {lost['own']} of {len(calls)} under their own profile, "
          f"{lost['other']} of {len(calls) * (len(PROFILES) - 1)} under another")
    if write:
        (folder / WEIGHTS).write_text(page(train(calls, groups)), encoding="utf-8")
    return 0


def _limits(group: MannerGroup, profile: str) -> tuple[float | None, float | None]:
    return (None if profile in group.hurts else 0.0, None if profile in group.serves else 0.0)


def _loss(point: np.ndarray, table: np.ndarray, known: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the penalised loss at ``point`` (profile by profile) and its slope."""
    weights = point.reshape(known.shape[1], -1)
    margins = table @ weights.T
    likely = np.exp(margins - margins.max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    slope = ((likely - known).T @ table + weights / STRENGTH).ravel()
    lost = -np.log((likely * known).sum(axis=1)).sum() + (weights**2).sum() / (2 * STRENGTH)
    return float(lost), slope


def _figures(counts: Counter[tuple[str, bool]]) -> str:
    return ", ".join(
        f"{level} {counts[level, True]} of {counts[level, True] + counts[level, False]}" for level in LEVELS
    )


if __name__ == "__main__":
    sys.exit(main())
