"""What the trainee affirms in a turn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.client.scene import Scene
from bot.records.text import fold

_SENTENCE = re.compile(r"[^.!?;…\n]+[.!?;…]*")
_PART = re.compile(r"\bmais\b|\bpar contre\b|\ben revanche\b")
_NOT_OWN = re.compile(
    r"(?<!meme )\bsi\b|\bcertains\b|\bd'autres\b|\bles autres\b|\bimaginons\b|\bsupposons\b"
    r"|\bvous (?:avez|aviez|etes|etiez|craign\w+|redout\w+|dis\w+|dites|pens\w+|me dis\w*)\b"
    r"|\bvous m'\w+|\b(?:tu as|tu m'as|tu crains|tu disais)\b"
)

# « Je ne sais pas encore ce que ça donnerait » answers nothing.
_UNKNOWN = re.compile(
    r"\b(?:je|j'|on|nous) (?:(?:ne|n'en|n'|le|l'|vous) ?)*(?:sais|sait|savons|saurais) (?:pas|trop)\b|\baucune idee\b"
)


def affirmed(scene: Scene, unannounced: bool = False) -> Iterator[str]:
    """Give what the trainee affirms: no question, nothing handed back, supposed or
    reported of others. ``unannounced``: also words of the client that came back without
    being announced as a check."""
    for start, end in _stretches(scene, unannounced):
        for sentence in _SENTENCE.findall(scene.text[start:end]):
            if "?" in sentence:
                continue
            spoken = fold(sentence)
            if not (_NOT_OWN.search(spoken) or _UNKNOWN.search(spoken)):
                yield from (part for part in _PART.split(fold(sentence)) if part.strip())


def _stretches(scene: Scene, unannounced: bool) -> list[tuple[int, int]]:
    """Return what of the turn is neither asked nor handed back."""
    analysis = scene.analysis
    taken = [(item.start, item.end) for item in analysis.questions]
    check = analysis.verification
    counts = not unannounced or check.textbook_cue or check.verdict == "complete"
    if counts and check.start is not None and check.end is not None:
        taken.append((check.start, check.end))
    stretches, at = [], 0
    for start, end in sorted(taken):
        stretches.append((at, start))
        at = max(at, end)
    return [(start, end) for start, end in (*stretches, (at, len(scene.text))) if start < end]
