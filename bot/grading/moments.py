"""Where in the call the thing that was missing would have fitted, and the words there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.rubric import Rubric, Rule
from bot.grading.detectors.reinforcement import WORTH, favourable_statements
from bot.grading.detectors.questions import about_the_client, questions_in
from bot.grading.detectors.restated import faithful, handed_back, worth
from bot.grading.opening import open_up
from bot.grading.view import CallView, Speech
from bot.records.findings import CLOSED

# Rules about the form of a question: the trainee's own question can be opened.
OF_QUESTIONS = ("X01", "X02", "T05")


def moment_for(view: CallView, rubric: Rubric, rule: Rule) -> Speech | None:
    """Return the turn where the missing thing would have fitted."""
    if rule.id in OF_QUESTIONS:
        closed = [one for one in view.scope("trust", "needs") if _explores_closed(view, one)]
        own = [one for one in closed if _rewritable(one, rubric)]
        return next(iter(own or closed), None)
    if rule.id == "X03":
        halves = [one for one in view.speeches if one.analysis.verification.verdict == "partial"]
        kept = [one for one in halves if faithful(view, one)]
        kept += [one for one in view.speeches if worth(view, one) < 0]
        return kept[0] if kept else _fullest_answer(view)
    if rule.id == "X04":
        made = favourable_statements(view).values()
        return min(made, key=lambda pair: WORTH[pair[0]], default=(None, None))[1]
    places = {
        "trust": view.scope("trust")[:2],
        "needs": [one for one in view.scope("needs") if CLOSED in _forms(one)],
        "awareness": view.scope("presentation") or view.scope("needs")[-1:],
        "presentation": _longest(view.scope("presentation")),
        "closing": view.scope("closing")[-2:],
        "thanks": view.scope("thanks")[-1:],
    }[place_of(rule)]
    return next(iter(places), None)


def _longest(speeches: Sequence[Speech]) -> list[Speech]:
    """Return the turn that says most, alone: the offer itself rather than its echo."""
    return sorted(speeches, key=lambda one: -one.words)[:1]


def _fullest_answer(view: CallView) -> Speech | None:
    """Return the turn that had most to hand back and handed nothing back."""
    mute = [one for one in view.scope("needs", "awareness")
            if one.number > 1 and one.before and one.analysis.verification.verdict == "none"]
    return max(mute, key=lambda one: sum(len(said.text) for said in one.before), default=None)


def place_of(rule: Rule) -> str:
    """Return the step where what ``rule`` asks for belongs first."""
    return (rule.expected_in or rule.steps)[0]


def _explores_closed(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn has a closed question that is not about the moment of the call."""
    asked = about_the_client(view, questions_in([speech]))
    return any(question.form == CLOSED for _, question, _ in asked)


def _forms(speech: Speech) -> set[str]:
    return {question.form for question in speech.questions}


def _rewritable(speech: Speech, rubric: Rubric) -> bool:
    return any(
        question.form == CLOSED and open_up(question.text, rubric.rewriting)
        for question in speech.questions
    )


def words_near(speech: Speech, rule: Rule) -> str | None:
    """Return the words nearest to the gap: a closed question, the reformulation, a last sentence."""
    if rule.id == "X03" and speech.analysis.verification.verdict != "none":
        return handed_back(speech)
    spans = speech.folded.sentences()
    if place_of(rule) == "presentation" and spans:
        return speech.folded.quote_around(*max(spans, key=lambda span: span[1] - span[0]))
    closed = [one.text for one in speech.questions if one.form == CLOSED]
    if closed or speech.questions:
        return closed[0] if closed else speech.questions[0].text
    return speech.folded.quote_around(*spans[-1]) if spans else None
