"""Attempts at one call, laid side by side in the debrief."""

from __future__ import annotations

from collections.abc import Callable

from bot.records.findings import CLOSED, OPEN
from tests.rehearsal.conftest import Led, asks

SKIP = ("passer", "passer")


def play(led: Led, *questions: tuple[str, str]) -> None:
    for topic, form in questions:
        text = f"Une question {form} sur {topic} ?"
        led.say(text, asks(text, topic, form))


def finish(led: Led) -> None:
    led.command("fin")
    for answer in SKIP:
        led.say(answer)
    assert led.state.phase == "debrief"


def test_a_call_played_once_is_not_compared(in_call: Callable[..., Led]) -> None:
    led = in_call()
    play(led, ("trigger", OPEN), ("problem", OPEN), ("budget", OPEN))
    finish(led)
    assert "côte à côte" not in led.said


def test_two_branches_stand_side_by_side_with_the_words_that_part_them(
    in_call: Callable[..., Led]
) -> None:
    led = in_call()
    play(led, ("trigger", OPEN), ("budget", CLOSED), ("problem", OPEN))
    led.command("retour", "2")
    play(led, ("people", OPEN), ("impact", OPEN))
    finish(led)
    assert "Essai 1, 3 tours" in led.said
    assert "Essai 2, repris au tour 2, 3 tours en tout" in led.said
    assert "essai 1\u00a0: «\u202fUne question closed sur budget ?\u202f»" in led.said
    assert "essai 2\u00a0: «\u202fUne question open sur people ?\u202f»" in led.said


def test_a_replay_is_an_attempt_of_its_own(in_call: Callable[..., Led]) -> None:
    led = in_call()
    play(led, ("trigger", OPEN), ("problem", OPEN), ("impact", OPEN))
    finish(led)
    led.command("rejouer")
    play(led, ("trigger", OPEN), ("budget", CLOSED), ("impact", OPEN))
    finish(led)
    assert "Essai 2, 3 tours" in led.said and "repris au tour" not in led.said


def test_the_comparison_comes_again_with_the_debrief(in_call: Callable[..., Led]) -> None:
    led = in_call()
    play(led, ("trigger", OPEN), ("budget", CLOSED), ("problem", OPEN))
    led.command("retour", "2")
    play(led, ("people", OPEN), ("impact", OPEN))
    finish(led)
    led.command("debrief")
    assert "côte à côte" in led.said


def test_an_attempt_given_up_at_once_says_nothing_of_where_it_parted(
    in_call: Callable[..., Led]
) -> None:
    led = in_call()
    play(led, ("trigger", OPEN), ("budget", CLOSED), ("problem", OPEN))
    led.command("retour", "2")
    finish(led)
    assert "au tour 2" not in led.said.split("côte à côte")[-1].split("repris")[0]
