"""For whom a call was led: the trainee's own words, one profile against the other three."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.rubric import MannerWords, Rubric
from bot.content.typography import typography_faults
from bot.grading.debrief import write_debrief
from bot.grading.findings import respected
from bot.grading.grade import grade_call
from bot.grading.manner import Manner, manner_of, own_words, part_lost
from bot.grading.telling import tell_debrief
from bot.grading.whole import score_call
from bot.records.call import CLIENT, PROFILES, STEPS, TRAINEE, Call, Turn
from tests.grading.calls import call_of, read

WARM = "Prenons le temps, je comprends : chacun compte, et je serai près de vous."
SHORT = "Donnez-moi l’objectif, le résultat, le délai. Je vous propose deux options, vous tranchez."


def _call(*texts: str, profile: str = "aimable") -> Call:
    """The client and the trainee by turns, the client first."""
    who = (CLIENT, TRAINEE)
    return Call("essai", profile, tuple(Turn(who[n % 2], text) for n, text in enumerate(texts)))


def _manner(*texts: str, profile: str = "aimable", **suits: tuple[float, ...]) -> Manner:
    words = {word: dict(zip(PROFILES, weights)) for word, weights in suits.items()}
    manner = manner_of(_call(*texts, profile=profile), MannerWords(frozenset({"vous"}), words))
    assert manner is not None
    return manner


def _words(*texts: str) -> list[str]:
    return [used.word for used in own_words(_call(*texts), frozenset({"vous"}))]


def test_a_word_counts_once() -> None:
    assert _words("Oui.", "Bien, bien.", "Ah.", "Bien sûr.") == ["bien", "sur"]


def test_a_word_that_the_client_said_first_does_not_count() -> None:
    assert _words("Je veux des chiffres.", "Quels chiffres, et quel délai ?") == ["quels", "et", "quel", "delai"]


def test_an_everyday_word_counts_though_the_client_said_it_first() -> None:
    assert _words("Et vous ?", "Vous d’abord.") == ["vous", "d", "abord"]


def test_a_word_said_before_the_client_says_it_counts() -> None:
    assert "chiffres" in _words("Oui.", "Quels chiffres ?", "Ces chiffres-là.")


def test_all_figures_are_one_word() -> None:
    assert _words("Oui.", "12 mois, puis 30.") == ["0", "mois", "puis"]


def test_accents_capitals_and_apostrophes_change_nothing() -> None:
    assert _words("Oui.", "L’ÉQUIPE, l'équipe") == ["l", "equipe"]


def test_the_lead_is_over_the_best_of_the_other_three() -> None:
    manner = _manner("Oui.", "Doux et vif.", doux=(0.0, 0.0, 2.0, 0.0), vif=(0.0, 0.5, 0.0, 1.0))
    assert manner.rival == "expressif" and manner.lead == pytest.approx(1.0 / 2**0.5)


def test_only_one_profile_can_lead(rubric: Rubric) -> None:
    for text in (WARM, SHORT):
        leads = [manner_of(_call("Oui ?", text, profile=name), rubric.manner).lead for name in PROFILES]
        assert sum(lead > 0 for lead in leads) == 1


def test_warm_words_suit_the_amiable_and_short_ones_the_leader(rubric: Rubric) -> None:
    assert manner_of(_call("Oui ?", WARM, profile="aimable"), rubric.manner).lead > 0
    assert manner_of(_call("Oui ?", SHORT, profile="meneur"), rubric.manner).lead > 0


def test_what_is_shown_speaks_for_the_best_other_profile() -> None:
    suits = {"doux": (0.0, 0.0, 1.0, 0.0), "vif": (0.0, 0.0, 0.0, 2.0)}
    assert _manner("Oui.", "Doux. Vif !", **suits).shown_by() == ((1, "Vif !"),)
    assert _manner("Oui.", "Doux. Vif !", profile="expressif", **suits).shown_by() == ((1, "Doux."),)


def test_without_a_profile_there_is_no_manner_and_nothing_is_lost(rubric: Rubric) -> None:
    assert manner_of(replace(_call("Oui ?", WARM), profile=None), rubric.manner) is None
    assert part_lost(None, rubric.scoring["manner"]["lost"]) == 0


def test_without_known_words_nothing_is_lost(rubric: Rubric) -> None:
    assert part_lost(_manner("Oui.", "Zut."), rubric.scoring["manner"]["lost"]) == 0


def _scores(rubric: Rubric, degree: float, lost: float, there: tuple[str, ...] = ()) -> dict[str, float]:
    rules = [rule for rule in rubric.for_profile(None) if rule.steps and rule.kind == "do"]
    return score_call(STEPS, [(rule, respected(degree)) for rule in rules], rubric.scoring, there, lost)


def test_where_another_profile_is_suited_better_every_step_scores_less(rubric: Rubric) -> None:
    suited, other = _scores(rubric, 1.0, 0.0), _scores(rubric, 1.0, 0.2)
    assert all(other[step] < suited[step] for step in STEPS)


def test_where_the_client_is_suited_best_nothing_is_lost(rubric: Rubric) -> None:
    assert part_lost(manner_of(_call("Oui ?", WARM), rubric.manner), rubric.scoring["manner"]["lost"]) == 0


def test_the_better_another_is_suited_the_more_is_lost(rubric: Rubric) -> None:
    line = rubric.scoring["manner"]["lost"]
    lost = [part_lost(_manner("Oui.", "Vif.", vif=(0.0, 0.0, 0.0, points)), line) for points in (0.0, 0.5, 1.0, 9.0)]
    assert lost[0] == 0 and lost == sorted(set(lost)) and lost[-1] <= 0.2


def test_a_step_that_was_there_keeps_its_least(rubric: Rubric) -> None:
    scores = _scores(rubric, 0.0, 0.2, STEPS)
    assert scores["trust"] == rubric.scoring["present"]["trust"]


def _told(rubric: Rubric, text: str, profile: str) -> str:
    turns = [read(text, moves=("thanks",)) for _ in range(3)]
    call, analyses = call_of("Oui ?", turns[0], "Bien.", turns[1], "Ah.", turns[2], profile=profile)
    debrief = write_debrief(grade_call(call, analyses, rubric), call, analyses, rubric)
    return tell_debrief(debrief, rubric)[0]


def test_the_debrief_says_whom_the_manner_would_suit_with_the_trainees_words(rubric: Rubric) -> None:
    told = _told(rubric, SHORT, "aimable")
    assert "conviendrait mieux à une personne meneuse qu’à une personne aimable" in told
    assert "le résultat, le délai" in told.split("manière")[1] and not list(typography_faults(told))


def test_the_debrief_says_nothing_where_hardly_anything_is_won_or_lost(rubric: Rubric) -> None:
    assert "manière" not in _told(rubric, "Oui, oui.", "aimable")
