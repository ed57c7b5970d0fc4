"""Cuts a turn into statements that may hand something back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.technique.confirmation import Confirmation
from bot.technique.cues import WEAK, Cue
from bot.technique.marks import count, mark

_END = re.compile(r"[!?…\n]+|\.+(?!\d)")
_TITLE = re.compile(r"\b(?:m|mr|mme|dr|st|ste|env|etc|ex|n|no|p)$")
_ADVICE_AFTER = re.compile(r"[:;] ?(?=(?:(?:donc|alors|du coup) )?(?:il faut|il faudra|il vaut|je|j'|nous|on va|on peut|notre|vous devriez|voici))")


# So many words say something before they run on.
LEAST = 5


@dataclass(frozen=True)
class Region:
    """A statement in characters of the turn, end excluded, without its cue and
    confirmation. ``sentence_end``: where its sentence ends; ``end_mark``: the
    punctuation there (may be empty)."""

    start: int
    end: int
    cue: Cue | None
    confirmation: Confirmation | None
    sentence_end: int
    end_mark: str


def sentences(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, punctuation after) of the sentences of a ``plain`` text."""
    found, start = [], 0
    for match in _END.finditer(text):
        if match.group() == "." and _TITLE.search(text[start : match.start()]):
            continue
        if text[start : match.start()].strip(" ,;:\"'"):
            found.append((start, match.start(), match.group()))
        start = match.end()
    if text[start:].strip(" ,;:\"'"):
        found.append((start, len(text), ""))
    return found


def regions(text: str, cues: Sequence[Cue], confirmations: Sequence[Confirmation]) -> list[Region]:
    """Return the statements of a turn, each with its surest cue and its confirmation."""
    spans = [part for span in sentences(text) for part in _runs(text, *span, cues, confirmations)]
    found = [_region(text, at, spans, cues, confirmations) for at in range(len(spans))]
    return [region for region in found if re.search(r"\w", text[region.start : region.end])]


def _runs(
    text: str, start: int, end: int, end_mark: str, cues: Sequence[Cue], confirmations: Sequence[Confirmation]
) -> list[tuple[int, int, str]]:
    """Cut unmarked speech where the trainee goes on to ask, or to speak of their own side."""
    if end_mark:
        return [(start, end, end_mark)]
    taken = [(found.start, found.end) for found in (*cues, *confirmations)]
    cuts = [
        match.start() for match in (*mark("goes_on_to_ask").finditer(text, start, end),
                                    *mark("goes_on_to_tell").finditer(text, start, end))
        if len(text[start : match.start()].split()) >= LEAST and count("hands", text[start : match.start()])
        and not any(first <= match.end() - 1 and match.start() < last for first, last in taken)
    ]
    if not cuts:
        return [(start, end, "")]
    return [(start, min(cuts), ""), (min(cuts), end, "")]


def _region(
    text: str,
    at: int,
    spans: list[tuple[int, int, str]],
    cues: Sequence[Cue],
    confirmations: Sequence[Confirmation],
) -> Region:
    start, end, end_mark = spans[at]
    sentence_end = end
    within = [cue for cue in cues if start <= cue.start < end]
    cue = next((cue for cue in within if cue.kind != WEAK), within[0] if within else None)
    confirmation = _confirmation(start, end, spans, at, confirmations)
    if confirmation is not None and start <= confirmation.start < end:
        if _has_words(text[start : confirmation.start], cue, start):
            end = confirmation.start
        else:
            start = confirmation.end
    start, end = _without_cue(text, start, end, cue)
    advice = _ADVICE_AFTER.search(text, start + 12, end)
    return Region(start, advice.start() if advice else end, cue, confirmation, sentence_end, end_mark)


def _confirmation(
    start: int,
    end: int,
    spans: list[tuple[int, int, str]],
    at: int,
    confirmations: Sequence[Confirmation],
) -> Confirmation | None:
    """Return the confirmation in the sentence, else one right after, else the opening one."""
    inside = [found for found in confirmations if start <= found.start < end]
    if inside:
        return inside[-1]
    following = spans[at + 1 : at + 3]
    for found in confirmations:
        for number, (first, last, _) in enumerate(following):
            alone = number == 0 and found.start - first <= 3 and last - found.end <= 3
            if first <= found.start < last and (alone or not found.tag):
                return found
    before = [found for found in confirmations if not found.tag and found.end <= start]
    return before[0] if before and before[0].start <= spans[0][1] else None


def _has_words(text: str, cue: Cue | None, start: int) -> bool:
    """Tell whether something besides the cue stands in ``text``."""
    if cue is not None and cue.start < start + len(text):
        text = text[: cue.start - start] + text[cue.end - start :]
    return len(re.findall(r"[a-z0-9]{3,}", text)) >= 2


def _without_cue(text: str, start: int, end: int, cue: Cue | None) -> tuple[int, int]:
    """Keep what follows the cue, or what precedes a cue that closes the sentence."""
    if cue is None or cue.kind == WEAK or not start <= cue.start < end:
        return start, end
    if len(re.findall(r"[a-z0-9]{2,}", text[cue.end : end])) >= 2:
        return cue.end, end
    return (start, cue.start) if cue.start - start > 8 else (cue.end, end)
