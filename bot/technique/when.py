"""Tells « quand » that asks from « quand » that dates (guide §1, relative or indirect uses)."""

from __future__ import annotations

from bot.technique.clause import Clause
from bot.technique.words import PUNCTUATION

_BEFORE = ("depuis", "jusqu'a", "a", "pour", "partir", "d'ici", "de")
_WHENEVER = ("voulez", "pouvez", "souhaitez", "veux", "peux", "prefere", "preferez")
_DETERMINERS = frozenset("le la les l' un une votre vos ton ta tes ce cette ces".split())
_REACH = 9
_SUBJECTS = ("vous", "tu", "je", "on", "il", "c'", "ca")


def asks_when(clause: Clause, at: int) -> bool:
    """Tell whether the « quand » at ``at`` asks."""
    if clause.phrase_start(at) < at and clause.word(at - 1) in _BEFORE:
        return True
    if clause.inverts(at + 1) or (clause.opens(at) and _fronted(clause, at)):
        return True
    if not clause.at_end(at + 1) and clause.word(at + 1) not in clause.lexicon.prepositions and _asked_before(clause, at):
        return False
    return clause.verb_before(at) and (clause.cleft(at) or _of_what(clause, at) or not _predicate(clause, at + 1))


def _asked_before(clause: Clause, at: int) -> bool:
    """« Comment ça se passe | quand un client râle »: the clause asks already, « quand » dates."""
    for here in range(at - 1, clause.unit.start - 1, -1):
        word = clause.w[here]
        if word in PUNCTUATION or word in clause.lexicon.coordinators:
            return False
        if word in clause.lexicon.plain | clause.lexicon.which | {"quoi"} or clause.follow(here, "qu'", "est", "-ce"):
            return True
    return False


def _predicate(clause: Clause, at: int) -> bool:
    """A finite verb follows in the clause; « un client ou un fournisseur râle » has one."""
    for here in range(at, min(at + _REACH, clause.unit.end)):
        word = clause.w[here]
        if word in PUNCTUATION or (word in clause.lexicon.coordinators and clause.word(here + 1) not in _DETERMINERS):
            return False
        if clause.words.finite[here] or (here == at and clause.words.pos[here] == "VERB"):
            return True
    return False


def _of_what(clause: Clause, at: int) -> bool:
    """« c'était quand | la dernière fois que… »: a noun follows, with its relative clause at most."""
    if clause.word(at - 1) not in ("est", "etait", "sera") or clause.word(at + 1) not in _DETERMINERS:
        return False
    for here in range(at + 2, clause.unit.end):
        if clause.w[here] in ("que", "qu'", "ou", "qui"):
            return True
        if clause.words.finite[here]:
            return False
    return True


def _fronted(clause: Clause, at: int) -> bool:
    """« quand est-ce que », « quand a lieu… », or a clause that is all there is."""
    if clause.at_end(at + 1):
        return clause.unit.asks
    if clause.follow(at + 1, "est", "-ce") or clause.follow(at + 1, "c'", "est") or clause.follow(at + 1, "c'", "etait"):
        return True
    if clause.words.finite[at + 1] and clause.w[at + 1] not in clause.lexicon.clitics:
        return True
    rest = clause.w[at + 1 : clause.unit.end]
    own = rest[: rest.index(",")] if "," in rest else rest
    return not clause.lexicon.inverted.isdisjoint(own) or _sole_clause(clause, at)


def _sole_clause(clause: Clause, at: int) -> bool:
    """« quand vous voulez la livraison »: one clause about the client, nothing else."""
    start, end = clause.unit.start, clause.unit.end
    if clause.before(at) >= start and any(clause.words.finite[start:at]):
        return False
    if not clause.unit.asks and clause.w[end - 1] in _WHENEVER:
        return False
    pronouns = [word for word in clause.w[at:end] if word in _SUBJECTS]
    about_client = clause.unit.asks or "vous" in pronouns or "tu" in pronouns
    return sum(clause.words.finite[at:end]) <= 1 and len(pronouns) <= 1 and about_client
