"""Signs that a word stands for another of its kind: « mardi » for « jeudi », « maire » for « préfet »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.technique.alignment import Match
from bot.technique.content_words import ContentWord
from bot.technique.lexical import groups_of
from bot.technique.statement import Statement
from bot.technique.wording import Wording

# The first line of kinds.yml: a span of time may be told in another measure (figure_check.py).
MEASURES = frozenset((0,))
SAID = 0.75


def kind_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return which words were put for another of their kind, each sign 0–1."""
    taken = {key(match.word) for one in statements for match in one.matches}
    swapped = [shared for one in statements for shared in _swapped(one, taken)]
    return {
        "kind_swapped": float(any(swapped)),
        "kind_moved": float(any(_moved(one, taken) for one in statements)),
    }


def key(word: ContentWord) -> str:
    """Return what makes two words the same word."""
    return word.stem if len(word.stem) >= 4 else word.lemma


def kinds(word: ContentWord) -> frozenset[int]:
    """Return the lines of ``kinds.yml`` that ``word`` stands in."""
    return groups_of("kinds", word.form) | groups_of("kinds", word.lemma)


def _swapped(statement: Statement, taken: set[str]) -> Iterator[frozenset[int]]:
    """Yield the kinds of a word that the client never used and of one that the client
    used and that the trainee leaves out."""
    said = [word for wording in statement.client for word in wording.words]
    left = [word for word in _touched(statement) if key(word) not in taken and kinds(word)]
    for match in statement.matches if left else ():
        mine = kinds(match.word) - MEASURES
        if mine and not any(_same(match.word, word) for word in said):
            yield from (mine & kinds(word) for word in left if mine & kinds(word))


def _same(one: ContentWord, two: ContentWord) -> bool:
    return key(one) == key(two) or one.form == two.form or bool(one.groups & two.groups)


def _touched(statement: Statement) -> list[ContentWord]:
    return [
        word for wording in statement.client for start, end in statement.touched(wording)
        for word in wording.words if start <= word.start < end
    ]


def _moved(statement: Statement, taken: set[str]) -> bool:
    """Tell whether a word stands with what the client said of another of its kind:
    « Dakar met trois semaines » for « Dakar deux jours, Lyon trois semaines »."""
    sure = [match for match in statement.matches if match.score >= SAID and not match.word.vague]
    return any(
        one.word.clause == two.word.clause and _parted(one, two, wording, taken)
        for one in sure if kinds(one.word)
        for two in sure if two is not one
        for wording in statement.client
    )


def _parted(one: Match, two: Match, wording: Wording, taken: set[str]) -> bool:
    """Tell whether the client said ``two`` in no clause with ``one``, but with its like."""
    here = {word.clause for word in wording.words if key(word) == key(one.word)}
    there = {word.clause for word in wording.words if _same(word, two.word)}
    return bool(here and there) and not here & there and any(
        word.clause in there and key(word) not in taken and kinds(word) & kinds(one.word)
        for word in wording.words
    )
