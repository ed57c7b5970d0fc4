"""French typography of the texts that people read."""

from __future__ import annotations

import re
from collections.abc import Iterator

_RULES = (
    (re.compile(r"(?<=\w)'|'(?=\w)"), "apostrophe droite : écrire ’"),
    (re.compile(r'"'), "guillemet droit : écrire « »"),
    (re.compile(r"\.\.\."), "trois points : écrire …"),
    (re.compile(r"(?<=\S) {2,}(?=\S)"), "deux espaces de suite"),
    (re.compile(r"(?<![\u00a0\u202f?!])[;!?](?!\w)"), "il faut une espace insécable avant « {} »"),
    (re.compile(r"(?<![\u00a0\u202f])(?<!\d):(?!//)|(?<=\d):(?!\d)"), "il faut une espace insécable avant « : »"),
    (re.compile(r"«(?![\u00a0\u202f])"), "il faut une espace insécable après « « »"),
    (re.compile(r"(?<![\u00a0\u202f])»"), "il faut une espace insécable avant « » »"),
)
_GENDERED = re.compile(
    r"\b(?:bonjour|merci|au revoir|oui|non|bien|écoutez|enchanté)[ ,\u00a0]+(?:madame|monsieur)\b",
    re.IGNORECASE,
)


def typography_faults(text: str) -> Iterator[str]:
    """Give a French sentence for each rule that ``text`` breaks, once per rule."""
    for pattern, message in _RULES:
        found = pattern.search(text)
        if found:
            near = text[max(0, found.start() - 15) : found.end() + 10].strip()
            yield f"Typographie, {message.format(found.group())} (près de « {near} »)."
    if _GENDERED.search(text):
        yield "La réplique devine le genre du stagiaire (« Madame », « Monsieur »)."
