"""What only a rehearsal knows decides where the words leave room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.records.analysis import TurnAnalysis
from bot.records.call import CLIENT, TRAINEE
from bot.records.findings import OPEN, Question, Reinforcement
from bot.records.kept import KeptTurn
from bot.records.state import RehearsalState
from bot.rehearsal.marking import mark, outcome_of
from bot.rehearsal.resources import Resources

SAID = "J’ai vu que vous répondiez vite, et gentiment."
AS_READ = "J'ai vu que vous répondiez vite, et gentiment"
PASSED_OVER = TurnAnalysis("Bien.", reinforcement=Reinforcement(favourable=AS_READ))


def history(events: Sequence[str]) -> list[KeptTurn]:
    """Return a call whose client says something that sounds favourable."""
    return [
        KeptTurn(0, CLIENT, "Allô ?"),
        KeptTurn(1, TRAINEE, "Bonjour.", TurnAnalysis("Bonjour."), events=tuple(events)),
        KeptTurn(1, CLIENT, f"Bonjour.\n{SAID}"),
        KeptTurn(2, TRAINEE, "Bien.", PASSED_OVER),
        KeptTurn(2, CLIENT, "Oui."),
    ]


@pytest.mark.parametrize(("events", "missed"), [
    (["statement_made:s-accueil"], 1), (["greeted"], 0), ([], 0),
])
def test_only_a_statement_of_the_scenario_is_passed_over_in_silence(
    resources: Resources, events: list[str], missed: int
) -> None:
    state = RehearsalState("r1", "awa", scenario="asso-libre", profile="aimable")
    found = mark(state, history(events), resources).grade
    assert found.technique.missed == missed
    x04 = next(verdict for verdict in found.verdicts if verdict.rule == "X04")
    assert x04.verdict == ("broken" if missed else "not_observed")


def test_the_favourable_turns_are_the_clients_whole_turns() -> None:
    state = RehearsalState("r1", "awa")
    found = outcome_of(state, history(["statement_made:s-accueil"])).favourable
    assert found == (f"Bonjour. {SAID}",)


@pytest.mark.parametrize("event", ["not_understood", "asked_again", "repeated"])
def test_a_client_that_did_not_follow_is_no_witness_against_the_trainee(
    resources: Resources, event: str
) -> None:
    asked = TurnAnalysis("Combien de clés ?", questions=(Question(0, 17, "Combien de clés ?", OPEN),))
    lines = [
        KeptTurn(0, CLIENT, "Allô ?"),
        KeptTurn(1, TRAINEE, "Bonjour.", TurnAnalysis("Bonjour.")),
        KeptTurn(1, CLIENT, "Bonjour."),
        KeptTurn(2, TRAINEE, "Combien de clés ?", asked, events=(event,)),
        KeptTurn(2, CLIENT, "Où voulez-vous en venir ?"),
    ]
    state = RehearsalState("r1", "awa", scenario="asso-libre", profile="meneur")
    assert _verdict(state, lines, resources) != "broken"
    followed = [replace(line, events=()) for line in lines]
    assert _verdict(state, followed, resources) == "broken"


def _verdict(state: RehearsalState, lines: Sequence[KeptTurn], resources: Resources) -> str:
    """Return the verdict on N08, vague questions."""
    verdicts = mark(state, lines, resources).grade.verdicts
    return next(one.verdict for one in verdicts if one.rule == "N08")
