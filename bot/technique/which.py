"""Tells « où » and « lequel » that ask from those that relate."""

from __future__ import annotations

from bot.technique.clause import Clause


def _related_where(clause: Clause, at: int) -> bool:
    """« un soir où l'on ferme et où l'on lit »: an earlier « où » relates."""
    earlier = [here for here in range(clause.unit.start, at - 1) if clause.words.raw(here) == "où"]
    return bool(earlier) and not clause.opens(earlier[-1]) and not clause.inverts(at + 1)


def asks_where(clause: Clause, at: int) -> bool:
    """Tell whether the word at ``at`` is « où » (not « ou ») and asks."""
    if clause.words.raw(at) != "où":
        return False
    if clause.cleft(at):
        return True
    if clause.word(at - 1) in ("et", "ou", ",") and _related_where(clause, at):
        return False
    stands = clause.word(at + 1) == "en" and clause.word(at + 2) in ("est", "sont", "etes", "es")
    if stands or clause.opens(at) or clause.inverts(at + 1):
        return True
    start = clause.phrase_start(at)
    return (clause.verb_before(start) and not clause.verb_after(at + 1)) or clause.closes(start, at + 1)


def _contracted(clause: Clause, at: int) -> bool:
    """« auquel », « desquelles »: a preposition is in the word, as in relative clauses."""
    return not clause.w[at].startswith(("le", "la"))


def asks_which_one(clause: Clause, at: int) -> bool:
    """Tell whether the « lequel » at ``at`` asks: after a preposition it mostly relates."""
    start = clause.phrase_start(at)
    comma = clause.word(start - 1) == ","
    if _contracted(clause, at) and not clause.opens(at) and clause.words.pos[at - 1] in ("NOUN", "PROPN", "PRON"):
        return False
    if start == at and not comma:
        return True
    if clause.opens(at):
        return clause.unit.asks or not comma
    return clause.verb_before(start) and not clause.verb_after(at + 1)
