"""Question spans: found again in the turn, and matched by overlap (guide §5.14)."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


class Span(NamedTuple):
    """``start:end`` in characters, end excluded; ``form`` open or closed."""

    start: int
    end: int
    form: str


def locate(text: str, questions: Sequence[Mapping[str, Any]]) -> list[Span]:
    """Return where the labelled questions stand in ``text``, each after the one before.

    A label that is not word for word in the turn goes to its longest common stretch.
    """
    spans: list[Span] = []
    for question in questions:
        after = spans[-1].end if spans else 0
        start = text.find(question["text"], after)
        if start < 0:
            start = text.find(question["text"])
        end = start + len(question["text"])
        if start < 0:
            start, end = _closest(text, question["text"])
        spans.append(Span(start, end, question["form"]))
    return spans


def match(true: Sequence[Span], found: Sequence[Span]) -> tuple[int, int, int]:
    """Return how many spans are found and true, found and false, missed.

    Greedily: each true span takes the free one that overlaps it most, if that is at
    least half of the shorter of the two.
    """
    free = list(found)
    for span in true:
        best = max(free, key=lambda other: overlap(span, other), default=None)
        if best is not None and _same(span, best):
            free.remove(best)
    hits = len(found) - len(free)
    return hits, len(free), len(true) - hits


def overlap(first: Span, second: Span) -> int:
    """Return how many characters both cover."""
    return max(0, min(first.end, second.end) - max(first.start, second.start))


def question_class(spans: Sequence[Span]) -> str:
    """Return none, open, closed or mixed."""
    forms = {span.form for span in spans}
    return "none" if not forms else forms.pop() if len(forms) == 1 else "mixed"


def _same(first: Span, second: Span) -> bool:
    shorter = min(first.end - first.start, second.end - second.start)
    return 2 * overlap(first, second) >= shorter > 0


def _closest(text: str, label: str) -> tuple[int, int]:
    found = difflib.SequenceMatcher(None, text, label, autojunk=False).find_longest_match()
    return found.a, found.a + found.size
