"""Tells « que » and « quoi » that ask from those that relate, or end a sentence said aloud."""

from __future__ import annotations

from bot.technique.clause import Clause

_NO_SUBJECT = ("vous", "nous", "te", "t'")


def what_body(clause: Clause, at: int) -> tuple[int, bool] | None:
    """Return where the question opened by the « que » at ``at`` goes on, and whether its
    verb has been read; None when it does not ask: only before a verb with its subject after it."""
    verb = at + 1
    while clause.word(verb) in clause.lexicon.clitics:
        verb += 1
    if verb >= clause.unit.end:
        return None
    free = clause.opens(at)
    for after in range(verb, min(verb + (3 if free else 2), clause.unit.end)):
        if clause.w[after] in clause.lexicon.inverted or clause.w[after] == "-t":
            return after + 1, True
    if free and clause.w[verb] in clause.lexicon.stylistic_verbs and clause.word(verb - 1) not in _NO_SUBJECT:
        return verb + 1, False
    return None


def asks_what(clause: Clause, at: int) -> bool:
    """Tell whether the « quoi » at ``at`` asks."""
    start = clause.phrase_start(at)
    if clause.word(at + 1) in ("que", "qu'") and not (clause.cleft(at) or clause.cleft_before(start)):
        return False
    if start < at:
        fronted = clause.opens(at) or clause.inverts(at + 1) or clause.unit.asks
        return fronted or clause.verb_before(start) or clause.closes(start, at + 1)
    if clause.word(at + 1) in ("d'", "comme"):
        return True
    if _within_relative(clause, at):
        return False
    if clause.word(at - 1) in ("comme", "genre") and clause.unit.asks:
        return True
    return at > clause.unit.start and clause.verb_before(at) and not _full_stop(clause, at)


def _within_relative(clause: Clause, at: int) -> bool:
    """« un journal qui dit quoi »: the clause of « quoi » relates to a noun, and nothing asks."""
    verb = clause.before(at)
    if clause.unit.asks or verb <= clause.unit.start or clause.word(verb - 1) != "qui":
        return False
    return clause.words.pos[verb - 2] in ("NOUN", "PROPN") if verb - 2 >= clause.unit.start else False


def _full_stop(clause: Clause, at: int) -> bool:
    """« on verra quoi », « c'est compliqué quoi »: a full stop said aloud."""
    if clause.unit.asks:
        return False
    verb = clause.before(at)
    here = verb
    while here > clause.unit.start and clause.w[here] not in clause.lexicon.subjects:
        here -= 1
    while clause.word(here) in ("vous", "nous", "te", "t'", "le", "les", "lui") and clause.word(here - 1) in clause.lexicon.subjects:
        here -= 1
    if clause.word(here) in ("je", "j'", "on", "nous"):
        return True
    if "rien" in clause.w[here : at]:
        return True
    return clause.word(here) == "c'" and verb != here + 1
