"""Finds the words that ask the client to confirm what was handed back (guide §2.2)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all


@dataclass(frozen=True)
class Confirmation:
    """A request to confirm, in characters of the turn, end excluded. ``tag``: only a
    word at the end of a sentence (« non ? »), which confirms nothing by itself."""

    start: int
    end: int
    tag: bool = False


@dataclass(frozen=True)
class _Expressions:
    anywhere: re.Pattern[str]
    tags: re.Pattern[str]
    excluded: re.Pattern[str]


# « Ça ressemble à quoi pour vous ? » asks for something new.
_ASKS_WHAT = re.compile(r"\b(?:quoi|combien|quel(?:le)?s?)\b")


@lru_cache(maxsize=1)
def _expressions() -> _Expressions:
    lexicon = load_lexicon("confirmations")
    fragments = lexicon["fragments"]
    tags = "|".join(lexicon["tags"])
    return _Expressions(
        compile_all(lexicon["anywhere"], fragments),
        re.compile(rf"(?<=[\w\")])(?:[ ,]|[.…!] )+({tags}) *(?:\?|$)"),
        compile_all(lexicon["not_confirmations"], fragments),
    )


def find_confirmations(text: str) -> list[Confirmation]:
    """Return the confirmations of a ``plain`` text, in order."""
    lexicon = _expressions()
    excluded = [match.span() for match in lexicon.excluded.finditer(text)]
    found = [
        Confirmation(*match.span())
        for match in lexicon.anywhere.finditer(text)
        if not any(start <= match.start() < end for start, end in excluded)
        and not _ASKS_WHAT.search(match.group())
    ]
    tags = (Confirmation(*match.span(1), tag=True) for match in lexicon.tags.finditer(text))
    found += [tag for tag in tags if not any(c.start < tag.end and tag.start < c.end for c in found)]
    return sorted(found, key=lambda found: found.start)
