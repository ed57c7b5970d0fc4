"""Laying what is said out in one to three short texts."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 3
# Two neighbours that are together no longer than this are one breath.
BREATH = 170
# A first word or two never stands alone before an answer.
LEAD = 45


def bubbles(parts: Iterable[str | None]) -> tuple[str, ...]:
    """Return the parts in at most three texts; short neighbours are put together."""
    texts: list[str] = []
    for part in parts:
        if not part:
            continue
        if texts and (len(texts[-1]) <= LEAD or len(texts[-1]) + len(part) < BREATH):
            texts[-1] = f"{texts[-1]} {part}"
        else:
            texts.append(part)
    while len(texts) > MOST:
        at = min(range(len(texts) - 1), key=lambda i: len(texts[i]) + len(texts[i + 1]))
        texts[at : at + 2] = [f"{texts[at]} {texts[at + 1]}"]
    return tuple(texts)
