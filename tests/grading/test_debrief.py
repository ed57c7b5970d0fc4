"""The debrief: what to try first, what went well, the needs; the same bytes every time."""

from __future__ import annotations

import pytest

from bot.content.rubric import Rubric
from bot.content.typography import typography_faults
from bot.grading.debrief import Debrief, NeedOutcome, write_debrief
from bot.grading.french import counted, figure, score_label, spaced
from bot.grading.grade import grade_call
from bot.grading.telling import tell_debrief, tell_step
from bot.records.call import PROFILES, STEPS
from tests.grading.calls import call_of
from tests.grading.test_grade import CLOSED_IN_A_ROW, ENDING, EXPLORING, OFFER

NEEDS = (
    NeedOutcome("a", "Garder les plus âgés.", "obtained", "Qu’est-ce qui les inquiète ?"),
    NeedOutcome("b", "Ne plus dépendre de personne.", "missed", "Qu’en avez-vous retenu ?"),
)


def debrief(rubric: Rubric, *turns, profile: str = "meneur", own: dict | None = None) -> Debrief:
    """Return the debrief of a call built by hand."""
    call, analyses = call_of(*turns, profile=profile)
    return write_debrief(grade_call(call, analyses, rubric), call, analyses, rubric, NEEDS, own)


@pytest.fixture
def poor(rubric: Rubric) -> Debrief:
    """The debrief of a call full of closed questions."""
    return debrief(rubric, *CLOSED_IN_A_ROW, OFFER, *ENDING)


def test_two_or_three_things_come_first_the_most_costly_before(poor: Debrief) -> None:
    costs = [one.cost for one in poor.first]
    assert 2 <= len(costs) <= 3 and costs == sorted(costs, reverse=True)


def test_the_first_things_are_of_different_steps(poor: Debrief) -> None:
    assert len({one.step for one in poor.first}) == len(poor.first)


def test_a_closed_question_is_shown_opened_in_the_trainees_words(rubric: Rubric) -> None:
    told = tell_step(debrief(rubric, *CLOSED_IN_A_ROW, OFFER, *ENDING), "needs", rubric)
    assert "Avez-vous un logiciel ?" in told


def test_words_that_are_quoted_are_the_trainees(poor: Debrief) -> None:
    said = " ".join(turn.text for turn in (*CLOSED_IN_A_ROW[::2], OFFER, *ENDING[1::2]))
    quotes = [one.quote for one in (*poor.first, *poor.well) if one.quote]
    assert quotes and all(quote in said for quote in quotes)


def test_what_went_well_comes_with_the_words_that_show_it(rubric: Rubric) -> None:
    good = debrief(rubric, *EXPLORING, OFFER, *ENDING)
    assert good.well and all(one.quote for one in good.well)
    assert len({one.quote for one in good.well}) == len(good.well)


def test_nothing_is_both_praised_and_advised(rubric: Rubric) -> None:
    for turns in ((*EXPLORING, OFFER, *ENDING), (*CLOSED_IN_A_ROW, OFFER, *ENDING)):
        for step in debrief(rubric, *turns).steps:
            assert not {one.rule for one in step.good} & {one.rule for one in step.to_try}


def test_the_trainees_own_scores_stand_beside(rubric: Rubric) -> None:
    told = tell_debrief(debrief(rubric, *EXPLORING, OFFER, *ENDING, own={"trust": 4}), rubric)
    assert told[0].count("vous\u00a0: 4") == 1


def test_a_missed_need_comes_with_the_question_that_opens_it(poor: Debrief, rubric: Rubric) -> None:
    needs = tell_debrief(poor, rubric)[-1]
    assert "Qu’en avez-vous retenu ?" in needs and "Qu’est-ce qui les inquiète" not in needs


def test_each_step_can_be_told_by_itself(poor: Debrief, rubric: Rubric) -> None:
    for step in STEPS:
        assert tell_step(poor, step, rubric).startswith(rubric.debrief["steps"][step])


def test_a_call_too_short_is_told_so_and_gets_no_advice(rubric: Rubric) -> None:
    call, analyses = call_of(*EXPLORING[:2])
    short = write_debrief(grade_call(call, analyses, rubric), call, analyses, rubric)
    assert short.first == ()
    assert tell_debrief(short, rubric)[0] == (
        "Cet appel ne peut pas encore être noté.\n"
        "L’appel est trop court pour être noté\u00a0: il faut au moins trois tours de votre part."
    )


@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_call_is_told_in_the_same_bytes(profile: str, rubric: Rubric) -> None:
    told = [
        tell_debrief(debrief(rubric, *EXPLORING, OFFER, *ENDING, profile=profile), rubric)
        for _ in range(2)
    ]
    assert told[0] == told[1]


def test_what_people_read_is_well_set(rubric: Rubric) -> None:
    texts = [text for rule in rubric.rules for text in (rule.message, rule.praise, rule.advice) if text]
    better = [
        text
        for known in rubric.debrief["better"].values()
        for text in (known.values() if isinstance(known, dict) else [known])
    ]
    faults = {text: [*typography_faults(spaced(text))] for text in (*texts, *better)}
    assert {text: found for text, found in faults.items() if found} == {}


def test_every_rule_with_a_better_wording_exists(rubric: Rubric) -> None:
    assert {*rubric.debrief["better"]} <= {rule.id for rule in rubric.rules}


@pytest.mark.parametrize(
    ("score", "label"),
    [(0.0, "Nulle"), (0.5, "entre nulle et très faible"), (3.0, "Moyenne"), (4.5, "entre forte et très forte"), (5.0, "Très forte")],
)
def test_scores_have_the_labels_of_the_source(score: float, label: str, rubric: Rubric) -> None:
    assert score_label(score, rubric.debrief["labels"], rubric.debrief["between"]) == label


@pytest.mark.parametrize(("score", "text"), [(3.0, "3"), (3.5, "3,5"), (0.0, "0")])
def test_figures_are_written_as_in_french(score: float, text: str) -> None:
    assert figure(score) == text


@pytest.mark.parametrize(("count", "text"), [(0, "aucune"), (1, "une"), (2, "2 questions"), (9, "9 questions")])
def test_counts_agree_with_their_noun(count: int, text: str) -> None:
    assert counted(["aucune", "une", "{n} questions"], count) == text


def test_words_praised_are_not_blamed_on_the_same_page(rubric: Rubric) -> None:
    for turns in (EXPLORING, CLOSED_IN_A_ROW):
        told = debrief(rubric, *turns, OFFER, *ENDING)
        blamed = {one.quote for part in told.steps for one in part.to_try if one.broken}
        praised = {one.quote for part in told.steps for one in part.good}
        assert not blamed & praised - {None}


def test_a_place_without_telling_words_is_named_by_its_turn(poor: Debrief, rubric: Rubric) -> None:
    absent = [one for part in poor.steps if part.step == "thanks" for one in part.to_try if not one.broken]
    assert absent and all(one.quote is None for one in absent)
    assert "C’était possible au tour" in tell_step(poor, "thanks", rubric)
