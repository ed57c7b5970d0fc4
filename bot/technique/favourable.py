"""Finds what a client says in favour of the trainee, their organisation or offer (guide §5.12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.regions import sentences
from bot.technique.wording import wording

_KEY = "visavis_favourable"
_LISTS = (
    "praise", "reaction", "theirs", "offer", "that", "others", "conditional", "irony", "negated",
    "mere_agreement",
)


@dataclass(frozen=True)
class Favourable:
    """A favourable sentence, in characters of the client turn's text, end excluded."""

    start: int
    end: int
    text: str


def favourable_statements(doc: Doc) -> list[Favourable]:
    """Return the favourable sentences of a client turn, in order.

    Praise of the trainee, a colleague, their organisation or what they bring, hearsay
    and interest included; not irony, conditional praise, praise of a competitor or of
    the client's own people, agreement, thanks. Computed once, then kept with ``doc``.
    """
    kept = doc.user_data.get(_KEY)
    if kept is None:
        kept = doc.user_data[_KEY] = _read(doc)
    return list(kept)


def _read(doc: Doc) -> list[Favourable]:
    text = wording(doc).text
    if _lists()["irony"].search(text):
        return []
    return [
        Favourable(start, end, doc.text[start:end].strip())
        for start, end, _ in sentences(text)
        if _is_favourable(text[start:end])
    ]


@lru_cache(maxsize=1)
def _lists() -> dict[str, re.Pattern[str]]:
    lexicon = load_lexicon("favourable")
    return {name: compile_all(lexicon[name], lexicon["fragments"]) for name in _LISTS}


def _is_favourable(sentence: str) -> bool:
    lists = _lists()
    if lists["mere_agreement"].fullmatch(sentence.strip(" ,;:")) or lists["conditional"].search(sentence):
        return False
    praise, reaction = _hits("praise", sentence), _hits("reaction", sentence)
    if not praise and not reaction:
        return False
    rest = lists["others"].sub(" ", sentence)
    if lists["theirs"].search(rest):
        return True
    if rest != sentence:  # somebody else is spoken of
        return False
    if lists["offer"].search(sentence):
        return True
    return bool(reaction) and lists["that"].search(sentence) is not None


def _hits(name: str, sentence: str) -> bool:
    """Tell whether the list stands in the sentence where nothing denies it."""
    denied = [match.span() for match in _lists()["negated"].finditer(sentence)]
    return any(
        not any(start < match.end() and match.start() < end for start, end in denied)
        for match in _lists()[name].finditer(sentence)
    )
