"""The rules that a message must pass, in every front end and again in Rasa's channel."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

MAX_CHARS = 2000
JOINER = "\u200d"  # holds emoji together
LINE_BREAKS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n",
                             "\u2028": "\n", "\u2029": "\n", "\t": " "})
EMPTY, NO_WORDS, TOO_LONG, SLASH = "empty", "no_words", "too_long", "slash"


@dataclass(frozen=True)
class Inbound:
    """A cleaned message. ``refusal`` is None when it may go on, else ``empty``,
    ``no_words``, ``too_long`` or ``slash``."""

    text: str
    refusal: str | None = None


def check(raw: str) -> Inbound:
    """Clean ``raw`` and say whether it may go on.

    Control characters, lone surrogates and invisible marks are taken out first, so
    that none of them can hide a leading « / » (Rasa reads what follows as an intent).
    """
    text = clean(raw)
    return Inbound(text, _refusal(text))


def clean(raw: str) -> str:
    """Return ``raw`` without what cannot be seen, trimmed; line breaks are kept."""
    broken = raw.replace("\r\n", "\n").translate(LINE_BREAKS)
    return "".join(char for char in broken if char == "\n" or not _invisible(char)).strip()


def _invisible(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs") and char != JOINER


def _refusal(text: str) -> str | None:
    if not text.replace(JOINER, ""):
        return EMPTY
    if text.lstrip(JOINER).startswith("/"):
        return SLASH
    if len(text) > MAX_CHARS:
        return TOO_LONG
    if not any(char.isalnum() for char in text):
        return NO_WORDS
    return None
