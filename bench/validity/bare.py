"""A turn without its punctuation and capitals, as speech recognition may give it."""

from __future__ import annotations

from bench.validity.spans import Span

WITHIN_WORDS = "'’-‐‑"


def strip(text: str, words_too: bool = False) -> tuple[str, list[int]]:
    """Return ``text`` bare, and where each of its characters stood in ``text``.

    Apostrophes and hyphens within words stay, unless ``words_too``: then they become blanks.
    Numbers keep the mark within them (« 4,5 »).
    """
    kept, places = [], []
    for place, char in enumerate(text):
        inner = 0 < place < len(text) - 1 and text[place - 1].isalnum() and text[place + 1].isalnum()
        number = inner and text[place - 1].isdigit() and text[place + 1].isdigit()
        if char.isalnum() or (inner and char in WITHIN_WORDS and not words_too) or (
                number and char in ".,:"):
            shown = char.lower()
        else:
            shown = " "
        if shown == " " and (not kept or kept[-1] == " "):
            continue
        kept += shown
        places += [place] * len(shown)
    while kept and kept[-1] == " ":
        kept.pop()
        places.pop()
    return "".join(kept), places


def move(span: Span, places: list[int]) -> Span:
    """Return where ``span`` of the full text stands in the bare one."""
    inside = [new for new, old in enumerate(places) if span.start <= old < span.end]
    return Span(inside[0], inside[-1] + 1, span.form) if inside else Span(0, 0, span.form)
