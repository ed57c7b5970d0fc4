"""Fits ``content_weights``: faithful, distorted or empty (guide §2, §5.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.fitting.logistic import fit, write_weights
from bench.fitting.turns import LabelledTurn, widened
from bot.technique.content_check import judge_signs
from bot.technique.content_signs import content_signs
from bot.technique.handed_back import hands_back
from bot.technique.linear import Linear
from bot.technique.statement import Statement, has_sure_cue
from bot.technique.verification import keep_sure, read_statements

STRENGTH = 0.1
# How often each occurs in turns that were not written as minimal pairs.
SHARES = {"faithful": 0.56, "distorted": 0.32, "empty": 0.12}
# Signs of agreement. In minimal pairs a distortion repeats nearly all the words: where such
# a sign comes out as speaking for it, it is left out, lest a plain echo pass for one.
AGREEING = frozenset((
    "same_subject", "mean", "support", "found", "in_one", "parity_same", "parity_even", "near_verb", "mood_kept",
    "denied_both", "same_figures", "denial",
))  # fmt: skip
COMMENT = (
    "Weights of the signs of bot/technique/content_signs.py: multinomial logistic regression over the",
    "labelled reformulations of bench (python -m bench.fitting content). A plus speaks for the label.",
)


def train(turns: Sequence[LabelledTurn]) -> dict[str, Linear]:
    """Return the models fitted to the reformulations among ``turns``."""
    heard = [turn for turn in turns if turn.row["content"]]
    known = [(handed_back(turn), turn.row["content"]) for turn in (*heard, *widened(heard))]
    known = [(statements, label) for statements, label in known if statements]
    signs, labels = [content_signs(said) for said, _ in known], [label for _, label in known]
    models = fit(signs, labels, STRENGTH, SHARES)
    while misled := _misled(models):
        signs = [{name: row[name] for name in row if name not in misled} for row in signs]
        models = fit(signs, labels, STRENGTH, SHARES)
    return models


def _misled(models: Mapping[str, Linear]) -> set[str]:
    """Return the signs of agreement that speak for a distortion."""
    bent, kept = models["distorted"].weights, models["faithful"].weights
    return {name for name in AGREEING & bent.keys() if bent[name] > kept[name]}


def predict(models: Mapping[str, Linear], turns: Sequence[LabelledTurn]) -> list[tuple[str, str]]:
    """Return (label, reading) of every reformulation among ``turns``, in its own window
    and in a wide one."""
    heard = [turn for turn in turns if turn.row["content"]]
    heard += widened(heard)
    return [
        (turn.row["content"], str(judge_signs(content_signs(said), models)[0]) if said else "none")
        for turn in heard
        for said in [handed_back(turn)]
    ]


def write(models: Mapping[str, Linear]) -> None:
    """Write the weights where the reader finds them."""
    write_weights("content_weights", COMMENT, models)


def handed_back(turn: LabelledTurn) -> list[Statement]:
    """Return the statements that hand back: those read as such, else the likeliest one."""
    statements = read_statements(turn.doc, turn.client, every=True)
    kept = keep_sure([statement for statement in statements if hands_back(statement)])
    return kept or sorted(statements, key=_likeliness)[-1:]


def _likeliness(statement: Statement) -> tuple[bool, int]:
    confirmed = statement.region.confirmation is not None
    return has_sure_cue(statement.region), statement.found + confirmed
