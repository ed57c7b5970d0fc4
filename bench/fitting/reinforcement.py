"""Fits ``reinforcement_weights``: what takes a favourable statement up, what builds on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.fitting.logistic import fit, write_weights
from bench.fitting.turns import LabelledTurn
from bot.technique.linear import Linear
from bot.technique.reinforcement import Taken, choose, read_attempts

STRENGTH = 0.5
# The labels do not say which sentence was taken up: guess, fit, guess again.
ROUNDS = 3
NO, YES = "0", "1"
COMMENT = (
    "Weights of the signs of bot/technique/linkage.py and favourable.py: logistic regression over the",
    "labelled turns of bench (python -m bench.fitting reinforcement). taken: a piece of the turn takes",
    "a favourable statement up; built: a piece builds on it.",
)
# Where the first guess comes from, before anything is fitted.
FIRST = {
    "taken": Linear(-3.0, {
        "thanks_last": 2.0, "pleased_last": 1.0, "same": 2.0, "near": 0.7, "said_praise": 1.2,
        "said_reaction": 1.0, "said_theirs": 1.0, "said_good": 0.6, "said_offer": 0.4, "said_conditional": -1.5,
        "said_irony": -2.0, "said_asked": -2.0, "said_others": -1.0, "said_bad": -0.7, "refers_last": 0.8,
        "because_last": 0.6, "link_worth_last": 0.5, "asks": -1.5, "else": -1.5, "resume": 0.7,
        "said_good_theirs": 0.6,
    }),
    "built": Linear(-2.0, {
        "asks": -3.0, "worth": 1.5, "some_worth": 1.0, "link": 1.0, "because": 0.6, "near": 0.8, "same": 0.5,
        "unrelated": -2.0, "words": 0.6, "refers": 0.4,
    }),
}  # fmt: skip


def train(turns: Sequence[LabelledTurn]) -> dict[str, Linear]:
    """Return the two models fitted to ``turns``."""
    models: Mapping[str, Linear] = FIRST
    for _ in range(ROUNDS):
        read = [(turn.row["reinforcement"], _attempts(turn, models)) for turn in turns]
        read = [(label, attempts) for label, attempts in read if attempts]
        taken = [(one.signs, NO) for label, attempts in read if label == "none" for one in attempts]
        best = [
            (label, max(attempts, key=lambda one: models["taken"].margin(one.signs)))
            for label, attempts in read
            if label != "none"
        ]
        taken += [(one.signs, YES) for _, one in best]
        built = [(one.building, NO if label == "acknowledged" else YES) for label, one in best]
        models = {"taken": _fit(taken), "built": _fit(built)}
    return dict(models)


def predict(models: Mapping[str, Linear], turns: Sequence[LabelledTurn]) -> list[tuple[str, str]]:
    """Return (label, reading) of every turn."""
    return [(turn.row["reinforcement"], choose(_attempts(turn, models), models)[1]) for turn in turns]


def write(models: Mapping[str, Linear]) -> None:
    """Write the weights where the reader finds them."""
    write_weights("reinforcement_weights", COMMENT, models)


def _attempts(turn: LabelledTurn, models: Mapping[str, Linear]) -> list[Taken]:
    return read_attempts(turn.doc, turn.client, models)


def _fit(labelled: Sequence[tuple[Mapping[str, float], str]]) -> Linear:
    return fit([signs for signs, _ in labelled], [label for _, label in labelled], STRENGTH)[YES]
