"""Scores, reasons and verdicts of whole calls."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.rubric import Rubric
from bot.grading.grade import grade_call
from bot.grading.view import Outcome
from bot.records.call import PROFILES, STEPS, TRAINEE, Call, Turn
from bot.records.verdict import BROKEN, MANUAL, NOT_OBSERVED, RESPECTED, Grade, Verdict
from tests.grading.calls import call_of, read

EXPLORING = (
    read("Bonjour. Comment travaillez-vous ?", "current_way"),
    "Avec trois tableurs.",
    read("Trois tableurs. Qu’est-ce qui vous gêne ?", "problem"),
    "Les doublons.",
    read("Les doublons. Qu’est-ce que cela vous coûte ?", "impact"),
    "Deux jours par mois.",
)
CLOSED_IN_A_ROW = (
    read("Bonjour. Avez-vous un logiciel ?", "current_tools"),
    "Oui.",
    read("Est-il récent ?", "current_tools"),
    "Non.",
    read("Est-ce qu’il plante ?", "problem"),
    "Parfois.",
)
OFFER = read("Nous proposons un outil unique, ce qui vous évite les doublons et vous rend deux jours.")
ENDING = (
    "D’accord.",
    read("Mardi ou jeudi vous irait mieux ?", "next_step", moves=["propose"]),
    "Jeudi.",
    read("Jeudi à dix heures, je vous envoie le plan mercredi. Merci de votre confiance."),
    "Au revoir.",
)


def grade(rubric: Rubric, *turns, profile: str | None = None, **more) -> Grade:
    """Grade a call built by hand."""
    call, analyses = call_of(*turns, profile=profile, **more)
    return grade_call(call, analyses, rubric)


def verdict(found: Grade, rule: str) -> Verdict:
    """Return the verdict of ``rule``."""
    return next(one for one in found.verdicts if one.rule == rule)


def test_scores_go_from_0_to_5_by_halves(rubric: Rubric) -> None:
    found = grade(rubric, *EXPLORING, OFFER, *ENDING)
    assert set(found.step_scores) == set(STEPS)
    assert all(score in [half / 2 for half in range(11)] for score in found.step_scores.values())


def test_closed_questions_in_a_row_cost_while_exploring(rubric: Rubric) -> None:
    open_call = grade(rubric, *EXPLORING, OFFER, *ENDING)
    closed_call = grade(rubric, *CLOSED_IN_A_ROW, OFFER, *ENDING)
    assert verdict(closed_call, "X02").verdict == BROKEN
    assert closed_call.step_scores["needs"] < open_call.step_scores["needs"]


def test_the_practical_closed_questions_of_the_closing_cost_nothing(rubric: Rubric) -> None:
    more = (
        "Jeudi.",
        read("À dix heures ?", "next_step", moves=["propose"]),
        "Oui.",
        read("Je vous l’envoie par courriel ?", "next_step", moves=["propose"]),
    )
    short = grade(rubric, *EXPLORING, OFFER, *ENDING)
    longer = grade(rubric, *EXPLORING, OFFER, *ENDING[:2], *more, *ENDING[2:])
    assert verdict(longer, "X02").verdict == verdict(short, "X02").verdict == RESPECTED
    assert longer.step_scores["needs"] == short.step_scores["needs"]
    assert longer.step_scores["closing"] >= short.step_scores["closing"]


def test_a_step_that_could_have_been_done_and_was_not_scores_0(rubric: Rubric) -> None:
    found = grade(rubric, *EXPLORING, read("Très bien."), "Et ensuite ?", read("Voilà."))
    assert found.step_scores["presentation"] == 0
    assert found.reasons["presentation"] is None


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_fewer_than_three_trainee_turns_cannot_be_judged(turns: int, rubric: Rubric) -> None:
    found = grade(rubric, *EXPLORING[: 2 * turns])
    assert set(found.step_scores.values()) == {None}
    assert all("trop court" in reason for reason in found.reasons.values())


def test_the_steps_after_a_client_ended_the_call_early_are_left_unjudged(rubric: Rubric) -> None:
    found = grade(rubric, *EXPLORING, "Je raccroche.", ended_by_client=True)
    assert found.step_scores["presentation"] is None and found.step_scores["thanks"] is None
    assert "mis fin" in found.reasons["presentation"]
    assert found.step_scores["needs"] is not None


def test_a_client_who_says_goodbye_last_has_not_ended_the_call(rubric: Rubric) -> None:
    assert grade(rubric, *EXPLORING, OFFER, *ENDING).reasons["thanks"] is None


@pytest.mark.parametrize("profile", PROFILES)
def test_ten_lines_of_nonsense_score_0_everywhere(profile: str, rubric: Rubric) -> None:
    lines = ["asdf", "banane", "???", "42", "lol", "…", "zut", "la la la", "hop", "👍"]
    turns = [turn for line in lines for turn in (read(line), "Pardon ?")]
    assert set(grade(rubric, *turns, profile=profile).step_scores.values()) == {0}


@pytest.mark.parametrize("profile", [*PROFILES, None])
def test_each_rule_that_applies_gets_one_verdict(profile: str | None, rubric: Rubric) -> None:
    found = [one.rule for one in grade(rubric, *EXPLORING, profile=profile).verdicts]
    assert len(found) == len(set(found))
    assert {rubric.rule(rule).profile for rule in found} <= {"all", profile}


@pytest.mark.parametrize(
    ("profile", "present"),
    [("analytique", False), ("meneur", False), ("aimable", False), ("expressif", True), (None, True)],
)
def test_a_profiles_rule_beats_the_general_one_that_it_overrides(
    profile: str | None, present: bool, rubric: Rubric
) -> None:
    found = {one.rule for one in grade(rubric, *EXPLORING, profile=profile).verdicts}
    assert ("C01" in found) is present


def test_a_rule_that_is_the_same_as_another_counts_once(rubric: Rubric) -> None:
    found = {one.rule for one in grade(rubric, *EXPLORING).verdicts}
    assert not {"S01", "S07"} & found and {"N01", "M02"} <= found


def test_what_only_a_person_can_judge_is_left_to_the_hand(rubric: Rubric) -> None:
    assert verdict(grade(rubric, *EXPLORING), "X06").verdict == MANUAL


@pytest.mark.parametrize("rule", ["T03", "P02", "S03"])
def test_what_a_bare_transcript_cannot_show_costs_nothing(rule: str, rubric: Rubric) -> None:
    found = verdict(grade(rubric, *EXPLORING, OFFER, *ENDING, profile="meneur"), rule)
    assert (found.verdict, found.degree) == (NOT_OBSERVED, None)


def test_a_profile_guessed_right_is_worth_something(rubric: Rubric) -> None:
    call, analyses = call_of(*EXPLORING, OFFER, *ENDING, profile="meneur")
    guesses = [grade_call(call, analyses, rubric, Outcome(guess)) for guess in ("meneur", "aimable")]
    assert [verdict(found, "T03").verdict for found in guesses] == [RESPECTED, NOT_OBSERVED]


def test_quotes_are_exact_words_of_the_turn_they_name(rubric: Rubric) -> None:
    call, analyses = call_of(*EXPLORING, OFFER, *ENDING, profile="meneur")
    for one in grade_call(call, analyses, rubric).verdicts:
        if one.turn is not None:
            assert call.turns[one.turn].who == TRAINEE
            spoken = [turn for turn in call.turns[: one.turn + 1] if turn.who == TRAINEE]
            assert len(spoken) == one.trainee_turn
        assert one.quote is None or one.quote in call.turns[one.turn].text


def test_the_same_call_gets_the_same_grade(rubric: Rubric) -> None:
    first = grade(rubric, *EXPLORING, OFFER, *ENDING, profile="aimable")
    assert first == grade(rubric, *EXPLORING, OFFER, *ENDING, profile="aimable")


def test_the_grade_carries_the_version_of_the_rubric(rubric: Rubric) -> None:
    later = replace(rubric, version="essai")
    assert grade(later, *EXPLORING).rubric == "essai"


def test_analyses_that_do_not_fit_the_turns_are_refused(rubric: Rubric) -> None:
    call = Call("essai", None, (Turn(TRAINEE, "Bonjour"),))
    with pytest.raises(ValueError, match="1 turns but 0 analyses"):
        grade_call(call, [], rubric)
    with pytest.raises(ValueError, match="has no analysis"):
        grade_call(call, [None], rubric)


def test_techniques_are_counted(rubric: Rubric) -> None:
    counts = grade(
        rubric, *EXPLORING, read("Vous perdez deux jours par mois. Est-ce bien cela ?", verified="complete")
    ).technique
    assert (counts.open, counts.complete, counts.partial) == (3, 1, 0)
