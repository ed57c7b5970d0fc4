"""One parse a turn, whatever reads it, and the same analysis alone or in a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from bot.records.call import Call, Turn
from bot.rehearsal.reading import CHUNK, TurnReading, TurnToRead
from bot.technique.pipeline import load_nlp
from bot.technique.reader import TechniqueReader

CLIENT = "Nous avons 34 bénévoles. On m’a dit du bien de votre équipe."
TURNS = [
    TurnToRead("Qu’est-ce qui vous amène ?"),
    TurnToRead("Si je comprends bien, vous avez 34 bénévoles, c’est bien ça ?", (CLIENT,)),
    TurnToRead("vous avez un budget"),
    TurnToRead(""),
]


class CountingNlp:
    """The parser, with a count of the texts that it was given."""

    def __init__(self) -> None:
        self.parsed: list[str] = []

    def pipe(self, texts: Iterable[str]) -> Iterator:
        texts = list(texts)
        self.parsed += texts
        return load_nlp().pipe(texts)


@pytest.fixture
def nlp() -> CountingNlp:
    return CountingNlp()


@pytest.fixture
def reading(nlp: CountingNlp) -> TurnReading:
    return TurnReading(nlp, TechniqueReader.load())


def test_a_turn_is_parsed_once(reading: TurnReading, nlp: CountingNlp) -> None:
    reading.read("Qu’est-ce qui vous amène ?")
    assert len(nlp.parsed) == 1


def test_a_client_turn_that_comes_back_is_parsed_once(
    reading: TurnReading, nlp: CountingNlp
) -> None:
    for text in ("Bonjour.", "Très bien.", "Et ensuite ?"):
        reading.read(text, (CLIENT,))
    assert len(nlp.parsed) == 4


def test_client_turns_are_not_parsed_twice_within_a_batch(
    reading: TurnReading, nlp: CountingNlp
) -> None:
    list(reading.read_many([TurnToRead("Bonjour.", (CLIENT, CLIENT))] * 3))
    assert len(nlp.parsed) == 4


def test_a_batch_reads_as_one_by_one(reading: TurnReading) -> None:
    together = list(reading.read_many(TURNS))
    assert together == [reading.read(turn.text, turn.client) for turn in TURNS]


def test_more_turns_than_a_chunk_come_back_in_order(reading: TurnReading) -> None:
    turns = [TurnToRead(f"Tour {number}.") for number in range(CHUNK + 5)]
    assert [found.text for found in reading.read_many(turns)] == [turn.text for turn in turns]


def test_a_call_is_read_with_the_last_three_client_turns(reading: TurnReading) -> None:
    said = [Turn("client", f"Réponse {number}.") for number in range(4)]
    call = Call("c", None, (*said, Turn("trainee", "Bien.")))
    seen: list[list[str]] = []
    read = reading._technique.read

    class Spy:
        def read(self, text: object, doc: object, client: list, profile: str | None) -> object:
            seen.append([doc.text for doc in client])
            return read(text, doc, client, profile)

    analyses = TurnReading(load_nlp(), Spy()).read_call(call)
    assert seen == [["Réponse 1.", "Réponse 2.", "Réponse 3."]]
    assert [found is None for found in analyses] == [True] * 4 + [False]


def test_a_call_of_one_speaker_is_read(reading: TurnReading) -> None:
    assert reading.read_call(Call("c", None, (Turn("client", "Allô ?"),))) == [None]
