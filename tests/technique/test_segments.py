"""Speech acts of a turn, and what is settled between questions and verification."""

from __future__ import annotations

import pytest

from tests.technique.question_tables import read

TURNS = [
    ("Bonjour, comment allez-vous ? Je vous appelle pour la toiture. Quel est votre délai ?",
     ["phatic", "statement", "question"]),
    ("vous êtes combien et c'est qui votre assureur", ["question", "question"]),
    ("Si je résume, vous perdez deux jours par mois. C'est bien ça ?", ["reformulation", "confirmation"]),
    ("", []),
    ("?!", []),
]


@pytest.mark.parametrize(("turn", "kinds"), TURNS)
def test_a_turn_is_cut_into_speech_acts(turn: str, kinds: list[str]) -> None:
    assert [segment.kind for segment in read(turn).segments] == kinds


@pytest.mark.parametrize("turn", [turn for turn, _ in TURNS])
def test_segments_quote_the_turn_and_do_not_overlap(turn: str) -> None:
    segments = read(turn).segments
    assert all(turn[segment.start : segment.end] == segment.text for segment in segments)
    assert all(first.end <= second.start for first, second in zip(segments, segments[1:]))


def test_a_confirmation_that_closes_a_verification_is_not_a_question() -> None:
    analysis = read("Si je résume, vous perdez deux jours par mois. Est-ce bien cela ?")
    assert analysis.verification.verdict == "complete"
    assert analysis.questions == ()


def test_a_confirmation_alone_is_one_closed_question() -> None:
    analysis = read("D'accord. C'est bien ça ?")
    assert [question.form for question in analysis.questions] == ["closed"]


def test_a_question_after_a_verification_stays() -> None:
    analysis = read("Si je vous suis, le four lâche chaque hiver, c'est bien ça ? Qui le répare ?")
    assert [(q.form, q.text) for q in analysis.questions] == [("open", "Qui le répare ?")]
