"""« Selon vous » at the end of a question announces nothing."""

from __future__ import annotations

import pytest
from bot.rehearsal.reading import TurnReading


@pytest.fixture(scope="module")
def reading() -> TurnReading:
    return TurnReading.load()


@pytest.mark.parametrize(
    "text",
    [
        "Elle pourrait-tu partir, d’après vous ?",
        "À quoi ressemblerait une réussite, selon vous ?",
        "Pour vous, c’est quoi une bonne semaine ?",
        "D’après vous, qui pourrait reprendre le planning ?",
        "Et ça tiendrait jusqu’en juin, pour vous ?",
    ],
)
def test_to_ask_for_a_view_hands_nothing_back(reading: TurnReading, text: str) -> None:
    client = ("Notre planning tient avec Elsa, mais elle fatigue, et juin sera une grosse semaine.",)
    assert reading.read(text, client).verification.verdict == "none"


@pytest.mark.parametrize(
    "text", ["Donc pour vous, le planning repose sur Elsa.", "D’après vous, le planning tient grâce à Elsa."]
)
def test_what_the_client_holds_is_still_handed_back(reading: TurnReading, text: str) -> None:
    client = ("Notre planning tient avec Elsa, mais elle fatigue.",)
    assert reading.read(text, client).verification.verdict == "partial"
