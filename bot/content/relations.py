"""Which relation a question asks for: the reason of what was told, what follows, how it is
lived (``names.RELATIONS``)."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.content.names import RELATIONS
from bot.records.text import fold


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    lists = load_lexicon("relations")
    return {name: re.compile("|".join(lists[name])) for name in RELATIONS}


def relations_asked(text: str) -> tuple[str, ...]:
    """Return the relations that the question ``text`` asks for, often none."""
    spoken = fold(text)
    return tuple(name for name, pattern in _patterns().items() if pattern.search(spoken))
