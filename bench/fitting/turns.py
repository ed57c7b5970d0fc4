"""The labelled turns that weights are fitted to, parsed once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from spacy.tokens import Doc

from bench.validity.figures import SEEN
from bench.validity.sets import TURNS, load
from bot.records.text import NormalisedText
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp

WINDOW = 3
Parse = Callable[[Sequence[str]], Sequence[Doc]]


@dataclass(frozen=True)
class LabelledTurn:
    """A labelled line with its parses; ``source``: the file it stands in."""

    row: dict[str, Any]
    source: str
    normalised: NormalisedText
    doc: Doc
    client: tuple[Doc, ...]


def load_turns(parse: Parse | None = None) -> list[LabelledTurn]:
    """Return the turns of the development sets; held-out sets are never opened."""
    rows = [
        (row, one.name) for one in load(file for file in TURNS if file[1] == SEEN) for row in one.rows
    ]
    texts = {text: normalise(text) for row, _ in rows for text in _texts(row)}
    wanted = list(dict.fromkeys(text.text for text in texts.values()))
    docs = dict(zip(wanted, (parse or _parse)(wanted)))
    return [
        LabelledTurn(
            row,
            source,
            texts[row["trainee"]],
            docs[texts[row["trainee"]].text],
            tuple(docs[texts[said].text] for said in row["client"] or ()),
        )
        for row, source in rows
    ]


def widened(turns: Sequence[LabelledTurn]) -> list[LabelledTurn]:
    """Return ``turns`` once more, each after turns that its client did not say.

    In a call the client has said three turns about several things; most labelled lines
    have one, about what is handed back. The labels stay: what was added is of elsewhere.
    """
    count = len(turns)
    return [
        replace(turn, client=(*_of(turns[(7 * at + 3) % count]), *_of(turns[(13 * at + 5) % count]),
                              *turn.client)[-WINDOW:])
        for at, turn in enumerate(turns) if len(turn.client) < WINDOW
    ]


def _of(turn: LabelledTurn) -> tuple[Doc, ...]:
    return turn.client[-1:]


def leave_one_file_out(
    turns: Sequence[LabelledTurn],
) -> Iterator[tuple[str, list[LabelledTurn], list[LabelledTurn]]]:
    """Yield (file, the turns of the others, its own turns) for every file."""
    for source in dict.fromkeys(turn.source for turn in turns):
        others = [turn for turn in turns if turn.source != source]
        yield source, others, [turn for turn in turns if turn.source == source]


def _texts(row: dict[str, Any]) -> list[str]:
    return [row["trainee"], *(row["client"] or ())]


def _parse(texts: Sequence[str]) -> list[Doc]:
    return list(load_nlp().pipe(texts))
