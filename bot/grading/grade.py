"""The grade of one call: verdicts with quotes, six scores, techniques counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.content.rubric import Rubric, Rule
from bot.grading.detectors.questions import questions_in
from bot.grading.detectors.reception import as_received, as_taken_back
from bot.grading.detectors.registry import DETECTORS
from bot.grading.detectors.reinforcement import favourable_statements
from bot.grading.findings import NOTHING, Finding
from bot.grading.manner import manner_of, part_lost
from bot.grading.scores import Found, missing_steps
from bot.grading.sense import sense_share
from bot.grading.steps import find_steps, present_steps
from bot.grading.view import CallView, Outcome, build_speeches
from bot.grading.whole import score_call
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, STEPS, Call
from bot.records.findings import OPEN
from bot.records.verdict import RESPECTED, Grade, TechniqueCounts, Verdict


def grade_call(
    call: Call,
    analyses: Sequence[TurnAnalysis | None],
    rubric: Rubric,
    scenario_view: Outcome | None = None,
) -> Grade:
    """Grade ``call`` by ``rubric``.

    ``analyses``: one per turn, None for the client's. ``scenario_view``: what only a
    rehearsal knows. Raises ValueError when the analyses do not fit the turns.
    """
    view = view_call(call, analyses, rubric, scenario_view)
    found = [(rule, observe(view, rule)) for rule in rubric.for_profile(call.profile)]
    scoring = rubric.scoring
    unjudged = missing_steps(
        view.steps or {}, len(view.speeches), ended_by_client(view), scoring,
        rubric.debrief["reasons"],
    )
    there = present_steps(view)
    if sense_share(view) < scoring["least_sense"]:
        found, there = _without_credit(found), frozenset()
    lost = part_lost(manner_of(call, rubric.manner), scoring["manner"]["lost"])
    judged = [step for step in STEPS if step not in unjudged]
    scores = score_call(judged, found, scoring, there, lost)
    return Grade(
        call=call.id,
        rubric=rubric.version,
        step_scores={step: scores.get(step) for step in STEPS},
        reasons={step: unjudged.get(step) for step in STEPS},
        technique=count_techniques(view),
        verdicts=tuple(_verdict(rule, finding) for rule, finding in found),
    )


def _without_credit(found: list[Found]) -> list[Found]:
    """Take back what was seen in a call that holds no conversation: there is nothing to see."""
    return [
        (rule, NOTHING if finding.verdict == RESPECTED else finding) for rule, finding in found
    ]


def view_call(
    call: Call,
    analyses: Sequence[TurnAnalysis | None],
    rubric: Rubric,
    outcome: Outcome | None = None,
) -> CallView:
    """Return the call with its steps found, ready for the detectors."""
    speeches = build_speeches(call, analyses)
    view = CallView(call, speeches, rubric.lexicons, None, outcome)
    return replace(view, steps=find_steps(view))


def observe(view: CallView, rule: Rule) -> Finding:
    """Let the rule's detector read the call. Of a rule with the parameter ``received``,
    the client's reactions to the offer leave all or less; a fault « avoid » that the
    trainee takes back weighs less."""
    finding = DETECTORS[rule.detector](view, rule)
    if rule.kind == "avoid":
        return as_taken_back(view, finding)
    return as_received(view, finding) if rule.params.get("received") else finding


def ended_by_client(view: CallView) -> bool:
    """Tell whether the client broke the call off: said so, or left instead of answering."""
    if view.call.ended_by_client:
        return True
    turns = view.call.turns
    if not turns or turns[-1].who != CLIENT or not view.speeches:
        return False
    last = view.speeches[-1]
    if view.client_says(last, "client_hangs_up"):
        return True
    return bool(last.questions) and view.client_says(last, "client_leaves")


def count_techniques(view: CallView) -> TechniqueCounts:
    """Count questions, verifications and what was made of favourable statements."""
    forms = [question.form for _, question, _ in questions_in(view.speeches)]
    verified = [speech.analysis.verification.verdict for speech in view.speeches]
    made = [verdict for verdict, _ in favourable_statements(view).values()]
    return TechniqueCounts(
        open=forms.count(OPEN),
        closed=len(forms) - forms.count(OPEN),
        complete=verified.count("complete"),
        partial=verified.count("partial"),
        reinforced=made.count("reinforced"),
        acknowledged=made.count("acknowledged"),
        missed=made.count("none"),
    )


def _verdict(rule: Rule, finding: Finding) -> Verdict:
    speech = finding.speech
    quote = finding.quote if speech and finding.quote in (speech.folded.original or "") else None
    return Verdict(
        rule=rule.id,
        verdict=finding.verdict,
        turn=speech.turn if speech else None,
        trainee_turn=speech.number if speech else None,
        quote=quote or None,
        degree=finding.degree if finding.possible else None,
    )
