"""Signs that a statement reaches further than the client's: all for some, done for wished, « vous » for another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.statement import Statement


def reach_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return how far what is handed back reaches beyond the client's sentences, each sign 0–1."""
    own = " ".join(one.text for one in statements)
    told = " ".join(text for one in statements for text in _touched(one))
    window = " ".join(said.text for said in statements[0].client)
    every = bool(set(_list("all").findall(own)) - set(_list("all").findall(window)))
    return {
        "all_said": float(every),
        "all_for_part": float(every and _has("part", told) and not _has("part", own)),
        "wish_done": float(_has("done", own) and not _has("wish", own)
                           and _has("wish", told) and not _has("done", told)),
        "you_for_theirs": float(any(_you_for_theirs(one) for one in statements)),
    }


@lru_cache(maxsize=None)
def _list(name: str) -> re.Pattern[str]:
    lexicon = load_lexicon("reach")
    return compile_all(lexicon[name], lexicon["fragments"])


def _has(name: str, text: str) -> bool:
    return _list(name).search(text) is not None


def _touched(statement: Statement) -> list[str]:
    return [said.text[start:end] for said in statement.client for start, end in statement.touched(said)]


def _you_for_theirs(statement: Statement) -> bool:
    """Tell whether « vous » does what the client told of « mon père » alone, who is not named again."""
    own = statement.text
    if not _has("hearer", own) or _has("third", own):
        return False
    return any(
        (found := _list("theirs").search(text)) is not None and not _has("speaker", text)
        and found.group().split()[-1][:5] not in own
        for text in _touched(statement)
    )
