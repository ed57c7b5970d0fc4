"""Signs that a reformulation says of all what was said of some, or forgets a limit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.alignment import Match
from bot.technique.statement import Statement

SAME_FAMILY = 0.9


def scope_signs(sure: Sequence[Match], statements: Sequence[Statement]) -> dict[str, float]:
    """Return what is said of all, of none, or only of some, each sign 0–1."""
    return {
        "all_new": float(_only_trainee("all", statements)),
        "none_new": float(_only_trainee("none", statements)),
        "limit_lost": float(_limit_lost(statements)),
        "excluded": float(_excluded_asserted(sure, statements)),
        "scope": float(_scope_widened(statements)),
    }


@lru_cache(maxsize=None)
def _words(name: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(load_lexicon("polarity")[name]) + r")\b")


def _scope_widened(statements: Sequence[Statement]) -> bool:
    """Tell whether « tout, toujours, jamais » stands where the client said some."""
    said = " ".join(wording.text for wording in statements[0].client)
    own = " ".join(statement.text for statement in statements)
    universal = set(_words("universal").findall(own)) - set(_words("universal").findall(said))
    return bool(universal) and _words("partial").search(said) is not None


def _only_trainee(side: str, statements: Sequence[Statement]) -> bool:
    """Tell whether the trainee says all (or none, never) where the client did not."""
    said = " ".join(wording.text for wording in statements[0].client)
    own = " ".join(statement.text for statement in statements)
    return bool(_words(side).search(own)) and not _words(side).search(said)


def _limit_lost(statements: Sequence[Statement]) -> bool:
    """Tell whether the client set a limit (« sauf », « à condition ») to what is handed
    back, and the trainee none."""
    said = " ".join(
        wording.text[start:end] for wording in statements[0].client
        for start, end in {span for one in statements for span in one.touched(wording)}
    )
    own = " ".join(statement.text for statement in statements)
    return bool(_words("limits").search(said)) and not _words("limits").search(own)


def _excluded_asserted(sure: Sequence[Match], statements: Sequence[Statement]) -> bool:
    """Tell whether the trainee asserts what the client shut out (« sauf le dimanche »)."""
    shut = [
        (clause.start, clause.end, said)
        for said in statements[0].client
        for clause in said.clauses
        if clause.denied and clause.verbless
    ]
    words = {word.lemma for start, end, said in shut for word in said.words if start <= word.start < end}
    words -= {w.lemma for said in statements[0].client for w in said.words if not w.denied}
    if any(m.word.lemma in words and not m.word.denied and m.score >= SAME_FAMILY for m in sure):
        return True
    values = {q.value for start, end, said in shut for q in said.figures.quantities if start <= q.start < end}
    values -= {
        q.value for said in statements[0].client for q in said.figures.quantities
        if not any(start <= q.start < end for start, end, other in shut if other is said)
    }
    own = {q.value for s in statements for q in s.own_figures.quantities if not s.denies(q.start)}
    return bool(values & own)
