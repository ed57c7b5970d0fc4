"""Where each command has its place, and what it does (design §3, table)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.records.call import CLIENT
from tests.rehearsal.conftest import Led, asks


def ask(led: Led, topic: str) -> None:
    led.say(f"Parlez-moi de {topic}.", asks(f"Parlez-moi de {topic}.", topic))


@pytest.mark.parametrize("name", ["indice", "pause", "reprendre", "retour", "debrief", "soumettre"])
def test_commands_of_the_call_are_refused_before_it(led: Led, name: str) -> None:
    led.command(name)
    assert "n’a pas cours" in led.said and "!aide" in led.said
    assert led.state.phase == "accueil"


def test_an_unknown_command_gets_one_sentence(led: Led) -> None:
    led.command("danse")
    assert len(led.result.replies) == 1 and "ne connais pas" in led.said


@pytest.mark.parametrize("name", ["indice", "retour"])
def test_hints_and_steps_back_are_refused_in_an_evaluation(
    in_call: Callable[..., Led], name: str
) -> None:
    led = in_call(mode="evaluation")
    led.say("Bonjour")
    led.command(name, "1")
    assert "pas permise" in led.said and led.result.effect is None


def test_an_evaluation_is_replayed_only_after_its_debrief(in_call: Callable[..., Led]) -> None:
    led = in_call(mode="evaluation")
    led.command("rejouer")
    assert "après le débrief" in led.said


def test_the_mission_is_readable_in_the_call_and_not_before_it_was_given(
    led: Led, in_call: Callable[..., Led]
) -> None:
    led.command("fiche")
    assert "Fiche de mission" not in led.said
    called = in_call()
    called.command("fiche")
    assert "Fiche de mission" in called.said


def test_a_pause_holds_the_call_until_it_is_taken_up(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.command("pause")
    led.say("Bonjour ?")
    assert led.state.turn == 0 and "!reprendre" in led.said
    led.command("reprendre")
    assert any(reply.who == CLIENT for reply in led.result.replies)
    led.say("Bonjour")
    assert led.state.turn == 1


def test_a_step_back_restores_the_state_before_that_turn(in_call: Callable[..., Led]) -> None:
    led = in_call()
    for topic in ("trigger", "people", "budget"):
        ask(led, topic)
    led.command("retour", "2")
    assert (led.result.effect.kind, led.result.effect.turn) == ("branch", 2)
    assert led.state.turn == 1 and set(led.state.client.asked) == {"trigger"}
    ask(led, "values")
    assert [line.number for line in led.lines] == sorted(line.number for line in led.lines)


@pytest.mark.parametrize("argument", ["", "0", "9", "deux", "-1"])
def test_a_step_back_out_of_range_says_which_turns_there_are(
    in_call: Callable[..., Led], argument: str
) -> None:
    led = in_call()
    ask(led, "trigger")
    led.command("retour", argument)
    assert "de 1 à 1" in led.said and led.result.effect is None


def test_a_replay_begins_an_empty_branch_with_the_same_client(debriefed: Callable[..., Led]) -> None:
    led = debriefed("meneur")
    led.command("rejouer")
    assert (led.state.phase, led.state.profile, led.state.turn) == ("appel", "meneur", 0)
    assert led.result.effect.turn == 0 and not led.state.client.told


def test_a_deletion_asks_once_more(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.command("supprimer")
    assert led.result.effect is None
    led.command("supprimer")
    assert led.result.effect.kind == "delete"


def test_any_other_message_cancels_a_deletion(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.command("supprimer")
    led.say("non merci")
    assert "Rien n’a été supprimé" in led.said and led.state.turn == 0
    led.command("supprimer")
    assert led.result.effect is None


def test_what_is_handed_in_cannot_be_deleted_by_the_trainee(debriefed: Callable[..., Led]) -> None:
    led = debriefed(mode="evaluation")
    led.command("supprimer")
    led.command("supprimer")
    assert led.result.effect is None and "déjà remise" in led.said


def test_a_call_handed_in_stays_even_after_a_replay(debriefed: Callable[..., Led]) -> None:
    led = debriefed(mode="evaluation")
    led.command("rejouer")
    led.command("supprimer")
    assert "déjà remise" in led.said and not led.state.submitted


@pytest.mark.parametrize(
    ("argument", "title"),
    [("besoins", "besoins"), ("2", "besoins"), ("Conclusion", "onclu"), ("présentation", "résent")],
)
def test_one_step_of_the_debrief_can_be_read_alone(
    debriefed: Callable[..., Led], argument: str, title: str
) -> None:
    led = debriefed()
    led.command("debrief", argument)
    assert len(led.result.replies) == 1 and title in led.said


def test_help_names_only_what_is_possible_now(in_call: Callable[..., Led]) -> None:
    training, evaluation = in_call(), in_call(mode="evaluation")
    training.command("aide")
    evaluation.command("aide")
    assert "!indice" in training.said and "!indice" not in evaluation.said
    assert "!debrief" not in training.said


def test_a_hint_before_any_question_is_to_open_wide(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.command("indice")
    assert "question ouverte" in led.said


def test_a_hint_after_closed_questions_is_to_open_them(in_call: Callable[..., Led]) -> None:
    led = in_call()
    for topic in ("budget", "people", "data"):
        led.say("Vous en avez ?", asks("Vous en avez ?", topic, "closed"))
    led.command("indice")
    assert "oui ou non" in led.said


def test_the_end_typed_twice_skips_the_questions_and_not_the_debrief(
    in_call: Callable[..., Led]
) -> None:
    led = in_call()
    for topic in ("trigger", "need", "impact"):
        ask(led, topic)
    led.command("fin")
    assert led.state.phase == "profil"
    led.command("fin")
    assert led.state.phase == "debrief" and "Vos techniques" in led.said
    led.command("fin")
    assert led.state.phase == "fin"
