"""Open questions get real answers, in layers that trust unlocks."""

from __future__ import annotations

from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny, voice_data


def people(text: str = "Parlez-moi de l’équipe."):
    return reading(text, open="people")


def test_an_open_question_gets_the_first_layer_and_its_facts():
    reply = Exchange().hears(people())
    assert "34 bénévoles" in said(reply)
    assert reply.revealed == ("f-benevoles",)


def test_the_next_layer_comes_when_the_topic_comes_back():
    call = Exchange()
    call.hears(people())
    assert "tourne chaque semaine" in said(call.hears(people("Et comment ça s’organise ?")))


def test_a_layer_about_the_words_of_the_question_goes_first():
    reply = Exchange().hears(people("Qui tient l’accueil ?"))
    assert "tourne chaque semaine" in said(reply)


def test_a_layer_stays_closed_without_enough_trust():
    call = Exchange(trust=29)
    call.hears(people())
    assert said(call.hears(people("Qui tient l’accueil ?"))).startswith("guarded")


def test_what_is_withheld_is_said_once_then_recalled():
    call = Exchange(trust=29)
    call.hears(people())
    assert said(call.hears(people())).startswith("guarded")
    assert said(call.hears(people())).startswith("repeat")


def test_the_same_topic_over_and_over_earns_no_trust():
    call = Exchange(trust=40)
    trusts = [call.hears(people()).trust for _ in range(5)]
    assert trusts[0] < trusts[1] and trusts[-1] < trusts[1]


def test_a_question_asked_again_gets_as_i_was_telling_you():
    call = Exchange(trust=45)
    call.hears(people()), call.hears(people())
    reply = call.hears(people())
    assert said(reply).startswith("repeat") and "je le redis" in said(reply)
    assert "repeated" in reply.events


def test_a_topic_asked_again_and_again_ends_in_nothing_more():
    call = Exchange(trust=60)
    replies = [call.hears(people()) for _ in range(8)]
    assert said(replies[-1]).startswith("nothing_more")


def test_of_several_questions_one_gets_answered_and_is_named():
    turn = reading(
        "Vous êtes combien ? Et quel est le budget ?",
        questions=[("Vous êtes combien ?", "open", "people"), ("quel est le budget ?", "open", "budget")],
    )
    reply = Exchange().hears(turn)
    assert "several:budget" in reply.events
    assert said(reply).startswith("several") and "4 200" in said(reply)
    assert "bénévoles" not in said(reply)


def test_of_an_open_and_a_closed_question_the_open_one_gets_answered():
    turn = reading(
        "Qui décide ? Vous avez un budget ?",
        questions=[("Qui décide ?", "open", "decision"), ("Vous avez un budget ?", "closed", "budget")],
    )
    assert "decision" in said(Exchange().hears(turn))


def test_two_questions_on_one_topic_are_one():
    turn = reading(
        "Vous êtes combien ? Qui fait quoi ?",
        questions=[("Vous êtes combien ?", "open", "people"), ("Qui fait quoi ?", "open", "people")],
    )
    assert not any(event.startswith("several") for event in Exchange().hears(turn).events)


def test_a_greeting_with_a_question_gets_a_greeting_and_an_answer():
    reply = Exchange().hears(reading("Bonjour, parlez-moi de l’équipe.", open="people", moves=["greet"]))
    assert said(reply).startswith("greet") and "34 bénévoles" in said(reply)


def test_the_client_greets_back_once():
    call = Exchange()
    call.hears(reading("Bonjour !", moves=["greet"]))
    assert "greet" not in said(call.hears(reading("Bonjour encore, et l’équipe ?", open="people", moves=["greet"])))


def test_what_do_you_think_before_any_offer_gets_i_do_not_know():
    assert said(Exchange().hears(reading("Qu’en pensez-vous ?", open="reaction"))).startswith("unknown")


def shortened(again="Oui, 34 en tout, comme dit.", topic_again="Une belle équipe, je le répète."):
    """The tiny scenario with another wording on the first layer of « people »."""
    topics = voice_data("analytique")["topics"]
    topics["people"]["layers"][0]["again"] = [again]
    topics["people"]["again"] = [topic_again]
    return tiny(topics=topics)


def test_asked_again_a_layer_says_itself_in_its_other_words():
    call = Exchange(scenario=shortened(), trust=29)
    for _ in range(2):
        call.hears(people())
    assert "34 en tout" in said(call.hears(people()))
    assert "belle équipe" in said(call.hears(people()))


def test_a_question_about_a_layer_already_told_gets_that_layer_again():
    call = Exchange(scenario=shortened(), trust=60)
    call.hears(people("Qui tient l’accueil ?"))
    reply = call.hears(people("Et l’accueil, alors ?"))
    assert said(reply).startswith("repeat") and "repeated" in reply.events


def test_another_question_on_the_topic_goes_on_to_the_next_layer():
    call = Exchange(scenario=shortened(), trust=60)
    call.hears(people("Qui tient l’accueil ?"))
    assert "34 bénévoles" in said(call.hears(people("Combien êtes-vous ?")))
