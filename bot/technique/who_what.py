"""Tells « qui », « que », « quoi », « où », « lequel » that ask from those that relate."""

from __future__ import annotations

from bot.technique.clause import Clause

# « chez vous, qui… », « ce jour-là, qui… »: what stands before « qui » is no antecedent.
_BEFORE_FREE = ("chez", "jour", "moment", "soir", "fois", "epoque", "annee", "matin", "periode", "temps")
_NO_SUBJECT = ("vous", "nous", "te", "t'")


def asks_who(clause: Clause, at: int) -> bool:
    """Tell whether the « qui » at ``at`` asks."""
    start = clause.phrase_start(at)
    if clause.follow(at - 3, "qui", "c'", "est"):
        return False
    if clause.follow(at + 1, "d'", "autre") or clause.follow(at + 1, "c'", "est") or (start < at and clause.inverts(at + 1)):
        return True
    if _told(clause, at):
        return True
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
