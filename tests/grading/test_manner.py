"""For whom a call was led: the groups that the trainee shows, one profile against the other three."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.rubric import MannerGroup, MannerSigns, Rubric
from bot.content.typography import typography_faults
from bot.grading.debrief import write_debrief
from bot.grading.findings import respected
from bot.grading.grade import grade_call
from bot.grading.manner import Manner, manner_of, part_lost, shown_in, strengths
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


def _group(word: str, **more: str) -> MannerGroup:
    return MannerGroup(word, f"du {word}", {"aimable": ("T14",)}, {}, (word,) if not more else (), **more)


def _manner(*texts: str, profile: str = "aimable", **suits: tuple[float, ...]) -> Manner:
    weights = {word: dict(zip(PROFILES, of)) for word, of in suits.items()}
    manner = manner_of(_call(*texts, profile=profile), MannerSigns(tuple(map(_group, suits)), weights))
    assert manner is not None
    return manner


def _shown(*texts: str, group: MannerGroup) -> list[tuple[int, str]]:
    return [(one.turn, one.sentence) for one in shown_in(_call(*texts), (group,))]


def test_a_group_counts_once_in_a_turn_with_the_sentence_where_it_shows_first() -> None:
    assert _shown("Oui.", "Bon. Du calme ! Calme.", group=_group("calme")) == [(1, "Du calme !")]


def test_a_word_that_the_client_said_first_does_not_count() -> None:
    assert _shown("Je veux des chiffres.", "Quels chiffres ?", group=_group("chiffres")) == []


def test_a_word_said_before_the_client_says_it_counts() -> None:
    shown = _shown("Oui.", "Quels chiffres ?", "Ces chiffres-là.", group=_group("chiffres"))
    assert shown == [(1, "Quels chiffres ?")]


def test_another_word_of_the_group_counts_beside_one_that_the_client_said() -> None:
    group = MannerGroup("faits", "des faits", {"analytique": ("A06",)}, {}, ("chiffre*", "preuve*"))
    assert _shown("Des chiffres.", "Ces chiffres. Une preuve ?", group=group) == [(1, "Une preuve ?")]


@pytest.mark.parametrize(("measure", "text"), [("figure", "Douze, ou 12 ?"), ("exclamation", "Enfin !")])
def test_a_measure_shows_without_words(measure: str, text: str) -> None:
    assert _shown("Oui.", "Bon. " + text, group=_group("", measure=measure)) == [(1, text)]


def test_what_counts_is_the_part_of_the_turns_that_shows_a_group() -> None:
    call = _call("Oui.", "Calme.", "Ah.", "Non.", "Ah.", "Non.", "Ah.", "Non.")
    assert strengths(call, tuple(shown_in(call, (_group("calme"),)))) == {"calme": 0.5}


def test_the_lead_is_over_the_best_of_the_other_three() -> None:
    manner = _manner("Oui.", "Doux et vif.", doux=(0.0, 0.0, 2.0, 0.0), vif=(0.0, 0.5, 0.0, 1.0))
    assert manner.rival == "expressif" and manner.lead == pytest.approx(1.0)


def test_every_group_weighs_by_its_rules_only(rubric: Rubric) -> None:
    groups = {group.id: group for group in rubric.manner.groups}
    assert groups.keys() == rubric.manner.weights.keys()
    for name, of in rubric.manner.weights.items():
        for profile, weight in of.items():
            assert profile in (groups[name].serves if weight > 0 else groups[name].hurts), name


def test_every_rule_of_a_group_is_a_rule_of_its_profile(rubric: Rubric) -> None:
    for group in rubric.manner.groups:
        for profile, rules in (*group.serves.items(), *group.hurts.items()):
            assert all(rubric.rule(rule).profile == profile for rule in rules), group.id


def test_only_one_profile_can_lead(rubric: Rubric) -> None:
    for text in (WARM, SHORT):
        leads = [manner_of(_call("Oui ?", text, profile=name), rubric.manner).lead for name in PROFILES]
        assert sum(lead > 0 for lead in leads) == 1


def test_warm_words_suit_the_amiable_and_short_ones_the_leader(rubric: Rubric) -> None:
    assert manner_of(_call("Oui ?", WARM, profile="aimable"), rubric.manner).lead > 0
    assert manner_of(_call("Oui ?", SHORT, profile="meneur"), rubric.manner).lead > 0


def test_what_is_told_speaks_for_the_best_other_profile() -> None:
    suits = {"doux": (0.0, 0.0, 1.0, 0.0), "vif": (0.0, 0.0, 0.0, 2.0)}
    told = [(one.group, one.sentence) for one in _manner("Oui.", "Doux. Vif !", **suits).told_by()]
    assert told == [("vif", "Vif !")]


def test_each_group_is_told_with_its_own_sentence() -> None:
    suits = {"vif": (0.0, 0.0, 0.0, 2.0), "fou": (0.0, 0.0, 0.0, 1.0)}
    told = _manner("Oui.", "Vif et fou !", "Ah.", "Fou.", **suits).told_by()
    assert [(one.group, one.turn) for one in told] == [("vif", 1), ("fou", 2)]


def test_without_a_profile_there_is_no_manner_and_nothing_is_lost(rubric: Rubric) -> None:
    assert manner_of(replace(_call("Oui ?", WARM), profile=None), rubric.manner) is None
    assert part_lost(None, rubric.scoring["manner"]["lost"]) == 0


def test_without_any_group_nothing_is_lost(rubric: Rubric) -> None:
    assert part_lost(_manner("Oui.", "Zut."), rubric.scoring["manner"]["lost"]) == 0


def _scores(rubric: Rubric, degree: float, lost: float, there: tuple[str, ...] = ()) -> dict[str, float]:
    rules = [rule for rule in rubric.for_profile(None) if rule.steps and rule.kind == "do"]
    return score_call(STEPS, [(rule, respected(degree)) for rule in rules], rubric.scoring, there, lost)


def test_where_another_profile_is_suited_better_every_step_scores_less(rubric: Rubric) -> None:
    suited, other = _scores(rubric, 1.0, 0.0), _scores(rubric, 1.0, 0.2)
    assert all(other[step] < suited[step] for step in STEPS)


def test_where_the_client_is_suited_best_nothing_is_lost(rubric: Rubric) -> None:
    assert part_lost(manner_of(_call("Oui ?", WARM), rubric.manner), rubric.scoring["manner"]["lost"]) == 0


def test_a_small_lead_of_another_profile_costs_nothing(rubric: Rubric) -> None:
    line = rubric.scoring["manner"]["lost"]
    assert part_lost(_manner("Oui.", "Vif.", vif=(0.0, 0.0, 0.0, 0.5)), line) == 0


def test_the_better_another_is_suited_the_more_is_lost(rubric: Rubric) -> None:
    line = rubric.scoring["manner"]["lost"]
    lost = [part_lost(_manner("Oui.", "Vif.", vif=(0.0, 0.0, 0.0, points)), line) for points in (0.0, 2.2, 2.6, 9.0)]
    assert lost[0] == 0 and lost == sorted(set(lost)) and lost[-1] <= 0.2


def test_a_step_that_was_there_keeps_its_least(rubric: Rubric) -> None:
    scores = _scores(rubric, 0.0, 0.2, STEPS)
    assert scores["trust"] == rubric.scoring["present"]["trust"]


def _told(rubric: Rubric, text: str, profile: str) -> str:
    turns = [read(text, moves=("thanks",)) for _ in range(3)]
    call, analyses = call_of("Oui ?", turns[0], "Bien.", turns[1], "Ah.", turns[2], profile=profile)
    debrief = write_debrief(grade_call(call, analyses, rubric), call, analyses, rubric)
    return tell_debrief(debrief, rubric)[0]


def test_the_debrief_says_whom_the_manner_would_suit_by_groups_and_sentences(rubric: Rubric) -> None:
    told = _told(rubric, SHORT, "aimable")
    assert not list(typography_faults(told))
    assert "conviendrait mieux à un profil meneur qu’à un profil aimable" in told
    told = told.split("Ce qui le montre")[1]
    assert any(group.label in told and group.serves.get("meneur") for group in rubric.manner.groups)
    assert "vous tranchez" in told or "le délai" in told


def test_the_debrief_says_nothing_where_hardly_anything_is_won_or_lost(rubric: Rubric) -> None:
    assert "manière" not in _told(rubric, "Oui, oui.", "aimable")
