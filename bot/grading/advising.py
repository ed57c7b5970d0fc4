"""What to tell about each verdict: a suggestion with a better wording, or a word of praise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content.rubric import Rubric, Rule
from bot.grading.costs import points_lost
from bot.grading.french import spaced
from bot.grading.view import CallView, Speech
from bot.records.call import STEPS
from bot.records.verdict import BROKEN, RESPECTED, Grade, Verdict

LEAST_COST = 0.15
PRAISED_FROM, LEAST_WORTH = 0.6, 0.3


@dataclass(frozen=True)
class Suggestion:
    """Something to try: ``advice`` in French, the trainee's words (``quote``) it is about,
    what the client had said (``client``), and one ``better`` way to say it."""

    rule: str
    step: str
    cost: float
    advice: str
    turn: int | None = None
    quote: str | None = None
    client: str | None = None
    better: str | None = None
    broken: bool = False


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
        if lost.get(verdict.rule, 0.0) >= LEAST_COST and rubric.rule(verdict.rule).advice
    ]
    return sorted(found, key=lambda one: (-one.cost, one.rule))


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
    step = rule.steps[0]
    speech = _speech(view, verdict) if verdict.verdict == BROKEN else _moment(view, rule)
    quote = verdict.quote if verdict.verdict == BROKEN else None
    client = None
    if rule.id == "X04" and speech is not None:
        client = speech.analysis.reinforcement.favourable
    return Suggestion(
        rule=rule.id,
        step=step,
        cost=round(cost, 2),
        advice=spaced(rule.advice or rule.message),
        turn=speech.number if speech else None,
        quote=quote or (_words(speech) if speech else None),
        client=client,
        better=better_wording(rubric, rule.id, view.call.profile),
        broken=verdict.verdict == BROKEN,
    )


def better_wording(rubric: Rubric, rule: str, profile: str | None) -> str | None:
    """Return an example for ``rule``, the profile's own where there is one."""
    known = rubric.debrief["better"].get(rule)
    if isinstance(known, Mapping):
        known = known.get(profile) or known["all"]
    return spaced(known) if known else None


def _speech(view: CallView, verdict: Verdict) -> Speech | None:
    return next((one for one in view.speeches if one.turn == verdict.turn), None)


def _moment(view: CallView, rule: Rule) -> Speech | None:
    """Return the turn where the missing thing would have fitted."""
    step = rule.steps[0]
    places = {
        "trust": view.scope("trust")[:2],
        "needs": [one for one in view.scope("needs") if _closed_only(one)],
        "awareness": view.scope("presentation") or view.scope("needs")[-1:],
        "presentation": view.scope("presentation"),
        "closing": view.scope("closing")[-2:],
        "thanks": view.scope("thanks")[-1:],
    }[step]
    return next(iter(places), None)


def _closed_only(speech: Speech) -> bool:
    return speech.analysis.question_class == "closed"


def _words(speech: Speech) -> str | None:
    """Return the turn's question or its last sentence: what stands nearest to the gap."""
    if speech.questions:
        return speech.questions[0].text
    spans = speech.folded.sentences()
    return speech.folded.quote_around(*spans[-1]) if spans else None


def _step(rule: Rule, grade: Grade) -> str:
    judged = [step for step in rule.steps if grade.step_scores[step] is not None]
    return judged[0] if judged else STEPS[0]
