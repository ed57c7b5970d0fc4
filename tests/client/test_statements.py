"""Favourable statements come once or twice a call, and are taken up or not."""

from __future__ import annotations

from tests.client.building import reading
from tests.client.tiny import Exchange, said


def talk(call, turns):
    replies = []
    for topic in ("people", "role", "values", "history", "audience", "goal", "success", "data", "need")[:turns]:
        replies.append(call.hears(reading("Parlez-m’en.", open=topic)))
    return replies


def made(replies):
    return [e for reply in replies for e in reply.events if e.startswith("statement_made")]


def test_at_most_two_statements_are_made_in_a_call():
    assert len(made(talk(Exchange(), 9))) == 2


def test_two_statements_are_turns_apart():
    call = Exchange()
    talk(call, 9)
    first, second = sorted(call.state.statements.values())
    assert second - first >= 3


def test_no_statement_below_its_trust():
    assert made(talk(Exchange(trust=30), 4)) == []


def test_a_statement_waits_for_a_natural_moment():
    call = Exchange()
    call.hears(reading("Bonjour.", moves=["greet"]))
    assert made([call.hears(reading("Parlez-moi de vos valeurs.", open="values"))]) == []
    assert made([call.hears(reading("Parlez-moi de l’équipe.", open="people"))]) == ["statement_made:s-vite"]


def test_a_reinforced_statement_pleases_once():
    call = Exchange()
    talk(call, 2), call.hears(reading("Et l’accueil ?", open="people"))
    assert call.state.statements
    turn = reading("Merci, c’est notre règle : répondre dans la journée.", reinforcement="reinforced")
    before = call.state.trust
    reply = call.hears(turn)
    assert "reinforced" in reply.events and said(reply).startswith("reinforced")
    assert reply.trust - before == call.profile.effect("reinforced")
    assert "reinforced" not in call.hears(turn).events


def test_a_mere_thank_you_earns_less_than_building_on_it():
    call = Exchange()
    talk(call, 2), call.hears(reading("Et l’accueil ?", open="people"))
    reply = call.hears(reading("Merci beaucoup.", reinforcement="acknowledged"))
    assert "picked_up" in reply.events and "reinforced" not in reply.events


def test_what_wants_a_reaction_leaves_the_trainee_a_turn_in_between():
    weighty = ("statement_made", "request_made", "question_asked")
    replies = talk(Exchange(requests={}), 9)
    turns = [at for at, reply in enumerate(replies) if any(e.startswith(weighty) for e in reply.events)]
    assert len(turns) >= 2
    assert all(second - first >= 2 for first, second in zip(turns, turns[1:]))


def test_the_offer_is_praised_only_once_it_was_shown():
    call = Exchange()
    talk(call, 9)
    assert "s-net" not in call.state.statements
    shown = Exchange(felt={"offered": 0})
    talk(shown, 9)
    assert "s-net" in shown.state.statements
