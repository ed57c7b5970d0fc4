"""Fits ``content_weights``: faithful, distorted or empty (guide §2, §5.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.fitting.logistic import fit_one_sided, write_weights
from bench.fitting.turns import LabelledTurn, widened
from bot.technique.content_check import judge_signs
from bot.technique.content_signs import content_signs
from bot.technique.handed_back import hands_back
from bot.technique.linear import Linear
from bot.technique.propositions import contraries
from bot.technique.statement import Statement, has_sure_cue
from bot.technique.verification import keep_sure, read_statements

STRENGTH = 0.1
# How often each occurs in turns that were not written as minimal pairs.
SHARES = {"faithful": 0.56, "distorted": 0.32, "empty": 0.12}
# Signs of agreement: in minimal pairs a distortion repeats nearly all the words, and a
# plain echo would pass for one if they could speak for it.
AGREEING = frozenset((
    "same_subject", "mean", "support", "found", "in_one", "parity_same", "parity_even", "near_verb", "mood_kept",
    "denied_both", "same_figures",
))  # fmt: skip
# Signs against what was said: none of them may speak for faithfulness by chance.
AGAINST = frozenset((
    "clash", "excluded", "also_added", "parity_crossed", "parity_odd", "trend", "unit_swapped", "brightened",
    "darkened", "ban_added", "contrary_marks", "subject_elsewhere", "turned", "turned_share", "opposed", "hard",
    "contradicted", "contradictions", "agent_vous", "agent_cleft", "agent_denied", "mispaired", "figure_moved",
    "mixed", "all_new", "all_added", "none_new", "none_added", "scope", "limit_lost", "denial_new", "denial_lost",
    "person_shift", "roles", "subject_clash", "subject_swapped", "claim_added",
    *(f"{one}_{two}" for one, two in contraries()),
))  # fmt: skip
NEVER = {"distorted": AGREEING, "faithful": AGAINST}
ONLY = {"distorted": AGAINST, "faithful": AGREEING}
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
    return fit_one_sided(signs, labels, STRENGTH, SHARES, NEVER, ONLY)


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
