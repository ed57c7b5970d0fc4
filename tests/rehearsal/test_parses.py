"""What the client said is parsed once, as long as it is remembered."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from bot.records.text import NormalisedText
from bot.rehearsal.parses import Parses


class Echo:
    """A parser whose parse of a text is the text."""

    def __init__(self) -> None:
        self.parsed: list[str] = []

    def pipe(self, texts: Iterable[str]) -> list[str]:
        self.parsed += texts
        return list(texts)


@pytest.mark.parametrize(
    ("said", "parsed"),
    [
        (["un", "un"], ["un"]),
        (["un", "deux", "un"], ["un", "deux"]),
        (["un", "deux", "trois", "un"], ["un", "deux", "trois", "un"]),
    ],
)
def test_the_two_last_client_turns_are_not_parsed_again(said: list[str], parsed: list[str]) -> None:
    nlp = Echo()
    parses = Parses(nlp, most=2)
    for line in said:
        parses.of([], [line])
    assert nlp.parsed == parsed


def test_more_client_turns_at_once_than_are_remembered_all_come_back() -> None:
    docs, said = Parses(Echo(), most=1).of([NormalisedText.identity("moi")], ["un", "deux"])
    assert (docs, said) == (["moi"], {"un": "un", "deux": "deux"})
