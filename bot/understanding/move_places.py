"""Where a move can stand in a turn: a question does little besides asking, and words handed
back are the client's."""

from __future__ import annotations

from collections.abc import Sequence

from bot.records.analysis import TurnAnalysis
from bot.understanding.sentences import Piece

# What a question can do besides asking; in other moves a question is no evidence.
IN_QUESTIONS = frozenset({"propose", "small_talk", "meta", "personal", "pressure", "blame", "agenda"})
# What a trainee can do in the words that hand back what the client said: the rest of
# them is the client's (« vous payez 2 900 euros » tells no price).
IN_VERIFICATION = frozenset({"greet", "thank", "acknowledge", "empathise", "take_leave"})
# So many tokens before a question, without a mark, belong to it.
BREATH = 6


def leads_in(piece: Piece, following: Sequence[Piece]) -> bool:
    """Tell whether the piece is the beginning of a question said in one breath (« Ce sont
    des messages | de quel genre ? »)."""
    return any(
        not piece.asks and other.asks and other.span.start == piece.span.end
        and not piece.span[-1].is_punct and len(piece.span) < BREATH
        for other in following
    )


def fits(name: str, piece: Piece, analysis: TurnAnalysis, count: int) -> bool:
    """Tell whether a move can stand in this piece of the turn."""
    if name == "silence_filler":
        return count == 1
    verification = analysis.verification
    handed_back = (
        verification.start is not None
        and piece.start < verification.end
        and piece.end > verification.start
    )
    if handed_back and name not in IN_VERIFICATION:
        return False
    return not piece.asks or name in IN_QUESTIONS
