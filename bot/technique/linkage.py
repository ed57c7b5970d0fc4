"""Signs that the pieces of a turn take up a point and build on it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.pieces import Piece

# Speech without marks runs on into its question: so many words say something before it.
MUCH = 7


def taking_signs(piece: Piece, last: bool) -> dict[str, float]:
    """Return the signs that ``piece`` takes the point up; ``last``: the point was made in
    the client's very last turn, so that a bare thank-you can only be for it."""
    told = 0.0 if piece.asks else 1.0
    near, same = told * min(piece.near, 3) / 3, told * min(piece.same, 2) / 2
    return {
        "last": float(last),
        "thanks_last": float(piece.thanks and last),
        "thanks_before": float(piece.thanks and not last),
        "pleased_last": float(piece.pleased and last),
        "else": float(piece.thanks_for_else),
        "thanks_for_that": float(piece.thanks_for_that),
        "glad": float(piece.glad),
        "echo": told * last * (piece.same > 0 or piece.near > 1) * (piece.worth > 0) * piece.first,
        "glad_last": float(piece.glad and last),
        "flatters": float(piece.flatters),
        "same": same,
        "near": near,
        "same_before": same * (not last),
        "resume": float(piece.resume),
        "refers_last": told * (piece.refers and last),
        "because_last": told * (piece.because and last),
        "link_worth_last": told * (piece.link and piece.worth > 0 and last),
        "link_same": told * (piece.link and piece.same > 0),
        "worth_last": told * last * min(piece.worth, 3) / 3,
        "first": float(piece.first),
        "asks": float(piece.asks),
        "cue": float(piece.cue),
    }


def takes_up(piece: Piece, last: bool) -> bool:
    """Tell whether anything in the piece can be about the point at all."""
    if piece.agrees_only:
        return False
    if piece.thanks or (not piece.asks and (piece.same or piece.near)):
        return True
    return last and not piece.asks and (piece.because or (piece.worth > 0 and (piece.link or piece.refers)))


def building_signs(piece: Piece, taken: Piece, parts: Sequence[Piece]) -> dict[str, float]:
    """Return the signs that ``piece`` gives a benefit or a proof tied to the point that
    ``taken`` takes up (it may be the same piece)."""
    same_piece = piece.start == taken.start
    if piece.asks and piece.words < MUCH:  # a question builds on nothing
        return {"asks": 1.0, "same_piece": float(same_piece)}
    return {
        "asks": float(piece.asks),
        "same_piece": float(same_piece),
        "next_piece": float(not same_piece and _between(piece, taken, parts) == 0),
        "worth": min(piece.worth, 4) / 4,
        "some_worth": float(piece.worth > 0),
        "benefit": float(piece.benefit > 0),
        "proof": float(piece.proof > 0),
        "link": float(piece.link),
        "link_worth": float(piece.link and piece.worth > 0),
        "because": float(piece.because),
        "refers": float(piece.refers),
        "near": min(piece.near, 3) / 3,
        "same": min(piece.same, 2) / 2,
        "words": min(piece.words, 12) / 12,
        "short": float(piece.words < 3),
        "unrelated": float(piece.unrelated and not piece.same),
        "pleased": float(piece.pleased or piece.thanks),
    }


def _between(piece: Piece, taken: Piece, parts: Sequence[Piece]) -> int:
    return sum(taken.start < part.start < piece.start for part in parts)


def joined_signs(said: dict[str, float], taking: dict[str, float]) -> dict[str, float]:
    """Return the signs of both sides, and those that count only together."""
    praised = _praised(said)
    return {
        **{f"said_{name}": value for name, value in said.items()},
        **taking,
        "praised_same": praised * taking["same"],
        "praised_near": praised * taking["near"],
        "praised_thanks": praised * taking["thanks_last"],
        "praised_before": praised * (1 - taking["last"]),
        "praised": praised,
        "praised_thanks_before": praised * taking["thanks_before"],
        "praised_same_before": praised * taking["same_before"],
        "praised_that": max(praised, 0.3) * taking["thanks_for_that"],
        "praised_pleased": praised * taking["pleased_last"],
        "praised_refers": praised * max(taking["refers_last"], taking["because_last"]),
        "praised_worth": praised * taking["link_worth_last"],
        "praised_echo": praised * taking["echo"],
        "praised_glad": praised * taking["glad_last"],
        "praised_else": praised * taking["else"],
        "praised_asks": praised * taking["asks"],
    }


def _praised(said: dict[str, float]) -> float:
    """Return how plainly the sentence praises the trainee's side, 0–1."""
    if said["wish"] and not said["praise"]:
        return 0.2 * said["good"]
    heard = max(said["praise"], said["reaction"])
    theirs = max(said["theirs"], said["offer"], 0.6 * said["theirs_before"])
    if heard and theirs and not said["others"]:
        return 1.0
    if said["reaction"] and said["that"] and not said["others"]:  # « ça me plaît »
        return 0.9
    told = 0.2 * said["hearsay"] * theirs
    mixed = 0.2 * said["others"] + 0.2 * said["bad"]
    heard = max(0.35 * said["praise"], 0.5 * said["reaction"]) + 0.15 * min(heard, theirs)
    return max(0.0, min(heard + 0.4 * said["good"] + 0.2 * theirs + told - mixed, 1.0))
