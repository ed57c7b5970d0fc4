"""The debrief shows a better way: for a twisted reformulation, for praise that was passed over."""

from __future__ import annotations

from dataclasses import replace

from bot.content.rubric import Rubric
from bot.grading.advising import Suggestion, suggestions
from bot.grading.grade import grade_call, view_call
from bot.records.analysis import TurnAnalysis
from bot.records.findings import Reinforcement, Verification
from tests.grading.calls import call_of, read
from tests.grading.test_grade import ENDING, EXPLORING

SAID = "On perd deux jours par mois. Les doublons, c’est le pire."
PRAISE = "Votre notice est très claire."


def twisted(text: str) -> TurnAnalysis:
    verified = Verification("complete", "distorted", 0, len(text), text)
    return replace(read(text), verification=verified)


def passed_over(text: str) -> TurnAnalysis:
    return replace(read(text), reinforcement=Reinforcement("none", PRAISE, 0))


def suggested(rubric: Rubric, rule: str, *turns, profile: str = "meneur") -> Suggestion:
    call, analyses = call_of(*turns, profile=profile)
    view, grade = view_call(call, analyses, rubric), grade_call(call, analyses, rubric)
    return next(one for one in suggestions(view, grade, rubric) if one.rule == rule)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_twisted_reformulation_comes_with_what_could_have_been_handed_back(rubric: Rubric) -> None:
    words = "Vous perdez deux heures par mois, c’est bien ça ?"
    found = suggested(rubric, "X03", *EXPLORING, SAID, twisted(words), "Non, deux jours.", *ENDING)
    assert plain(found.better) == "« Si je comprends bien, vous perdez deux jours par mois. Est-ce bien cela ? »"
    assert (found.client, found.broken) == ("On perd deux jours par mois", True)
    assert found.quote in words


def test_without_a_sentence_of_the_client_the_example_stands_in(rubric: Rubric) -> None:
    said = "Vous savez ce que c’est ?"
    turns = [said if isinstance(turn, str) else turn for turn in EXPLORING]
    found = suggested(rubric, "X03", *turns, said, twisted("Le directeur est parti ?"), "Non.", *ENDING)
    assert plain(found.better) == "« Si je comprends bien, … Est-ce bien cela ? »" and found.client is None


def test_where_nothing_was_handed_back_the_example_stands_alone(rubric: Rubric) -> None:
    asked = read("Et vous êtes combien ?", "people")
    found = suggested(rubric, "X03", *EXPLORING, SAID, asked, "Onze.", *ENDING)
    assert plain(found.better) == "« Si je comprends bien, … Est-ce bien cela ? »"
    assert not found.reworded and not found.broken


def test_praise_that_was_passed_over_comes_with_a_way_to_take_it_up(rubric: Rubric) -> None:
    found = suggested(rubric, "X04", *EXPLORING, PRAISE, passed_over("Et le budget, il est voté ?"), *ENDING)
    assert plain(found.better) == (
        "« Merci de dire que notre notice est très claire. C’est là-dessus que vous gagnerez du temps. »"
    )
    assert (found.client, found.reworded) == (PRAISE, False)


def test_who_says_tu_gets_the_profiles_example(rubric: Rubric) -> None:
    found = suggested(rubric, "X04", *EXPLORING, PRAISE, passed_over("Et ton budget, il est voté ?"), *ENDING)
    assert plain(found.better) == "« Merci. C’est ce qui vous fera gagner du temps. »"
