"""Which words of a text are said to be so, and which are denied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from bot.content.lexicon import load_lexicon

_MARKS = frozenset(".,;:!?…()[]\"-–—»«")
_SUBJECTS = frozenset(("je", "j'", "tu", "il", "elle", "on", "ils", "elles", "c'", "ce", "ca"))
_RAISING = ("veu", "voul", "souhait", "pens", "croi", "croy", "faut", "faudr", "aimer")
_TIED = frozenset(("que", "qu'", "ne", "n'", "-", "comme", "de", "d'", "tout", "a"))
_DETERMINERS = frozenset(("une", "la", "cette", "chaque", "de", "seule", "autre", "en", "par"))


@lru_cache(maxsize=1)
def _lexicon() -> dict[str, Any]:
    raw = load_lexicon("polarity")
    return {
        "negators": frozenset(raw["negators"]),
        "after": frozenset(raw["after"]),
        "phrases": _by_first(raw["phrases_after"]),
        "verbs": tuple(raw["verbs"]),
        "idioms": tuple(tuple(phrase.split()) for phrase in raw["idioms"]),
        "bounds": frozenset(raw["bounds"]),
    }


def _by_first(phrases: Sequence[str]) -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append(words)
    return table


def clause_numbers(forms: Sequence[str], finite: Sequence[bool]) -> list[int]:
    """Return the number of the clause of each folded token.

    A clause ends at punctuation, at a conjunction, and, since speech and chat have
    neither, at a subject pronoun after a finite verb (``finite``: one flag a token).
    """
    numbers, clause, has_verb = [], 0, False
    for at, form in enumerate(forms):
        before = forms[at - 1] if at else ""
        bound = form in _MARKS or form in _lexicon()["bounds"]
        bound = bound and not (form == "donc" and at and finite[at - 1])  # « vous avez donc … »
        bound = bound or (form in ("que", "qu'") and not _carries_on(forms, at))
        if bound or (has_verb and form in _SUBJECTS and before not in _TIED):
            clause, has_verb = clause + 1, False
        numbers.append(clause)
        has_verb = has_verb or finite[at]
    return numbers


def _carries_on(forms: Sequence[str], at: int) -> bool:
    """Tell whether « que » leaves what follows in the clause: « ne … que », « plutôt
    que », « je ne veux pas que … »."""
    back = list(forms[max(0, at - 6) : at])
    if not back or back[-1] in ("plutot", "moins", "plus"):
        return bool(back)
    full = any(form in _lexicon()["negators"] or form == "plus" for form in back)
    if not full:
        return "ne" in back or "n'" in back
    return any(form.startswith(_RAISING) for form in back)


def denied(forms: Sequence[str], clauses: Sequence[int]) -> list[bool]:
    """Tell for each of the folded tokens ``forms`` whether its clause denies it.

    « ne … que » denies nothing, « refuser de … » denies what follows.
    """
    flags = [False] * len(forms)
    start = 0
    for end in range(1, len(forms) + 1):
        if end == len(forms) or clauses[end] != clauses[start]:
            first = start + 1 if forms[start] in _MARKS or forms[start] in _lexicon()["bounds"] else start
            _mark_clause(forms, first, end, flags)
            start = end
    return flags


def _mark_clause(forms: Sequence[str], start: int, end: int, flags: list[bool]) -> None:
    clause = forms[start:end]
    if list(clause) in (["non"], ["c'", "est", "non"]):
        _deny_clause_before(forms, start, flags)
        return
    whole = any(_negates(forms, at, start) for at in range(start, end))
    for at in range(start, end):
        flags[at] = whole
    opened = _turning_point(forms, start, end)
    if opened is not None:
        for at in range(opened, end):
            flags[at] = not whole


def _deny_clause_before(forms: Sequence[str], start: int, flags: list[bool]) -> None:
    """« Des moments conviviaux, non » denies what stands before the comma."""
    at = start - 2  # start - 1 is the comma
    while at >= 0 and forms[at] not in _MARKS:
        flags[at] = True
        at -= 1


def _negates(forms: Sequence[str], at: int, start: int) -> bool:
    form, before = forms[at], forms[at - 1] if at > start else ""
    if form == "plus":
        follows = forms[at + 1] if at + 1 < len(forms) else ""
        return _has_ne(forms, start, at) or follows in (
            "une", "un", "a", "ou", "quoi", "comment", "qui",  # « vous savez plus à qui … », said without « ne »
            "personne", "aucun", "aucune", "rien", "jamais")
    if form == "personne":
        return before not in _DETERMINERS and not before.isdigit()
    if form not in _lexicon()["negators"]:
        return False
    if form == "rien" and before == "pour":
        return False
    return not any(_stands_at(forms, at, idiom) for idiom in _lexicon()["idioms"])


def _has_ne(forms: Sequence[str], start: int, at: int) -> bool:
    return any(form in ("ne", "n'") for form in forms[max(start, at - 6) : at])


def _stands_at(forms: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether ``phrase`` covers the token ``at``."""
    for first in range(max(0, at - len(phrase) + 1), at + 1):
        if tuple(forms[first : first + len(phrase)]) == phrase:
            return True
    return False


def _turning_point(forms: Sequence[str], start: int, end: int) -> int | None:
    """Return the token from which a verb of refusal or a « sans » turns the clause."""
    lexicon = _lexicon()
    for at in range(start, end):
        if forms[at] in lexicon["after"] or _refuses(forms[at]):
            return at + 1
        for phrase in lexicon["phrases"].get(forms[at], ()):
            if tuple(forms[at : at + len(phrase)]) == phrase:
                return at + len(phrase)
    return None


@lru_cache(maxsize=8192)
def _refuses(form: str) -> bool:
    return form.startswith(_lexicon()["verbs"])
