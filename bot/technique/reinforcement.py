"""Reinforcement: a favourable statement taken up, and built upon (guide §3, §5.13)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from bot.records.findings import Reinforcement
from bot.records.text import NormalisedText
from bot.technique.alignment import align, select
from bot.technique.favourable import Favourable, candidates
from bot.technique.linear import Linear, load_linear
from bot.technique.linkage import building_signs, joined_signs, takes_up, taking_signs
from bot.technique.pieces import Piece, glad_of, pieces
from bot.technique.wording import Wording, wording

Models = Mapping[str, Linear]


@dataclass(frozen=True)
class Taken:
    """What the turn makes of one sentence of the client. ``taken``: the piece that takes
    it up, and ``signs`` its signs; ``built``: the piece likeliest to build on it."""

    statement: Favourable
    turn: int
    taken: Piece
    signs: dict[str, float]
    built: Piece
    building: dict[str, float]


def find_reinforcement(
    normalised: NormalisedText,
    doc: Doc,
    client_docs: Sequence[Doc],
    profile: str | None = None,
) -> Reinforcement:
    """Return what the turn makes of the favourable statements in the client's turns.

    ``doc`` is the parse of ``normalised.text``; ``client_docs`` those of the client's
    last turns, oldest first. ``favourable`` is set too when nothing was made of it: the
    last plain one then. Any benefit or proof linked to the point counts, whatever
    ``profile`` prizes most: the guide says « ideally ».
    """
    models = load_linear("reinforcement_weights")
    best, verdict = choose(read_attempts(doc, client_docs, models), models)
    if best is None:
        return _missed(client_docs)
    return _reinforcement(normalised, best, verdict)


def choose(attempts: Sequence[Taken], models: Models) -> tuple[Taken | None, str]:
    """Return the likeliest attempt that takes a statement up, and the verdict on it."""
    taken = [attempt for attempt in attempts if models["taken"].margin(attempt.signs) > 0]
    if not taken:
        return None, "none"
    best = max(taken, key=lambda one: (models["taken"].margin(one.signs), one.turn))
    return best, "reinforced" if models["built"].margin(best.building) > 0 else "acknowledged"


def read_attempts(doc: Doc, client_docs: Sequence[Doc], models: Models) -> list[Taken]:
    """Return, for each sentence that may be favourable, how the turn would take it up."""
    glad, last = glad_of(wording(doc).text), len(client_docs) - 1
    return [
        attempt
        for turn, said in enumerate(client_docs)
        for statement in candidates(said)
        if (not statement.signs["bare"] or (glad and turn == last))
        and (attempt := _attempt(statement, turn, doc, client_docs, models)) is not None
    ]


def _attempt(
    statement: Favourable, turn: int, doc: Doc, client_docs: Sequence[Doc], models: Models
) -> Taken | None:
    own, said = wording(doc), wording(client_docs[turn])
    parts = pieces(own, _scores(own, statement, said))
    last = turn == len(client_docs) - 1
    able = [piece for piece in parts if takes_up(piece, last)]
    if not able:
        return None
    read = [(piece, joined_signs(statement.signs, taking_signs(piece, last))) for piece in able]
    piece, signs = max(read, key=lambda one: models["taken"].margin(one[1]))
    after = [
        (other, building_signs(other, piece, parts)) for other in parts if other.start >= piece.start
    ]
    built = max(after, key=lambda one: models["built"].margin(one[1]))
    return Taken(statement, turn, piece, signs, *built)


def _scores(own: Wording, statement: Favourable, said: Wording) -> dict[int, float]:
    """Return how near each of the trainee's words is to the statement's words."""
    whole = select(own, 0, len(own.text))
    matches = align(whole, [select(said, statement.start, statement.end)])
    return {match.word.start: match.score for match in matches if not match.word.vague}


def _missed(client_docs: Sequence[Doc]) -> Reinforcement:
    plain = [
        (turn, statement)
        for turn, said in enumerate(client_docs)
        for statement in candidates(said)
        if statement.sure
    ]
    return Reinforcement("none", plain[-1][1].text, plain[-1][0]) if plain else Reinforcement()


def _reinforcement(normalised: NormalisedText, best: Taken, verdict: str) -> Reinforcement:
    last = best.built if verdict == "reinforced" else best.taken
    start, end = normalised.to_original(best.taken.start, last.end)
    return Reinforcement(
        verdict,
        best.statement.text,
        best.turn,
        start,
        end,
        normalised.original[start:end].strip(),
    )
