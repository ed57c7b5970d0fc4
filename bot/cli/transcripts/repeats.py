"""Captions that roll or grow say the same words twice: what was said once is kept once.

Video meetings do it in two ways: a cue begins with the end of the one before it (rolling),
or says it again with more words (growing).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.cli.transcripts.common import Utterance

# So many words said again are the caption's doing, whenever they come.
SURE = 3
# A caption that goes on starts before the last one ends, or just after.
GAP_S = 0.2
LONGEST = 60
_WORD = re.compile(r"[\w'’-]+")


def drop_repeats(said: Sequence[Utterance]) -> list[Utterance]:
    """Return ``said`` without words that the same speaker's caption before carried.

    A short answer said twice (« Oui. » « Oui. ») is only dropped where times overlap.
    """
    last: dict[str | None, Utterance] = {}
    kept: list[Utterance] = []
    for one in said:
        before = last.get(one.speaker)
        last[one.speaker] = one
        text = one.text if before is None else _rest(before, one)
        if text:
            kept.append(replace(one, text=text))
    return kept


def _rest(before: Utterance, now: Utterance) -> str:
    """Return what ``now`` says beyond ``before``."""
    old, new = list(_WORD.finditer(before.text)), list(_WORD.finditer(now.text))
    shared = _shared([word[0].casefold() for word in old], [word[0].casefold() for word in new])
    if not shared or not _repeats(before, now, shared, len(old)):
        return now.text
    return now.text[new[shared].start():] if shared < len(new) else ""


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words at the end of ``old`` begin ``new``."""
    most = min(len(old), len(new), LONGEST)
    return next((n for n in range(most, 0, -1) if list(old[-n:]) == list(new[:n])), 0)


def _repeats(before: Utterance, now: Utterance, shared: int, whole: int) -> bool:
    if before.end is None or now.start is None:
        return False
    if now.start < before.end - 0.001 or now.start == before.start:
        return True
    return now.start <= before.end + GAP_S and (shared >= SURE or shared == whole > 1)
