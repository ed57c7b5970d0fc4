"""The words of a turn whose spelling can be judged: all others are left alone.

Left alone: names (a capital), acronyms, figures, addresses, what is glued together
by a point (« étudiant·e·s », « expert(e) »), letters stretched for the fun of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# A run without blanks, and what is shorn off its ends.
_RUN = re.compile(r"\S+")
_EDGES = "\"'’‘“”«»()[]{}<>.,;:!?…*_~-–—/|"
# Letters, with apostrophes and hyphens inside: anything else is no plain word.
_PLAIN = re.compile(r"[^\W\d_]+(?:['’`´-][^\W\d_]+)*")
_PART = re.compile(r"[^\W\d_]+(?!['’`´])")
# Two words stuck by a comma or a point are two words: « bonjour,je ».
_JOINTS = re.compile(r"[,;:!?…]+|\.{2,}")
_STRETCHED = re.compile(r"(.)\1\1")
# A capital here is that of a sentence: « L’accueil ».
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’`´]", re.IGNORECASE)
LEAST = 4


def judged_words(text: str) -> Iterator[tuple[int, str]]:
    """Yield (start, word) of each word of ``text`` to look at, as typed; none has a capital."""
    for run in _RUN.finditer(text):
        start = run.start()
        for piece in _pieces(run[0]):
            word = piece[1].strip(_EDGES)
            at = start + piece[0] + (piece[1].index(word) if word else 0)
            if _PLAIN.fullmatch(word) and not _STRETCHED.search(word):
                yield from _parts(at, word)


def capitalised(text: str) -> set[str]:
    """Return the words with a capital anywhere in ``text``, in small letters: likely names."""
    words = re.findall(r"[^\W\d_]+", text)
    return {word.lower() for word in words if word.lower() != word}


def _pieces(run: str) -> Iterator[tuple[int, str]]:
    start = 0
    for joint in _JOINTS.finditer(run):
        yield start, run[start : joint.start()]
        start = joint.end()
    yield start, run[start:]


def _parts(at: int, word: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a compound that stand alone: not « l’ », not « aujourd’ »."""
    elided = _ELIDED.match(word)
    first = elided.end() if elided else 0
    if word[first:] != word[first:].lower():
        return
    for part in _PART.finditer(word, first):
        if len(part[0]) >= LEAST:
            yield at + part.start(), part[0]
