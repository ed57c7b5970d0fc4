"""The parse of a text as plain tuples: spaCy makes an object of each token it is asked for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from spacy.attrs import DEP, HEAD, LEMMA, LOWER, MORPH, ORTH, POS, SPACY
from spacy.tokens import Doc

_COLUMNS = [ORTH, LOWER, LEMMA, POS, MORPH, HEAD, DEP, SPACY]
_HALF, _WHOLE = 1 << 63, 1 << 64
_LATER = ("Tense=Fut", "Mood=Cnd")


class Tagged(NamedTuple):
    """A token: ``start`` in characters, ``key`` of its vector, ``head`` its governor's
    index. ``finite``: "future" (or conditional), "present" (any other), or "" for none."""

    start: int
    text: str
    key: int
    lemma: str
    pos: str
    dep: str
    head: int
    finite: str


def tag(doc: Doc) -> list[Tagged]:
    """Return the tokens of ``doc``, read in one call."""
    strings, found, start = doc.vocab.strings, [], 0
    for at, row in enumerate(doc.to_array(_COLUMNS).tolist()):
        orth, lower, lemma, pos, morph, head, dep, space = row
        text, part = strings[orth], strings[pos] if pos else ""
        offset = head - _WHOLE if head >= _HALF else head
        finite = _finite(strings[morph]) if part in ("VERB", "AUX") else ""
        found.append(
            Tagged(start, text, lower, strings[lemma], part, strings[dep], at + offset, finite)
        )
        start += len(text) + space
    return found


@lru_cache(maxsize=512)
def _finite(morph: str) -> str:
    if "VerbForm=Fin" not in morph:
        return ""
    return "future" if any(sign in morph for sign in _LATER) else "present"
