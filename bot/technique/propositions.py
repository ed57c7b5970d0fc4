"""The propositions of a text: who, what is said of them, how surely, how widely, when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.lexical import stem
from bot.technique.wording import Wording

_JOINED = re.compile(r"[ ,]*(?:que\b|qu'|qui\b|donc\b|dont\b|de\b|d'|a\b|pour\b|ou\b|alors\b)")
_NEW = re.compile(r"[ ,;:]*(?:mais|pas|sauf|et|non|sans|plutot|celui|celle|ceux|hors|ni)\b")
_CLEFT = re.compile(r"\b(?:c'est|cest|c'etait|ce sont|c'est plutot|c'est surtout)(?: donc| bien| surtout| plutot| aussi)* (?:(?:le|la|les|l'|un|une|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes|son|sa|leur|leurs) ?)?([a-z-]{2,})[^.!?;]{0,60}?\bqui\b")
_FIRST = frozenset(("je", "j'", "nous", "on", "moi"))
_SECOND = frozenset(("tu", "vous", "vs", "toi", "t'"))
# The speaker of one side is the hearer of the other.
SPEAKER, HEARER = "1", "2"
PAST = "past"


class Proposition(NamedTuple):
    """A stretch of text that says one thing, in characters, end excluded.

    ``subject``: SPEAKER, HEARER, the stem of a noun, or "" when unknown. ``marks``: the
    lists of ``propositions.yml`` that stand in it, and PAST.
    """

    start: int
    end: int
    subject: str
    marks: frozenset[str]
    denied: bool


def read_propositions(said: Wording, start: int = 0, end: int | None = None) -> list[Proposition]:
    """Return the propositions of the stretch ``start:end`` of ``said``, in order."""
    last = len(said.text) if end is None else end
    return [
        Proposition(first, stop, _subject(said, first, stop), _all_marks(said, first, stop),
                    any(c.denied for c in said.clauses if first <= c.start < stop))
        for first, stop in _spans(said, start, last)
    ]


def client_propositions(said: Wording) -> list[Proposition]:
    """Return the propositions of the whole text; read once, then kept with ``said``."""
    if said.propositions is None:
        said.propositions = read_propositions(said)
    return said.propositions


def _spans(said: Wording, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Join to a clause what hangs on it: « que … », « qui … », and lists without a verb."""
    first, verb, last = None, False, start
    for clause in said.clauses:
        if clause.end <= start or clause.start >= end:
            continue
        text = said.text[clause.start : clause.end]
        joined = _JOINED.match(text) or (clause.verbless and not _NEW.match(text))
        if first is not None and not joined and (verb or clause.verbless or _NEW.match(text)):
            yield first, last
            first, verb = None, False
        first = max(clause.start, start) if first is None else first
        verb, last = verb or not clause.verbless, min(clause.end, end)
    if first is not None:
        yield first, last


def _subject(said: Wording, start: int, end: int) -> str:
    cleft = _CLEFT.search(said.text, start, end)
    if cleft is not None:
        return _person(cleft.group(1)) or stem(cleft.group(1))
    return next((who for at, who in said.subjects if start <= at < end and who), "")


def _person(form: str) -> str:
    return SPEAKER if form in _FIRST else HEARER if form in _SECOND else ""


@lru_cache(maxsize=1)
def _marks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lexicon = load_lexicon("propositions")
    lists, fragments = lexicon["marks"], lexicon["fragments"]
    return tuple((name, compile_all(lists[name], fragments)) for name in lists)


def _all_marks(said: Wording, start: int, end: int) -> frozenset[str]:
    marks = marks_of(said.text[start:end])
    return marks | {PAST} if any(start <= at < end for at in said.past) else marks


@lru_cache(maxsize=2048)
def marks_of(text: str) -> frozenset[str]:
    """Return the names of the lists that stand in a ``plain`` text."""
    return frozenset(name for name, expression in _marks() if expression.search(text))


def mark_names() -> tuple[str, ...]:
    """Return the names of the lists of marks that may be added or lost."""
    paired = load_lexicon("propositions")["by_contrary"]
    return tuple(name for name, _ in _marks() if name not in paired)


@lru_cache(maxsize=1)
def contraries() -> tuple[tuple[str, str], ...]:
    """Return the pairs of marks of which one says the contrary of the other."""
    return tuple((one, two) for one, two in load_lexicon("propositions")["contraries"])


def others(who: str) -> str:
    """Return the subject as the other side would name it."""
    return {SPEAKER: HEARER, HEARER: SPEAKER}.get(who, who)


def known(spans: Sequence[Proposition]) -> set[str]:
    """Return who acts somewhere in ``spans``."""
    return {span.subject for span in spans if span.subject}
