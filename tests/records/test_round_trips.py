"""What is kept as JSON comes back as it was; spans lead back to what was typed."""

from __future__ import annotations

import json

import pytest

from bot.records.analysis import TurnAnalysis
from bot.records.call import Benefit, Project
from bot.records.findings import (
    CLOSED,
    OPEN,
    Move,
    Question,
    Reinforcement,
    Segment,
    TopicHit,
    Verification,
)
from bot.records.reply import Button, Reply
from bot.records.state import ClientState, RehearsalState
from bot.records.text import NormalisedText

ASKED = Question(0, 9, "Pourquoi ?", OPEN, ("indirect",))
CHECKED = Question(10, 20, "C’est voté ?", CLOSED)
WHOLE = TurnAnalysis(
    "Pourquoi ? C’est voté ?",
    segments=(Segment(0, 9, "Pourquoi ?", "question"),),
    questions=(ASKED, CHECKED),
    verification=Verification("complete", "faithful", 0, 9, "x", "y", True),
    reinforcement=Reinforcement("acknowledged", "Bravo", 1, 0, 3, "Merci"),
    asks=True,
    topics=(TopicHit("budget", 0.5, 0, 9, "Pourquoi ?", 0),),
    moves=(Move("greet", 1.0, 0, 3, "Bon"),),
)


def through_json(data: object) -> object:
    return json.loads(json.dumps(data))


def test_an_analysis_comes_back_whole() -> None:
    assert TurnAnalysis.from_dict(through_json(WHOLE.to_dict())) == WHOLE


def test_a_state_comes_back_whole() -> None:
    project = Project("Cap", (Benefit("libre", "vous gardez la main"),))
    client = ClientState(trust=41, asked={"budget": 2}, told=["f-budget"])
    state = RehearsalState("r", "s", phase="appel", project=project, client=client)
    assert RehearsalState.from_dict(through_json(state.to_dict())) == state


def test_a_reply_comes_back_with_its_buttons() -> None:
    reply = Reply("coach", "Alors ?", (Button("Oui", "oui"),))
    assert Reply.from_dict(through_json(reply.to_dict())) == reply


@pytest.mark.parametrize(
    ("questions", "expected", "stacked"),
    [
        ((), "none", False),
        ((ASKED,), "open", False),
        ((CHECKED,), "closed", False),
        ((CHECKED, CHECKED), "closed", True),
        ((ASKED, CHECKED), "mixed", True),
    ],
)
def test_the_question_class_of_a_turn(
    questions: tuple[Question, ...], expected: str, stacked: bool
) -> None:
    analysis = TurnAnalysis("", questions=questions)
    assert (analysis.question_class, analysis.stacked) == (expected, stacked)


@pytest.mark.parametrize(
    ("original", "text", "offsets", "span", "expected"),
    [
        ("quest ce", "qu'est-ce", (0, 1, 2, 2, 3, 4, 5, 6, 7, 8), (0, 9), "quest ce"),
        ("pk non", "pourquoi non", (0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 5, 6), (0, 8), "pk"),
        ("pk non", "pourquoi non", (0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 5, 6), (9, 12), "non"),
    ],
)
def test_a_span_of_the_normalised_text_leads_back_to_the_typed_words(
    original: str, text: str, offsets: tuple[int, ...], span: tuple[int, int], expected: str
) -> None:
    assert NormalisedText(original, text, offsets).quote(*span) == expected
