"""Finds the verb that makes a question word an indirect one: « je comprends | pourquoi »."""

from __future__ import annotations

from bot.technique.clause import Clause
from bot.technique.heads import Head

_LINKS = ("de", "d'", "a", "sur")
_TOLD = ("-moi", "-nous", "-lui", "-m'")
_UNKNOWING = ("sav", "demand", "ignor")
_PRESENTING = frozenset("ce important essentiel principal n' tout vrai seul difference".split())
_ASKED = ("demande", "dit", "expliqu", "precis", "indiqu", "racont")
_TO_WHOM = frozenset("leur lui vous t' m' nous".split())
_OBJECTS = frozenset({"le", "la", "l'", "les"})
_AUXILIARIES = frozenset("avez as a ont ai avons avait aviez avaient aura auront aurez auras aurait auraient".split())
_COPULAS = ("est", "etait", "sera", "serait", "sont")
_ADJUNCTS = frozenset("avec dans a au aux chez sur par pour sous en dedans ensemble demain ici la-dessus devant aupres".split())
_REACH = 7


def governor(clause: Clause, head: Head) -> int | None:
    """Return the word that governs ``head``, or None when it asks by itself."""
    start = clause.phrase_start(head.start)
    at = clause.before(start)
    if clause.word(at) in _LINKS:
        at = clause.before(at)
    if clause.word(at) in _TOLD:
        return at
    if clause.inverts(head.body):
        return None
    if _cleft(clause, at, head):
        return at
    while clause.word(at).startswith("-"):
        at -= 1
    if _object_gone(clause, at):
        return None
    if clause.word(at) and clause.lexicon.governors.match(clause.w[at]) and _takes(clause, at, head):
        return at
    return _distant(clause, start, head)


def _object_gone(clause: Clause, at: int) -> bool:
    """« ce que vous dites | comment réagissent vos élèves », « vous le savez | comment »: the verb
    has its object before it."""
    auxiliary = clause.word(at - 1) in _AUXILIARIES
    if clause.verbal(at) and clause.word(at - 2 if auxiliary else at - 1) in _OBJECTS:
        return True
    return clause.word(at - 1) in clause.lexicon.subjects and clause.word(at - 2) in ("que", "qu'") and clause.word(at - 3) in ("ce", "tout")


def _takes(clause: Clause, at: int, head: Head) -> bool:
    """Tell whether the verb at ``at`` has the question for object, not a clause that ends there."""
    if _asked_why(clause, at, head):
        return True
    if clause.w[head.trigger] == "quoi" and head.start == head.trigger:
        return clause.infinitive(head.body)
    if _run_on(clause, at, head):
        return False
    if head.body < clause.unit.end and clause.infinitive(head.body) and not clause.unit.asks:
        return True  # « il m'a dit | où vous joindre »
    if clause.verb_after(_last_of_chain(clause, head.body)) or clause.lexicon.knowing.match(clause.w[at]):
        return True
    mine = {"je", "j'"}.intersection(clause.w[max(clause.unit.start, at - 4) : at])
    return head.body >= clause.unit.end and bool(mine)


def _asked_why(clause: Clause, at: int, head: Head) -> bool:
    """« Vous leur avez demandé | pourquoi »: they were asked something; not « vous avez décidé comment »."""
    if clause.w[head.trigger] not in ("pourquoi", "comment") or not clause.at_end(head.body):
        return False
    return at + 1 == head.start and clause.w[at].startswith(_ASKED) and clause.word(at - 1) in _AUXILIARIES and clause.word(at - 2) in _TO_WHOM


def _last_of_chain(clause: Clause, body: int) -> int:
    """« vous déciderez | quand et comment | on commence »: where the last question word ends."""
    asking = clause.lexicon.plain | {"quand", "ou", "qui"}
    while clause.word(body) in ("et", "ou", ",") and clause.word(body + 1) in asking:
        body += 2
    return body


def _run_on(clause: Clause, at: int, head: Head) -> bool:
    """« je vois | qu'est-ce qui vous bloque »: « est-ce que » is embedded where one does not know."""
    if head.body - head.trigger < 3:
        return False
    return clause.word(at + 1) not in ("pas", "plus") and not clause.w[at].startswith(_UNKNOWING)


def _cleft(clause: Clause, at: int, head: Head) -> bool:
    """« ce qui compte, c'est | comment on est reçu »; not « c'est comment chez vous »."""
    if clause.unit.asks or clause.word(at) not in _COPULAS or clause.word(at - 1) not in ("c'", "n'", "ce"):
        return False
    if clause.word(head.body) in ("que", "qu'", "qui") or not clause.verb_after(head.body):
        return False
    if at + 1 < head.start or clause.words.finite[head.body] or clause.word(at - 1) == "n'":
        return True
    before = clause.w[clause.unit.start : at - 1]
    return clause.unit.mark.startswith(".") and bool(before) or not _PRESENTING.isdisjoint(before)


def _distant(clause: Clause, start: int, head: Head) -> int | None:
    """« je regarde | avec l'atelier | combien… »: an adjunct stands between."""
    if clause.unit.asks or head.body - head.trigger >= 3:
        return None
    if not (clause.verb_after(head.body) or clause.infinitive(head.body)):
        return None
    for at in range(start - 1, max(clause.unit.start, start - _REACH) - 1, -1):
        if clause.at_end(at) or clause.word(at) in clause.lexicon.coordinators:
            return None
        if clause.verbal(at):
            after = at + 1
            while clause.word(after) in clause.lexicon.adverbs and clause.word(after) not in _ADJUNCTS:
                after += 1
            adjunct = clause.word(after) in _ADJUNCTS and after < start
            return at if adjunct and clause.lexicon.governors.match(clause.w[at]) else None
    return None
