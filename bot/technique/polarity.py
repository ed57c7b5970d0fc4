"""Which words of a text are said to be so, and which are denied."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from spacy.tokens import Doc

from bot.content.lexicon import load_lexicon

_MARKS = frozenset(".,;:!?…()[]\"-–—»«")
_DETERMINERS = frozenset(("une", "la", "cette", "chaque", "de", "seule", "autre", "en", "par"))


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, Any]:
    raw = load_lexicon("polarity")
    return {
        "negators": frozenset(raw["negators"]),
        "after": frozenset(raw["after"]),
        "phrases": tuple(tuple(phrase.split()) for phrase in raw["phrases_after"]),
        "verbs": tuple(raw["verbs"]),
        "idioms": tuple(tuple(phrase.split()) for phrase in raw["idioms"]),
        "bounds": frozenset(raw["bounds"]),
    }


def denied(doc: Doc, forms: list[str]) -> list[bool]:
    """Tell for each token of ``doc`` whether its clause denies it.

    ``forms`` are the folded tokens. A clause ends at punctuation and at a
    conjunction; « ne … que » denies nothing, « refuser de … » denies what follows.
    """
    flags = [False] * len(forms)
    start = 0
    for end in range(len(forms) + 1):
        if end == len(forms) or forms[end] in _MARKS or forms[end] in _lexicon()["bounds"]:
            _mark_clause(forms, start, end, flags)
            start = end + 1
    return flags


def _mark_clause(forms: list[str], start: int, end: int, flags: list[bool]) -> None:
    clause = forms[start:end]
    if clause in (["non"], ["c'est", "non"], ["c'", "est", "non"]):
        _deny_clause_before(forms, start, flags)
        return
    whole = any(_negates(forms, at, start) for at in range(start, end))
    for at in range(start, end):
        flags[at] = whole
    opened = _turning_point(forms, start, end)
    if opened is not None:
        for at in range(opened, end):
            flags[at] = not whole


def _deny_clause_before(forms: list[str], start: int, flags: list[bool]) -> None:
    """« Des moments conviviaux, non » denies what stands before the comma."""
    at = start - 2
    while at >= 0 and forms[at] not in _MARKS:
        flags[at] = True
        at -= 1


def _negates(forms: list[str], at: int, start: int) -> bool:
    form, before = forms[at], forms[at - 1] if at > start else ""
    if form == "plus":
        follows = forms[at + 1] if at + 1 < len(forms) else ""
        return _has_ne(forms, start, at) or follows in ("personne", "aucun", "aucune", "rien", "jamais")
    if form == "personne":
        return before not in _DETERMINERS and not before.isdigit()
    if form not in _lexicon()["negators"]:
        return False
    if form == "rien" and before == "pour":
        return False
    return not any(_stands_at(forms, at, idiom) for idiom in _lexicon()["idioms"])


def _has_ne(forms: list[str], start: int, at: int) -> bool:
    return any(form in ("ne", "n'") for form in forms[max(start, at - 6) : at])


def _stands_at(forms: list[str], at: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether ``phrase`` covers the token ``at``."""
    for first in range(max(0, at - len(phrase) + 1), at + 1):
        if tuple(forms[first : first + len(phrase)]) == phrase:
            return True
    return False


def _turning_point(forms: list[str], start: int, end: int) -> int | None:
    """Return the token from which a verb of refusal or a « sans » turns the clause."""
    lexicon = _lexicon()
    for at in range(start, end):
        if forms[at] in lexicon["after"] or forms[at].startswith(lexicon["verbs"]):
            return at + 1
        for phrase in lexicon["phrases"]:
            if tuple(forms[at : at + len(phrase)]) == phrase:
                return at + len(phrase)
    return None
