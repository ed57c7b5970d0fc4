"""What a rehearsal looks like, in colour or not, on a wide screen or a phone's."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from bot.cli.screen import Screen, chosen
from bot.records.reply import Button, Reply

CHOICES = (Button("Analytique", "analytique"), Button("Meneur", "meneur"))
SCORES = tuple(Button(str(number), str(number)) for number in range(6))


def shown(*replies: Reply, width: int = 80, person: str | None = None, colour: bool = False) -> str:
    output = io.StringIO()
    console = Console(
        file=output, width=width, force_terminal=colour, color_system="standard" if colour else None
    )
    screen = Screen(console)
    screen.person = person
    screen.show(replies)
    return output.getvalue()


def test_without_colour_the_two_voices_differ_by_name_and_bar() -> None:
    lines = shown(Reply("coach", "À vous."), Reply("client", "Allô ?"), person="Nadia B.").split("\n")
    assert lines == ["", "Coach", "│ À vous.", "", "● Nadia B.", "    Allô ?", "", ""]


def test_with_colour_the_coach_is_coloured_and_the_client_plain() -> None:
    text = shown(Reply("coach", "À vous."), Reply("client", "Allô ?"), colour=True)
    assert "\x1b[36m│ À vous." in text and "    Allô ?\n" in text


def test_a_name_stands_once_for_bubbles_that_follow_one_another() -> None:
    text = shown(Reply("client", "Oui."), Reply("client", "Enfin, presque."), person="Nadia")
    assert text.count("Nadia") == 1


def test_choices_are_numbered_lines() -> None:
    assert "│  1. Analytique\n│  2. Meneur\n" in shown(Reply("coach", "Qui ?", CHOICES))


def test_choices_that_are_numbers_are_not_numbered_again() -> None:
    assert "│ 0 · 1 · 2 · 3 · 4 · 5\n" in shown(Reply("coach", "Combien ?", SCORES))


@pytest.mark.parametrize("width", [20, 32, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    long = "Qu’est-ce qui vous amène\u202f? " * 12 + "\n• " + "anticonstitutionnellement " * 4
    text = shown(Reply("coach", long, (Button(long[:90], "a"),)), Reply("client", long), width=width)
    assert max(map(len, text.split("\n"))) <= min(width, 84)


def test_a_line_never_breaks_before_a_question_mark() -> None:
    text = shown(Reply("client", "Mais qui donc\u202f? " * 20), width=30)
    assert not any(line.strip().startswith("?") for line in text.split("\n"))


def test_words_that_look_like_markup_are_shown_as_they_are() -> None:
    assert "[bold]x[/bold] :smile:" in shown(Reply("client", "[bold]x[/bold] :smile:"))


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("2", "meneur"),
        (" 1 ", "analytique"),
        ("2.", "meneur"),
        ("3", "3"),
        ("0", "0"),
        ("9" * 5000, "9" * 5000),
        ("²", "²"),
        ("1 2", "1 2"),
        ("le meneur", "le meneur"),
        ("!fin", "!fin"),
    ],
)
def test_a_number_stands_for_its_choice(typed: str, sent: str) -> None:
    assert chosen(typed, CHOICES) == sent


def test_a_number_is_sent_as_it_is_where_choices_are_numbers() -> None:
    assert chosen("2", SCORES) == "2"


def test_a_number_is_sent_as_it_is_where_there_is_no_choice() -> None:
    assert chosen("2", ()) == "2"
