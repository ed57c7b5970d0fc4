"""Question spans: found again, matched by overlap, followed into the bare text."""

from __future__ import annotations

import pytest

from bench.validity.bare import move, strip
from bench.validity.spans import Span, locate, match, question_class

TWICE = "Et ensuite ? Bien. Et ensuite ?"


def test_a_label_given_twice_is_found_twice() -> None:
    spans = locate(TWICE, [{"text": "Et ensuite ?", "form": "open"}] * 2)
    assert [span.start for span in spans] == [0, 19]


def test_a_label_that_is_not_word_for_word_goes_to_its_longest_stretch() -> None:
    spans = locate("Bon. Comment travaillez-vous donc", [{"text": "comment travaillez-vous", "form": "open"}])
    assert (spans[0].start, spans[0].end) == (6, 28)


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        pytest.param([(0, 10)], (1, 0, 0), id="the same"),
        pytest.param([(5, 10)], (1, 0, 0), id="shorter, within"),
        pytest.param([(5, 30)], (1, 0, 0), id="half of the shorter one"),
        pytest.param([(6, 30)], (0, 1, 1), id="less than half"),
        pytest.param([(0, 10), (0, 9)], (1, 1, 0), id="two for one"),
        pytest.param([], (0, 0, 1), id="none"),
        pytest.param([(4, 4)], (0, 1, 1), id="empty"),
    ],
)
def test_a_span_matches_by_half_of_the_shorter_one(found: list, counts: tuple) -> None:
    assert match([Span(0, 10, "open")], [Span(*span, "open") for span in found]) == counts


@pytest.mark.parametrize(
    ("forms", "name"), [("", "none"), ("o", "open"), ("cc", "closed"), ("oc", "mixed")]
)
def test_the_class_of_a_turn_comes_from_its_forms(forms: str, name: str) -> None:
    long = {"o": "open", "c": "closed"}
    assert question_class([Span(0, 1, long[form]) for form in forms]) == name


@pytest.mark.parametrize(
    ("text", "bare", "split"),
    [
        ("Bonjour ! Ça va ?", "bonjour ça va", "bonjour ça va"),
        ("Qu'est-ce qui vous gêne, aujourd’hui ?", "qu'est-ce qui vous gêne aujourd’hui",
         "qu est ce qui vous gêne aujourd hui"),
        ("« 4,5 M€ » à 10:30…", "4,5 m à 10:30", "4,5 m à 10:30"),
        ("...", "", ""),
    ],
)
def test_a_turn_loses_its_punctuation_and_capitals(text: str, bare: str, split: str) -> None:
    assert (strip(text)[0], strip(text, words_too=True)[0]) == (bare, split)


def test_a_span_is_followed_into_the_bare_text() -> None:
    text = "Bon, d'accord. Et vous ? Bien."
    bare, places = strip(text)
    start, end, _ = move(Span(15, 24, "open"), places)
    assert bare[start:end].strip() == "et vous"
