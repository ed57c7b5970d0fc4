"""Whether a question or a sentence asks the client something about the call."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Span

from bot.content.lexicon import lexicon_dir
from bot.content.move_cues import MoveCues, load_move_cues
from bot.records.findings import Move
from bot.understanding.moves import flatten, matches

# A question that is one of these asks nothing about the client's affairs.
_ABOUT_ELSE = frozenset({"small_talk", "meta"})


@lru_cache(maxsize=1)
def _cues() -> dict[str, MoveCues]:
    return {cues.move: cues for cues in load_move_cues(lexicon_dir() / "asking")}


def asks_nothing(span: Span, moves: tuple[Move, ...], start: int, end: int) -> bool:
    """Tell whether the question ``span``, typed at ``start:end``, is small talk, about
    the exercise, or about the line (« Pouvez-vous parler plus lentement ? »)."""
    if matches(_cues()["nothing_asked"], flatten(span.text)):
        return True
    return any(
        move.name in _ABOUT_ELSE and move.start < end and move.end > start for move in moves
    )


def may_ask(span: Span) -> bool:
    """Tell whether a sentence without a question can still ask: by its mark, by an
    invitation, or by being chat that ends with no mark at all."""
    last, after = span[-1].text, span.doc[span.end : span.end + 1].text
    # The parser may make a sentence of the mark alone: « À jeudi | . »
    unmarked = last.isalnum() and not after.startswith((".", "!", "…", ";"))
    return "?" in (last, after) or unmarked or invites(span)


def invites(span: Span) -> bool:
    """Tell whether a sentence invites the client to speak (« Parlons budget. »)."""
    return matches(_cues()["invites"], flatten(span.text))
