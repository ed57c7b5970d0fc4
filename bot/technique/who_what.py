"""Tells « qui », « que », « quoi », « où », « lequel » that ask from those that relate."""

from __future__ import annotations

from bot.technique.clause import Clause

_NO_SUBJECT = ("vous", "nous", "te", "t'")


def asks_who(clause: Clause, at: int) -> bool:
    """Tell whether the « qui » at ``at`` asks."""
    start = clause.phrase_start(at)
    if clause.follow(at + 1, "d'", "autre") or (start < at and clause.inverts(at + 1)):
        return True
    if start == at and (_relative(clause, at) or not _has_predicate(clause, at)):
        return False
    if clause.opens(at):
        lone = at + 1 >= clause.unit.end and not clause.unit.asks and start == at
        return not lone and not _relative_chain(clause, start)
    if clause.verb_before(start) and (clause.at_end(at + 1) or not clause.verb_after(at + 1)):
        return True
    if start < at and clause.closes(start, at + 1):
        return True
    return clause.follow(at - 2, "c'", "est") or clause.follow(at - 2, "c'", "etait")


def _relative(clause: Clause, at: int) -> bool:
    """« vous qui gérez », « celui qui », « c'est quoi qui »; not « chez vous, qui… »."""
    before = clause.word(at - 1)
    if before in clause.lexicon.antecedents:
        return clause.word(at - 2) != "chez"
    return before in clause.lexicon.cleft_words


def _has_predicate(clause: Clause, at: int) -> bool:
    """« qui » needs a verb; the one that opens a marked question has it, parsed or not."""
    if clause.unit.asks and clause.opens(at):
        return True
    if clause.at_end(at + 1) or clause.verb_next(at + 1) or clause.verb_before(at):
        return True
    return clause.word(at + 1) in ("d'", "de", "exactement", "est-ce", "qui", "ca")


def _relative_chain(clause: Clause, start: int) -> bool:
    """« …, qui gère » after a noun, « et qui décide » after a relative « qui »."""
    first, before = clause.unit.start, clause.word(start - 1)
    if before == "," and start - 2 >= first:
        verbs = any(clause.words.finite[first : start - 1])
        noun = clause.words.pos[start - 2] in ("NOUN", "PROPN", "PRON")
        return (noun and (verbs or not clause.unit.asks)) or "." in clause.unit.mark
    if before in ("et", "ou", "mais"):
        earlier = [here for here in range(first, start - 1) if clause.w[here] == "qui"]
        return bool(earlier) and not clause.opens(earlier[-1])
    return False


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
    if clause.word(at + 1) in ("que", "qu'") and not clause.cleft(at):
        return False
    if start < at:
        fronted = clause.opens(at) or clause.inverts(at + 1) or clause.unit.asks
        return fronted or clause.verb_before(start) or clause.closes(start, at + 1)
    if clause.word(at + 1) in ("d'", "comme"):
        return True
    if clause.word(at - 1) in ("comme", "genre") and clause.unit.asks:
        return True
    return at > clause.unit.start and clause.verb_before(at) and not _full_stop(clause, at)


def _full_stop(clause: Clause, at: int) -> bool:
    """« on verra quoi », « c'est compliqué quoi »: a full stop said aloud."""
    if clause.unit.asks:
        return False
    verb = clause.before(at)
    here = verb
    while here > clause.unit.start and clause.w[here] not in clause.lexicon.subjects:
        here -= 1
    if clause.word(here) in ("je", "j'", "on", "nous"):
        return True
    return clause.word(here) == "c'" and verb != here + 1


def asks_where(clause: Clause, at: int) -> bool:
    """Tell whether the word at ``at`` is « où » (not « ou ») and asks."""
    if clause.words.raw(at) != "où":
        return False
    stands = clause.word(at + 1) == "en" and clause.word(at + 2) in ("est", "sont", "etes", "es")
    if stands or clause.opens(at) or clause.inverts(at + 1):
        return True
    start = clause.phrase_start(at)
    return (clause.verb_before(start) and not clause.verb_after(at + 1)) or clause.closes(start, at + 1)


def asks_which_one(clause: Clause, at: int) -> bool:
    """Tell whether the « lequel » at ``at`` asks: after a preposition it mostly relates."""
    start = clause.phrase_start(at)
    comma = clause.word(start - 1) == ","
    if start == at and not comma:
        return True
    if clause.opens(at):
        return clause.unit.asks or not comma
    return clause.verb_before(start) and not clause.verb_after(at + 1)
