"""The content words and the clauses of a text, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.technique.agents import agent, subject
from bot.technique.lexical import lexical
from bot.technique.parse import Tagged

_SPEAKER = frozenset(
    ("je", "j'", "nous", "on", "moi", "me", "m'", "mon", "ma", "mes", "notre", "nos")
)


class ContentWord(NamedTuple):
    """One word that means something. ``start`` in characters of the text; ``groups``
    and ``sides``: the synonyms and the halves of opposites it belongs to. ``denied``:
    by its clause; ``verb_denied``: by « ne … pas » rather than « sans » or « aucun ».
    ``predicate``: a verb or an adjective. ``clause``: its number in the text.
    ``subject``: of a verb, "1", "2" or the stem of a noun; empty when unknown.
    ``agent``: see ``agents.py``."""

    index: int
    start: int
    form: str
    lemma: str
    stem: str
    groups: frozenset[int]
    sides: frozenset[tuple[int, int]]
    denied: bool
    verb_denied: bool
    vague: bool
    name: bool
    predicate: bool
    verb: bool
    clause: int
    subject: str
    agent: str = ""


class Clause(NamedTuple):
    """A clause, in characters of the text, end excluded. ``verbless``: no finite verb.
    ``first_person``: the speaker stands in it."""

    start: int
    end: int
    denied: bool
    verbless: bool
    first_person: bool


def read_word(
    at: int, tokens: Sequence[Tagged], is_denied: bool, clause: int, by_verb: set[int]
) -> ContentWord:
    """Return the token ``at`` as a content word; ``by_verb``: the clauses denied by « ne … pas »."""
    token = tokens[at]
    known = lexical(token.text, token.lemma)
    return ContentWord(
        at,
        token.start,
        known.form,
        known.lemma,
        known.stem,
        known.groups,
        known.sides,
        is_denied,
        is_denied and clause in by_verb,
        known.vague,
        token.pos == "PROPN" and token.text[:1].isupper(),
        token.pos in ("VERB", "ADJ"),
        token.pos == "VERB",
        clause,
        subject(at, tokens) if token.pos == "VERB" else "",
        agent(at, tokens) if token.pos == "VERB" else "",
    )


def read_clauses(
    tokens: Sequence[Tagged], forms: Sequence[str], numbers: Sequence[int], flags: Sequence[bool]
) -> Iterator[Clause]:
    """Yield the clauses that ``numbers`` tell apart, in order."""
    first = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or numbers[at] != numbers[first]:
            last = tokens[at - 1]
            yield Clause(
                tokens[first].start,
                last.start + len(last.text),
                denied=flags[at - 1],
                verbless=not any(token.finite for token in tokens[first:at]),
                first_person=any(form in _SPEAKER for form in forms[first:at]),
            )
            first = at
