"""What was typed, turned into what the parser and the lexicons know."""

from __future__ import annotations

from bot.records.text import NormalisedText


def normalise(text: str) -> NormalisedText:
    """Return ``text`` with the French of chat spelt out, and the way back to it."""
    return NormalisedText.identity(text)
