"""What to tell about each verdict: a suggestion with a better wording, or a word of praise."""

from __future__ import annotations

from dataclasses import dataclass

from bot.content.rubric import Rubric, Rule
from bot.grading.better import better_wording, client_words, is_own, reworded
from bot.grading.costs import points_lost
from bot.grading.french import spaced
from bot.grading.moments import OF_QUESTIONS, moment_for, place_of, words_near
from bot.grading.view import CallView, Speech
from bot.records.call import STEPS
from bot.records.verdict import BROKEN, RESPECTED, Grade, Verdict

LEAST_COST = 0.15
# Where the words of the place show what was missing: a closed question, what was handed back.
SHOWN, SHOWN_STEP = (*OF_QUESTIONS, "X03", "X04"), "needs"
PRAISED_FROM, LEAST_WORTH = 0.6, 0.3


@dataclass(frozen=True)
class Suggestion:
    """Something to try: ``advice`` in French, the trainee's words (``quote``) it is about,
    what the client had said (``client``), and one ``better`` way to say it. ``broken``:
    the words break the rule; ``reworded``: ``better`` is made of them."""

    rule: str
    step: str
    cost: float
    advice: str
    turn: int | None = None
    quote: str | None = None
    client: str | None = None
    better: str | None = None
    broken: bool = False
    reworded: bool = False


@dataclass(frozen=True)
class Praise:
    """Something that went well, with the words that show it."""

    rule: str
    step: str
    worth: float
    text: str
    turn: int | None = None
    quote: str | None = None


def suggestions(view: CallView, grade: Grade, rubric: Rubric) -> list[Suggestion]:
    """Return what could be better, most costly first."""
    judged = [step for step in STEPS if grade.step_scores[step] is not None]
    lost = points_lost(rubric, grade.verdicts, judged)
    found = [
        _suggestion(view, rubric, rubric.rule(verdict.rule), verdict, lost[verdict.rule])
        for verdict in grade.verdicts
        if lost.get(verdict.rule, 0.0) >= LEAST_COST
        and rubric.rule(verdict.rule).advice and not _mostly_done(verdict)
    ]
    return sorted(found, key=lambda one: (-one.cost, one.rule))


def _mostly_done(verdict: Verdict) -> bool:
    # To show where it « was possible » would point at words that do it already.
    return verdict.verdict == RESPECTED and (verdict.degree or 0.0) >= PRAISED_FROM


def praises(grade: Grade, rubric: Rubric) -> list[Praise]:
    """Return what went well, weightiest first."""
    found = []
    for verdict in grade.verdicts:
        rule = rubric.rule(verdict.rule)
        degree = verdict.degree or 0.0
        worth = rule.weight * degree
        if verdict.verdict != RESPECTED or rule.kind != "do" or not rule.praise:
            continue
        if degree >= PRAISED_FROM and worth >= LEAST_WORTH:
            praise = Praise(rule.id, _step(rule, grade), worth, spaced(rule.praise),
                            verdict.trainee_turn, verdict.quote)
            found.append(praise)
    return sorted(found, key=lambda one: (-one.worth, one.rule))


def _suggestion(
    view: CallView, rubric: Rubric, rule: Rule, verdict: Verdict, cost: float
) -> Suggestion:
    step = place_of(rule)
    speech = _speech(view, verdict) if verdict.verdict == BROKEN else moment_for(view, rubric, rule)
    quote = verdict.quote if verdict.verdict == BROKEN else None
    if quote is None and speech is not None:
        quote = words_near(speech, rule)
    own = reworded(view, rubric, rule, speech, quote)
    if own is None and verdict.verdict != BROKEN and step != SHOWN_STEP and rule.id not in SHOWN:
        quote = None  # the place is known, and no words there show what was missing
    return Suggestion(
        rule=rule.id,
        step=step,
        cost=round(cost, 2),
        advice=spaced(_advice(rule, verdict)),
        turn=speech.number if speech else None,
        quote=quote,
        client=client_words(view, rule, speech),
        better=own or better_wording(rubric, rule.id, view.call.profile),
        broken=verdict.verdict == BROKEN,
        reworded=own is not None and is_own(rule, speech),
    )


def _speech(view: CallView, verdict: Verdict) -> Speech | None:
    return next((one for one in view.speeches if one.turn == verdict.turn), None)


def _advice(rule: Rule, verdict: Verdict) -> str:
    told = rule.advice_broken if verdict.verdict == BROKEN else None
    return told or rule.advice or rule.message


def _step(rule: Rule, grade: Grade) -> str:
    judged = [step for step in rule.steps if grade.step_scores[step] is not None]
    return judged[0] if judged else STEPS[0]
