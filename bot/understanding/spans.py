"""The way from a stretch of the turn as typed to the parsed tokens, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from spacy.tokens import Doc, Span

from bot.records.text import NormalisedText


def tokens_between(doc: Doc, normalised: NormalisedText, start: int, end: int) -> Span:
    """Return the tokens of ``doc`` (the parse of ``normalised.text``) that lie in the
    characters ``start:end`` of the original; tokens cut by the limits are included."""
    first = bisect_left(normalised.offsets, start)
    last = bisect_right(normalised.offsets, max(start, end - 1))
    tokens = [token.i for token in doc if token.idx < last and token.idx + len(token) > first]
    return doc[tokens[0] : tokens[-1] + 1] if tokens else doc[0:0]
