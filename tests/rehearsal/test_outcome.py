"""How a call ended is kept, and told in one line of the debrief."""

from __future__ import annotations

import pytest

from bot.rehearsal.phases import debrief
from bot.rehearsal.phases.call import end


def test_hanging_up_gives_the_outcome_without_the_client_s_words(debriefed):
    led = debriefed()
    assert led.state.client.outcome == "polite_no"
    assert "Issue\u00a0: un refus poli" in led.said


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        ("signed", "Issue\u00a0: c’est oui"),
        ("second_meeting", "Issue\u00a0: un deuxième rendez-vous est pris."),
        ("polite_no", "Issue\u00a0: un refus poli"),
        ("broken_off", "La personne a mis fin à l’appel."),
    ],
)
def test_the_debrief_tells_each_outcome_in_one_line(debriefed, outcome, told):
    led = debriefed()
    led.state.client.outcome = outcome
    told_again = debrief.again(led.state, "", led.context(None))
    assert told_again.replies[0].text.startswith(told)


def test_a_call_kept_before_there_were_outcomes_has_no_such_line(debriefed):
    led = debriefed()
    led.state.client.outcome = None
    again = debrief.again(led.state, "", led.context(None))
    assert not any("Issue" in reply.text for reply in again.replies)


def test_hanging_up_after_needs_and_trust_is_a_second_meeting(in_call, resources):
    led = in_call()
    client = led.state.client
    client.trust, client.told = 60, [resources.scenarios["asso-libre"].needs[0].id]
    assert end(led.state, led.lines, resources).state.client.outcome == "second_meeting"
