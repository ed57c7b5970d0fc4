"""Who does what a verb says."""

from __future__ import annotations

from collections.abc import Sequence

from bot.technique.folding import fold_aligned
from bot.technique.lexical import stem
from bot.technique.parse import Tagged

SUBJECT_DEPS = ("nsubj", "nsubj:pass")
# Somebody spoken of; « on » may be the speakers or anybody; who is shut out (« ce n'est pas moi qui »).
THIRD, ANYBODY, NOT = "3", "on", "-"
_FIRST = frozenset(("je", "j'", "nous", "on", "moi"))
_SECOND = frozenset(("tu", "vous", "t'", "vs", "toi"))
_THIRD = frozenset(("il", "elle", "ils", "elles", "lui", "eux", "celui", "celle", "ceux"))
_WINDOW = 20
# Whoever does the second of two verbs is not the subject of these.
_MAKING = frozenset(("faire", "laisser", "voir", "entendre", "envoyer"))
_CARRIED = ("conj", "xcomp")


def subject(at: int, tokens: Sequence[Tagged]) -> str:
    """Return who is the subject of the verb ``at``, as "1", "2" or a noun's stem."""
    for token in tokens[max(0, at - _WINDOW) : at]:
        if token.head == at and token.dep in SUBJECT_DEPS:
            return who(token)
    return ""


def who(token: Tagged) -> str:
    """Return "1", "2" or a noun's stem for a subject; empty for any other."""
    form = fold_aligned(token.text)
    if form in _FIRST:
        return "1"
    if form in _SECOND:
        return "2"
    return stem(fold_aligned(token.lemma)) if token.pos in ("NOUN", "PROPN") else ""


def agent(at: int, tokens: Sequence[Tagged], depth: int = 2) -> str:
    """Return who does what the verb ``at`` says: "1", "2", THIRD, ANYBODY or a noun's
    stem, after NOT where that is denied; empty when unknown.

    Unlike ``subject`` it hears « c'est vous qui … » and verbs that share a subject.
    """
    found = [
        place for place in range(max(0, at - _WINDOW), at)
        if tokens[place].head == at and tokens[place].dep == "nsubj"
    ]
    if not found:
        head = tokens[at].head
        carried = tokens[at].dep in _CARRIED and head < at and depth and tokens[head].lemma not in _MAKING
        return agent(head, tokens, depth - 1) if carried and tokens[head].pos == "VERB" else ""
    if fold_aligned(tokens[found[-1]].text) == "qui":
        return _antecedent(found[-1], tokens)
    return _named(tokens[found[-1]])


def _antecedent(relative: int, tokens: Sequence[Tagged]) -> str:
    """Return whom « qui » stands for: « c'est vous qui », « ce n'est pas mon fils qui »."""
    before = range(relative - 1, max(-1, relative - 5), -1)
    at = next((place for place in before if _named(tokens[place])), None)
    if at is None:
        return ""
    lead = [fold_aligned(token.text) for token in tokens[max(0, at - 5) : at]]
    cleft = any(form in ("c'", "ce", "c") for form in lead)
    return (NOT if cleft and "pas" in lead else "") + _named(tokens[at])


def _named(token: Tagged) -> str:
    form = fold_aligned(token.text)
    if form == "on":
        return ANYBODY
    return THIRD if form in _THIRD else who(token)
