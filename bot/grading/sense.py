"""Whether a call holds a conversation at all: ten lines of nonsense earn nothing."""

from __future__ import annotations

from bot.grading.view import CallView, Speech

EMPTY_MOVES = ("nonsense", "silence_filler", "meta")
SPOKEN = ("greeting", "leave", "attention", "empathy", "own_offer", "proposal")


def sense_share(view: CallView) -> float:
    """Return the share 0–1 of trainee turns that do something one does in such a call."""
    if not view.speeches:
        return 0.0
    return sum(makes_sense(view, speech) for speech in view.speeches) / len(view.speeches)


def makes_sense(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn asks about a topic, hands back, takes up praise, makes a move
    or says one of the usual things."""
    analysis = speech.analysis
    if analysis.topics:
        return True
    if analysis.has_move(*EMPTY_MOVES):
        return False
    if analysis.verification.verdict != "none" or analysis.reinforcement.verdict != "none":
        return True
    return bool(analysis.moves) or view.has(speech.folded, *SPOKEN)
