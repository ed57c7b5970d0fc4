"""The client asks questions of its own, and minds whether they are answered."""

from __future__ import annotations

import pytest

from tests.client.building import reading
from tests.client.tiny import Exchange, said, tiny

TOPICS = ("role", "values", "history", "audience", "goal", "success", "need", "deadline", "trigger")


def asking(after=2, **question):
    item = {"id": "q-prix", "after": after, "trust": 40, "answered_by": ["price", "propose"]}
    return tiny({"questions": [{**item, **question}], "statements": []}, statements={})


def talk(call, turns):
    return [call.hears(reading("Parlez-moi de vous.", open=topic)) for topic in TOPICS[:turns]]


def asked(reply):
    return "question_asked:q-prix" in reply.events


def waiting_call(**state):
    call = Exchange(scenario=asking(), requests={"r-site": "declined"}, **state)
    call.state.since["r-site"] = -9
    assert asked(talk(call, 2)[-1])
    return call


def test_it_comes_after_an_answer_from_its_turn_on():
    replies = talk(Exchange(scenario=asking(after=2)), 3)
    assert [asked(reply) for reply in replies] == [False, True, False]
    assert "combien cela coûterait-il" in said(replies[1])


def test_it_waits_for_its_trust():
    assert not any(asked(reply) for reply in talk(Exchange(scenario=asking(trust=90)), 9))


def test_it_prefers_its_topics_and_waits_for_them_a_while():
    for topics, turn in ((["history"], 3), (["success"], 5), (["values"], 2)):
        call = Exchange(scenario=asking(topics=topics), requests={"r-site": "declined"})
        call.state.since["r-site"] = -9
        assert [asked(reply) for reply in talk(call, 9)].index(True) + 1 == turn


def test_it_is_not_asked_while_an_objection_or_a_request_waits():
    for state in ({"objections": {"o-prix": "open"}}, {"requests": {"r-site": "asked"}}):
        call = Exchange(scenario=asking(after=1), **state)
        call.state.since.update({"o-prix": 0, "r-site": 0})
        assert not asked(talk(call, 1)[0])


def test_it_is_not_asked_right_after_a_confided_need():
    call = Exchange(scenario=asking(after=1), trust=80)
    reply = call.hears(reading("Qui prendrait le relais ?", open="skills"))
    assert "need_opened:n-relais" in reply.events and not asked(reply)


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("Comptez 3 000 euros.", ["price"]),
        ("Je vous envoie une proposition jeudi.", ["propose"]),
        ("En gros, cela coûterait deux jours de travail par mois.", []),
    ],
)
def test_an_answer_is_taken_well(text, moves):
    call = waiting_call()
    before = call.state.trust
    reply = call.hears(reading(text, moves=moves))
    assert "question_answered:q-prix" in reply.events and "me voilà au clair" in said(reply)
    assert reply.trust > before and reply.state.questions == {"q-prix": "answered"}


def test_a_price_that_was_asked_for_does_not_come_too_early():
    reply = waiting_call().hears(reading("Comptez 3 000 euros.", moves=["price"]))
    assert "pitch_too_early" not in reply.events


@pytest.mark.parametrize(
    "text", ["Parlons d’autre chose.", "D’accord.", "Et combien de bénévoles avez-vous, en gros ?"]
)
def test_other_words_are_no_answer(text):
    question = {"open": "people"} if "?" in text else {}
    reply = waiting_call().hears(reading(text, **question))
    assert reply.state.questions == {"q-prix": "asked"}


def test_passed_over_for_two_turns_it_costs_trust_once():
    call = waiting_call()
    first, second, third = (
        call.hears(reading("Et ça ?", open=topic)) for topic in ("skills", "people", "impact")
    )
    assert "ignored" not in first.events
    assert "question_ignored:q-prix" in second.events and "Vous ne dites rien" in said(second)
    assert second.trust <= first.trust - 3 + 2 and "ignored" not in third.events


def test_it_is_not_held_against_somebody_who_takes_leave():
    call = waiting_call()
    call.hears(reading("Et l’équipe ?", open="people"))
    reply = call.hears(reading("Merci, au revoir.", moves=["thank", "take_leave"]))
    assert reply.state.ended == "trainee" and "ignored" not in reply.events


SAID = "Nous avons commencé ce métier il y a douze ans"


def test_something_said_to_it_that_nobody_foresaw_earns_nothing_and_is_not_reproached():
    call = waiting_call()
    reply = call.hears(reading(SAID))
    assert "answered" not in reply.events and "me voilà au clair" not in said(reply)
    later = [call.hears(reading("Et ça ?", open=topic)) for topic in ("skills", "people", "impact")]
    assert not any("ignored" in reply.events for reply in later)


def test_an_answer_two_turns_late_is_not_reproached():
    call = waiting_call()
    call.hears(reading("Et l’équipe ?", open="people"))
    reply = call.hears(reading(f"{SAID}, et voici comment nous faisons, pas à pas."))
    assert "ignored" not in reply.events


def test_a_long_answer_in_other_words_is_heard():
    long = f"{SAID}, avec deux amies de la fac, et nous sommes restées les mêmes depuis."
    assert "me voilà au clair" in said(waiting_call().hears(reading(long)))


@pytest.mark.parametrize(("text", "moves"), [
    ("Merci beaucoup, vraiment, pour tout ce que vous me dites.", ["thank"]),
    (SAID, ["pressure"]),
])
def test_thanks_and_pressure_say_nothing_to_it(text, moves):
    reply = waiting_call().hears(reading(text, moves=moves))
    assert reply.state.questions == {"q-prix": "asked"}
