"""What is handed back is confirmed, corrected or found vague."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.client.scene import Scene
from bot.client.contradicting import _turned
from bot.client.verification import judge
from tests.client.building import reading
from tests.client.tiny import Exchange, said


def judged(text: str, content: str | None = None):
    call = Exchange()
    turn = reading(text, verification="complete", content=content)
    return judge(Scene.of(call.scenario, call.profile, call.state, turn, text, call.rng))


@pytest.mark.parametrize(
    ("handed", "content", "fact"),
    [
        ("vous comptez 34 bénévoles au club", "faithful", "f-benevoles"),
        ("le club compte trente-quatre bénévoles", "faithful", "f-benevoles"),
        ("le club compte une trentaine de bénévoles", "faithful", "f-benevoles"),
        ("le club compte 43 bénévoles", "distorted", "f-benevoles"),
        ("vous avez quarante-trois bénévoles", "distorted", "f-benevoles"),
        ("le budget est de 4200 €", "faithful", "f-budget"),
        ("votre budget est de 42 000 euros", "distorted", "f-budget"),
        ("il y a une sauvegarde ailleurs", "distorted", "f-sauvegarde"),
        ("il n'y a aucune sauvegarde ailleurs", "faithful", "f-sauvegarde"),
        ("onze membres vous ont quittés en mars", "faithful", "f-perdus"),
        ("c'est compliqué", "empty", None),
    ],
)
def test_the_scenario_judges_what_is_handed_back(handed, content, fact):
    found = judged(handed)
    assert found.content == content
    assert fact is None or fact in (*found.facts, found.wrong)


@pytest.mark.parametrize(("handed", "truth", "turned"), [
    ("onze familles perdues", "Onze familles ne sont pas revenues après le blocage.", False),
    ("les familles sont revenues", "Onze familles ne sont pas revenues après le blocage.", True),
    ("aucune famille n’est revenue", "Onze familles ne sont pas revenues après le blocage.", False),
    ("vous ne voulez pas quitter Google", "L’association veut quitter Google.", True),
    ("vous avez une sauvegarde", "Il n’y a aucune sauvegarde.", True),
    ("pas moins de onze familles sont parties", "Onze familles sont parties.", False),
])
def test_only_what_both_speak_of_can_be_turned_round(handed, truth, turned):
    assert _turned(handed, truth) is turned


def test_the_reader_judges_where_no_fact_is_recognised():
    assert judged("vous cherchez un partenaire sérieux", "faithful").content == "faithful"
    assert judged("vous cherchez un partenaire sérieux", None).content is None


def test_what_the_client_could_not_put_right_is_not_corrected():
    assert judged("vous cherchez un partenaire sérieux", "distorted").content is None


def test_a_number_that_contradicts_the_scenario_beats_the_reader():
    assert judged("le club compte 43 bénévoles", "faithful").content == "distorted"


def test_a_faithful_verification_is_confirmed_and_rewarded():
    call = Exchange(trust=40)
    reply = call.hears(reading("Vous comptez 34 bénévoles, c’est bien ça ?", verification="complete"))
    assert said(reply).startswith("confirm")
    assert reply.trust == 40 + call.profile.effect("verified")


def test_a_verification_without_confirmation_is_worth_less():
    call = Exchange(trust=40)
    reply = call.hears(reading("Donc vous comptez 34 bénévoles.", verification="partial"))
    assert reply.trust == 40 + call.profile.effect("half_verified")


def test_the_same_fact_verified_again_earns_nothing():
    call = Exchange(trust=40)
    turn = reading("Vous comptez 34 bénévoles, c’est bien ça ?", verification="complete")
    first = call.hears(turn).trust
    assert call.hears(turn).trust == first


def test_a_distorted_verification_is_corrected_with_the_true_fact():
    reply = Exchange().hears(reading("Vous comptez 43 bénévoles, c’est bien ça ?", verification="complete"))
    assert said(reply).startswith("correct") and "34 bénévoles" in said(reply)
    assert reply.trust < 50 and reply.state.corrections == 1 and "corrected" in reply.events


def test_the_same_fact_is_not_recited_twice_in_corrections():
    call = Exchange(trust=90)
    turn = reading("Vous comptez 43 bénévoles, c’est bien ça ?", verification="complete")
    call.hears(turn)
    assert said(call.hears(turn)) == "correct."


def test_before_anything_was_told_nothing_can_be_handed_back_empty():
    words = "Bravo pour tout ce que vous faites, c’est formidable."
    reply = Exchange().hears(reading(words, verification="partial", content="empty"))
    assert "vague" not in reply.events


def test_an_empty_verification_is_found_vague_and_costs_trust():
    reply = Exchange(layers={"people": 1}).hears(reading("Donc c’est compliqué, c’est ça ?", verification="complete", content="empty"))
    assert said(reply).startswith("vague") and reply.trust < 50


@pytest.mark.parametrize("content", ["distorted", "empty", None])
def test_words_that_come_back_by_the_way_are_not_held_against_anybody(content):
    turn = reading("Je vous écoute, si vous voulez.", verification="partial", content=content)
    reply = Exchange(layers={"people": 1}).hears(turn)
    assert not {"corrected", "vague"} & set(reply.events)


def test_what_leads_to_a_question_is_not_judged_unless_plainly_wrong():
    asked = "pourquoi donc ?"
    turn = reading(f"Vous disiez que c’est lourd : {asked}", verification="partial",
                   content="distorted", questions=[(asked, "open", "people")])
    turn = replace(turn, verification=replace(turn.verification, textbook_cue=True))
    assert "corrected" not in Exchange(layers={"people": 1}).hears(turn).events


def test_a_number_that_the_client_gave_itself_is_no_distortion():
    call = Exchange(used=["topic.budget.layer0.0"])
    said = "vous avez 4 200 euros"
    turn = reading(said, verification="partial", handed=said, content="distorted")
    assert "corrected" not in call.hears(turn).events


def test_a_verification_and_a_question_get_both_answers():
    turn = reading(
        "Donc 34 bénévoles. Et quel est le budget ?",
        questions=[("quel est le budget ?", "open", "budget")],
        verification="partial",
        handed="34 bénévoles",
    )
    reply = Exchange().hears(turn)
    assert "confirm" in said(reply) and "4 200" in said(reply)


@pytest.mark.parametrize("move", ["present", "propose", "decline"])
def test_the_trainees_own_offer_is_no_verification(move):
    turn = reading("On compte 34 bénévoles formés.", verification="partial", content="faithful", moves=[move])
    assert "half_verified" not in Exchange(layers={"people": 1}).hears(turn).events


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Nous formerons 34 bénévoles.", True),
        ("Je passe voir les 34 bénévoles mardi.", True),
        ("Chez nous, 34 bénévoles suffisent.", True),
        ("Le club compte 34 bénévoles.", False),
        ("Je comprends que le club compte 34 bénévoles.", False),
        ("Je vois, le club compte 34 bénévoles.", False),
    ],
)
def test_what_the_trainee_will_do_is_no_word_of_the_clients(text, own):
    turn = reading(text, verification="partial", content="faithful")
    events = Exchange(layers={"people": 1}).hears(turn).events
    assert ("half_verified" not in events) is own
