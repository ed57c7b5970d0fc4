"""Turns the examples of a rule into something that its detector can read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.content.rubric import Example, Rubric, Rule
from bot.grading.findings import Finding
from bot.grading.grade import observe
from bot.grading.view import CallView, Outcome, build_speeches
from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE, Benefit, Call, Project, Turn
from bot.rehearsal.reading import CLIENT_WINDOW, TurnReading, TurnToRead

Readings = Mapping[TurnToRead, TurnAnalysis]


def read_examples(rules: Iterable[Rule], reading: TurnReading) -> Readings:
    """Read every trainee turn of all examples in one go: parsing by the batch is quicker."""
    wanted = {
        turn: None
        for rule in rules
        for example in (*rule.hits, *rule.misses)
        for turn in _turns(rule, example)
        if turn is not None
    }
    return dict(zip(wanted, reading.read_many(wanted)))


def finding(rule: Rule, example: Example, rubric: Rubric, readings: Readings) -> Finding:
    """Let the rule's detector read the example as if all its turns served the rule's step."""
    turns = tuple(Turn(who, text) for who, text in example.turns)
    call = Call("exemple", _profile(rule, example), turns, _project(example))
    analyses = [None if turn is None else readings[turn] for turn in _turns(rule, example)]
    outcome = Outcome(example.guess) if example.guess else None
    speeches = build_speeches(call, analyses)
    return observe(CallView(call, speeches, rubric.lexicons, None, outcome), rule)


def _turns(rule: Rule, example: Example) -> Sequence[TurnToRead | None]:
    said = [text for who, text in example.turns if who == CLIENT]
    turns, heard = [], 0
    for who, text in example.turns:
        heard += who == CLIENT
        window = tuple(said[max(0, heard - CLIENT_WINDOW) : heard])
        turns.append(TurnToRead(text, window, _profile(rule, example)) if who == TRAINEE else None)
    return turns


def _profile(rule: Rule, example: Example) -> str | None:
    return example.profile or (None if rule.profile == "all" else rule.profile)


def _project(example: Example) -> Project | None:
    if example.project is None:
        return None
    pairs = [line.split(" → ") for line in example.project]
    return Project("le projet", tuple(Benefit(what, gives) for what, gives in pairs))
