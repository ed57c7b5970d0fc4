"""The way from the welcome to the debrief, phase by phase (design §3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.records.call import CLIENT, COACH, PROFILES, TRAINEE
from bot.rehearsal.resources import Resources
from tests.rehearsal.conftest import Led, asks


def test_the_welcome_says_who_can_read_the_transcript_before_anything_is_chosen(led: Led) -> None:
    assert "privé" in led.said and "!soumettre" in led.said


def test_the_scenario_is_chosen_first_among_several(resources: Resources) -> None:
    known = resources.scenarios["asso-libre"]
    two = {"asso-libre": known, "autre": replace(known, id="autre", title="Une autre")}
    led = Led(replace(resources, scenarios=two))
    assert [button.value for button in led.result.replies[-1].buttons] == list(two)
    led.say("Une autre")
    assert led.state.scenario == "autre" and led.state.profile is None


def test_an_unclear_choice_is_asked_again_with_its_buttons(led: Led) -> None:
    led.say("euh")
    assert led.state.profile is None
    assert any(reply.buttons for reply in led.result.replies)


def test_the_evaluation_says_that_the_trainer_reads_before_it_is_chosen(led: Led) -> None:
    led.say("meneur")
    assert "lira la transcription" in led.said


def test_a_surprise_draws_a_profile_and_keeps_it_secret(led: Led) -> None:
    led.say("surprise")
    assert led.state.profile in PROFILES and led.state.surprise
    names = [led.resources.profiles[name].label.lower() for name in PROFILES]
    assert not any(name in led.said.lower() for name in names)


def test_the_mission_leads_to_the_preparation_or_straight_to_the_call(led: Led) -> None:
    for answer in ("aimable", "entraînement", "préparer"):
        led.say(answer)
    assert led.state.phase == "preparation"
    assert led.state.project.name in led.said


def test_the_project_can_be_written_anew(led: Led) -> None:
    answers = ("aimable", "entraînement", "préparer", "modifier", "Cap clair",
               "un seul référent : vous n’expliquez qu’une fois", "terminé")
    for answer in answers:
        led.say(answer)
    project = led.state.project
    assert (project.name, project.benefits[0].characteristic) == ("Cap clair", "un seul référent")
    assert led.state.phase == "appel"


def test_a_skipped_preparation_leaves_no_project_to_grade(led: Led) -> None:
    for answer in ("aimable", "entraînement", "préparer", "passer"):
        led.say(answer)
    assert (led.state.phase, led.state.project) == ("appel", None)


def test_the_client_speaks_first_and_the_line_is_kept(in_call: Callable[..., Led]) -> None:
    led = in_call()
    assert [line.who for line in led.lines] == [CLIENT]
    assert led.lines[0].number == 0


def test_a_turn_of_the_call_keeps_the_trainee_and_the_client(in_call: Callable[..., Led]) -> None:
    led = in_call()
    said = "Qu’est-ce qui vous amène ?"
    led.say(said, asks(said, "trigger"))
    kept = [line for line in led.lines if line.number == 1]
    assert [line.who for line in kept][:2] == [TRAINEE, CLIENT]
    assert kept[0].text == said and kept[0].trust is not None


def test_a_turn_of_the_call_without_its_reading_is_refused(in_call: Callable[..., Led]) -> None:
    from bot.rehearsal import machine

    led = in_call()
    with pytest.raises(ValueError, match="analysis"):
        machine.handle(led.state, "Bonjour", led.context(None))


def test_handling_a_message_leaves_the_state_as_it_was(in_call: Callable[..., Led]) -> None:
    led = in_call()
    before = led.state.to_dict()
    state = led.state
    led.say("Bonjour")
    assert state.to_dict() == before


def test_a_call_without_a_word_has_no_debrief(in_call: Callable[..., Led]) -> None:
    led = in_call()
    led.command("fin")
    assert led.state.phase == "fin" and "rien à débriefer" in led.said


def test_a_known_profile_is_not_asked_again_only_its_cues(in_call: Callable[..., Led]) -> None:
    led = in_call("meneur")
    led.say("Bonjour")
    led.command("fin")
    assert led.state.awaiting == "cues"


def test_a_wrong_guess_is_told_and_kept(led: Led) -> None:
    for answer in ("surprise", "entraînement", "appeler", "Bonjour"):
        led.say(answer)
    led.command("fin")
    wrong = next(name for name in PROFILES if name != led.state.profile)
    led.say(wrong)
    led.say("passer")
    assert led.state.guess == wrong
    assert led.resources.profiles[led.state.profile].label in led.said


def test_own_scores_come_before_the_machine_s(in_call: Callable[..., Led]) -> None:
    led = in_call()
    for topic in ("trigger", "problem", "need"):
        led.say("Et alors ?", asks("Et alors ?", topic))
    led.command("fin")
    led.say("passer")
    assert led.state.phase == "auto_evaluation" and led.result.grade is None
    led.say("3 4 2 3 3 4")
    assert led.state.phase == "debrief"
    assert led.state.own_scores["needs"] == 4
    assert led.result.grade is not None


def test_the_debrief_is_told_by_the_coach_and_offers_each_step(debriefed: Callable[..., Led]) -> None:
    led = debriefed()
    assert {reply.who for reply in led.result.replies} == {COACH}
    assert len(led.result.replies[-1].buttons) == 7


def test_an_evaluation_is_handed_in_with_its_debrief(debriefed: Callable[..., Led]) -> None:
    led = debriefed(mode="evaluation")
    assert led.state.submitted and led.result.effect.kind == "submit"


def test_the_same_call_gets_the_same_debrief(debriefed: Callable[..., Led]) -> None:
    assert debriefed().result.replies == debriefed().result.replies


@pytest.mark.parametrize("profile", PROFILES)
def test_the_cues_offered_are_few_distinct_and_hold_the_client_s_own(
    in_call: Callable[..., Led], profile: str
) -> None:
    led = in_call(profile)
    led.say("Bonjour")
    led.command("fin")
    titles = [button.title for button in led.result.replies[-1].buttons]
    own = {cue.label for cue in led.resources.profiles[profile].cues}
    assert len(titles) == len(set(titles)) <= 8
    assert own <= set(titles)
