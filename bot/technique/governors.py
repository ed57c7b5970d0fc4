"""Finds the verb that makes a question word an indirect one: « je comprends | pourquoi »."""

from __future__ import annotations

from bot.technique.clause import Clause
from bot.technique.heads import Head

_LINKS = ("de", "d'", "a", "sur")
_TOLD = ("-moi", "-nous", "-lui", "-m'")
_AUXILIARIES = ("ai", "as", "a", "avez", "bien")


def governor(clause: Clause, head: Head) -> int | None:
    """Return the word that governs ``head``, or None when it asks by itself."""
    at = clause.before(clause.phrase_start(head.start))
    if clause.word(at) in _LINKS:
        at = clause.before(at)
    if clause.word(at) in _TOLD:
        return at
    while clause.word(at).startswith("-"):
        at -= 1
    if not clause.word(at) or not clause.lexicon.governors.match(clause.w[at]):
        return None
    return at if _takes(clause, at, head) else None


def _takes(clause: Clause, at: int, head: Head) -> bool:
    """Tell whether the verb at ``at`` has the question for object, not a clause that ends there."""
    if clause.w[head.trigger] == "quoi" and head.start == head.trigger:
        return False
    if _run_on(clause, at, head):
        return False
    if clause.verb_after(head.body) or clause.lexicon.knowing.match(clause.w[at]):
        return True
    mine = {"je", "j'"}.intersection(clause.w[max(clause.unit.start, at - 4) : at])
    return head.body >= clause.unit.end and bool(mine)


def _run_on(clause: Clause, at: int, head: Head) -> bool:
    """« je l'ai bien compris | qu'est-ce qui les distingue »: no one embeds « est-ce que » there."""
    long_form = head.body - head.trigger >= 3
    return long_form and clause.word(at - 1) in _AUXILIARIES and clause.w[at].endswith(("is", "u", "it"))
