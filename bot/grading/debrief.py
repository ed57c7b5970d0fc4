"""The debrief of a graded call: plain data, and the French that a trainee reads.

The same grade always gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.content.rubric import Rubric
from bot.grading.advising import Praise, Suggestion, praises, suggestions
from bot.grading.grade import view_call
from bot.grading.manner import Manner, manner_of, part_lost
from bot.grading.view import Outcome
from bot.records.analysis import TurnAnalysis
from bot.records.call import STEPS, Call
from bot.records.verdict import Grade

FIRST, WELL, STEP_FIRST = 3, 4, 4


@dataclass(frozen=True)
class NeedOutcome:
    """A hidden need of the scenario. ``state``: obtained, volunteered or missed;
    ``question``: the open question that would have opened it."""

    id: str
    label: str
    state: str
    question: str


@dataclass(frozen=True)
class StepDebrief:
    """One step: its score, the trainee's own, what went well and what to work on."""

    step: str
    score: float | None
    own: float | None
    reason: str | None
    good: tuple[Praise, ...]
    to_try: tuple[Suggestion, ...]


@dataclass(frozen=True)
class Debrief:
    """``first``: what to try first, most costly first; ``well``: what went well; ``manner``:
    for whom the call was led, where the scores lose by it."""

    grade: Grade
    steps: tuple[StepDebrief, ...]
    first: tuple[Suggestion, ...]
    well: tuple[Praise, ...]
    needs: tuple[NeedOutcome, ...] = ()
    manner: Manner | None = None

    def step(self, name: str) -> StepDebrief:
        """Return the part on the step ``name``."""
        return self.steps[STEPS.index(name)]


def write_debrief(
    grade: Grade,
    call: Call,
    analyses: Sequence[TurnAnalysis | None],
    rubric: Rubric,
    needs: Sequence[NeedOutcome] = (),
    own_scores: Mapping[str, float] | None = None,
    outcome: Outcome | None = None,
) -> Debrief:
    """Return the debrief of ``grade``; ``call`` and ``analyses`` as they were graded."""
    view = view_call(call, analyses, rubric, outcome)
    to_try = suggestions(view, grade, rubric)
    # Praise and advice about the same thing would cancel each other out.
    advised = {one.rule for one in to_try}
    good = [one for one in praises(grade, rubric) if one.rule not in advised]
    to_try = [one for one in to_try if not _praised(one, good)]
    steps = tuple(_step(step, grade, rubric, to_try, good, own_scores or {}) for step in STEPS)
    return Debrief(grade, steps, first_things(to_try), best_things(good), tuple(needs),
                   telling_manner(grade, call, rubric))


def _praised(one: Suggestion, good: Sequence[Praise]) -> bool:
    """Tell whether the words that ``one`` would blame are praised on the same page."""
    blamed = one.quote if one.broken else None
    return blamed is not None and any(
        praise.quote and (praise.quote in blamed or blamed in praise.quote) for praise in good
    )


def first_things(to_try: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """Return the two or three most costly things, of different steps while there are some."""
    chosen: list[Suggestion] = []
    for one in to_try:
        if len(chosen) < FIRST and one.step not in {other.step for other in chosen}:
            chosen.append(one)
    return each_word_once(chosen)


def telling_manner(grade: Grade, call: Call, rubric: Rubric) -> Manner | None:
    """Return the manner of the call where the scores of ``grade`` lose by it."""
    manner, scoring = manner_of(call, rubric.manner), rubric.scoring["manner"]
    if manner is None or not any(grade.step_scores.values()) or not manner.told_by():
        return None
    return manner if part_lost(manner, scoring["lost"]) >= scoring["told"] else None


def best_things(good: Sequence[Praise]) -> tuple[Praise, ...]:
    """Return the best things with words to show, never the same words twice."""
    chosen: list[Praise] = []
    for one in good:
        if one.quote and len(chosen) < WELL and one.quote not in {p.quote for p in chosen}:
            chosen.append(one)
    return tuple(chosen)


def each_word_once(to_try: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """Leave the trainee's words out where a suggestion before has shown them."""
    seen: set[str | None] = set()
    told = []
    for one in to_try:
        told.append(replace(one, quote=None) if one.quote in seen else one)
        seen.add(one.quote)
    return tuple(told)


def _step(
    step: str,
    grade: Grade,
    rubric: Rubric,
    to_try: Sequence[Suggestion],
    good: Sequence[Praise],
    own: Mapping[str, float],
) -> StepDebrief:
    mine = {rule.id for rule in rubric.rules if step in rule.steps}
    return StepDebrief(
        step=step,
        score=grade.step_scores[step],
        own=own.get(step),
        reason=grade.reasons[step],
        good=best_things([one for one in good if one.rule in mine]),
        to_try=each_word_once([one for one in to_try if one.rule in mine])[:STEP_FIRST],
    )
