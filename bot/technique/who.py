"""Tells « qui » that asks from « qui » that relates."""

from __future__ import annotations

from bot.technique.clause import Clause

# « chez vous, qui… », « ce jour-là, qui… »: what stands before « qui » is no antecedent.
_TIMES = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi aprem apres-midi week-end nuit".split())
_ASKING = frozenset("comment pourquoi combien quand quoi".split())
_BEFORE_FREE = ("chez", "jour", "moment", "soir", "fois", "epoque", "annee", "matin", "periode", "temps")


def asks_who(clause: Clause, at: int) -> bool:
    """Tell whether the « qui » at ``at`` asks."""
    start = clause.phrase_start(at)
    if clause.follow(at - 3, "qui", "c'", "est"):
        return False
    if clause.inverts(at + 1) or clause.follow(at + 1, "d'", "autre") or clause.follow(at + 1, "c'", "est") or (start < at and clause.inverts(at + 1)):
        return True
    if _told(clause, at) or _after_time(clause, at):
        return True
    if start == at and _in_theme(clause, at):
        return False
    if start == at and (_relative(clause, at) or not _has_predicate(clause, at)):
        return False
    if clause.opens(at):
        if start == at and _proverb(clause, at):
            return False
        lone = at + 1 >= clause.unit.end and not clause.unit.asks and start == at
        return not lone and not _relative_chain(clause, start)
    if start < at and clause.word(start - 1) == "est" and clause.word(start - 2) == "c'" and not clause.verb_next(at + 1):
        return True
    if start == at and _after_perfect(clause, at) and clause.verb_next(at + 1):
        return True
    if clause.verb_before(start) and (clause.at_end(at + 1) or not clause.verb_after(at + 1)):
        return True
    if start < at and clause.closes(start, at + 1):
        return True
    return clause.follow(at - 2, "c'", "est") or clause.follow(at - 2, "c'", "etait")


def _after_time(clause: Clause, at: int) -> bool:
    """« le vendredi soir | qui ferme la caisse »: a time, and no verb before or after it."""
    times = _TIMES.intersection((clause.word(at - 1), clause.word(at - 2)))
    if not times or not clause.verb_next(at + 1) or any(clause.words.finite[clause.unit.start : at]):
        return False
    return sum(clause.words.finite[at + 1 : clause.unit.end]) <= 1 and not clause.unit.mark.startswith((".", "!"))


def _after_perfect(clause: Clause, at: int) -> bool:
    """« ce départ vous a touchée | qui dans l'équipe… »: no noun before « qui », so it asks."""
    participle = clause.words.pos[at - 1] in ("VERB", "AUX") and not clause.words.finite[at - 1]
    return participle and at - 2 >= clause.unit.start and clause.words.finite[at - 2]


def _told(clause: Clause, at: int) -> bool:
    """« vous savez qui fait quoi », « je note qui vient »: the verb before takes a question."""
    start = clause.phrase_start(at)
    here = clause.before(start)
    if here < clause.unit.start or not clause.verbal(here) or clause.w[start:at] not in ([], ["de"], ["d'"]):
        return False
    if clause.w[here][0] == "-":
        return clause.w[here] in ("-lui", "-leur")
    return clause.lexicon.governors.match(clause.w[here]) is not None and clause.verb_next(at + 1)


def _in_theme(clause: Clause, at: int) -> bool:
    """« la dame qui s'est levée en juin, comment… »: who it is about, before the question."""
    if clause.words.pos[at - 1] != "NOUN" or clause.words.pos[clause.unit.start] != "DET":
        return False
    return not _ASKING.isdisjoint(clause.w[at + 2 : clause.unit.end])


def _relative(clause: Clause, at: int) -> bool:
    """« vous qui gérez », « celui qui », « c'est quoi qui »; not « chez vous, qui… »."""
    before = clause.word(at - 1)
    if before in clause.lexicon.antecedents:
        return clause.word(at - 2) not in _BEFORE_FREE
    return before in clause.lexicon.cleft_words


def _has_predicate(clause: Clause, at: int) -> bool:
    """« qui » needs a verb; the one that opens a marked question has it, parsed or not."""
    if clause.unit.asks and clause.opens(at):
        return True
    if clause.opens(at) and clause.word(at + 1) in clause.lexicon.prepositions and clause.verb_after(at + 2):
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
    if before in ("et", "ou", "mais", "ni", "pis"):
        earlier = [here for here in range(first, start - 1) if _relates(clause, here)]
        return bool(earlier) and not (clause.w[earlier[-1]] == "qui" and clause.opens(earlier[-1]))
    return False


def _proverb(clause: Clause, at: int) -> bool:
    """« Qui paie décide, c'est la règle »: the clause of « qui » is a subject."""
    if not clause.unit.mark.startswith((".", "!")):
        return False
    verbs = 0
    for here in range(at + 1, clause.unit.end):
        if clause.at_end(here) or clause.w[here] in clause.lexicon.joins or clause.w[here] in clause.lexicon.subjects:
            break
        verbs += clause.words.finite[here]
    return verbs > 1


def _relates(clause: Clause, at: int) -> bool:
    """« qui », or « que » and « dont » after a noun: « nos agents, que vous connaissez et qui… »."""
    word = clause.w[at]
    if word == "qui" or word == "dont":
        return True
    before = clause.word(at - 2) and at - 2 if clause.word(at - 1) == "," else at - 1
    return word in ("que", "qu'") and before >= clause.unit.start and clause.words.pos[before] in ("NOUN", "PROPN")
