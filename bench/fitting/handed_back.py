"""Fits ``handed_back_weights``: whether a statement without a sure cue hands words back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.fitting.logistic import fit, write_weights
from bench.fitting.turns import LabelledTurn
from bot.technique.handed_back import features
from bot.technique.linear import Linear, load_linear
from bot.technique.statement import Statement, has_sure_cue
from bot.technique.verification import read_statements

STRENGTH = 3.0
# Every turn of these sets hands something back: they would teach that « vous … » does.
ONE_SIDED = ("bench/turns/content_dev.jsonl", "bench/turns/handed_dev.jsonl")
NO, YES = "0", "1"
COMMENT = (
    "Weights of the signs that a statement hands back the client's words (bot/technique/handed_back.py).",
    "without_cue: logistic regression over the labelled statements of bench (python -m bench.fitting",
    "handed_back); with_cue: set by hand, for too few turns with a sure cue hand nothing back.",
)


def train(turns: Sequence[LabelledTurn]) -> dict[str, Linear]:
    """Return the models: one fitted to ``turns``, one as it stands."""
    labelled = [
        pair for turn in turns if turn.source not in ONE_SIDED
        for pair in _labelled(turn)
    ]
    fitted = fit([signs for signs, _ in labelled], [label for _, label in labelled], STRENGTH)
    return {"without_cue": fitted[YES], "with_cue": load_linear("handed_back_weights")["with_cue"]}


def predict(models: Mapping[str, Linear], turns: Sequence[LabelledTurn]) -> list[tuple[str, str]]:
    """Return (label, reading) of the labelled statements without a sure cue."""
    return [
        (label, YES if models["without_cue"].margin(signs) > 0 else NO)
        for turn in turns
        for signs, label in _labelled(turn)
    ]


def write(models: Mapping[str, Linear]) -> None:
    """Write the weights where the reader finds them."""
    write_weights("handed_back_weights", COMMENT, models)


def _labelled(turn: LabelledTurn) -> list[tuple[dict[str, float], str]]:
    """Return the signs and labels of the statements that have no sure cue.

    The labels are those of turns: in a turn that hands back, only the statement nearest
    to the client's words is taken to do so, and nothing is learnt from the others.
    """
    statements = read_statements(turn.doc, turn.client, every=True)
    compared = [said for said in statements if said.matches or said.figures.total]
    uncued = [said for said in compared if not has_sure_cue(said.region)]
    if turn.row["verification"] == "none":
        return [(features(said), NO) for said in uncued]
    if any(has_sure_cue(said.region) for said in statements) or not uncued or not turn.client:
        return []
    return [(features(max(uncued, key=_likeliness)), YES)]


def _likeliness(said: Statement) -> tuple[float, int]:
    region = said.region
    likely = said.found + 1.5 * (region.confirmation is not None) + (region.cue is not None)
    return likely, len(said.matches)
