"""Signs that what was said is denied, or what was denied is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.technique.alignment import Match
from bot.technique.statement import Statement
from bot.technique.content_words import ContentWord

SAME_FAMILY = 0.9
_CONDITION = re.compile(r"\b(?:pas|rien|jamais|non)\b[^.!?]*\b(?:avant d[e']|sans|tant qu[e']|si)\b|\b(?:si|tant qu[e']|sans)\b[^.!?]*\b(?:pas|rien|jamais|plus)\b")


def polarity_signs(
    matches: Sequence[Match], sure: Sequence[Match], statements: Sequence[Statement]
) -> dict[str, float]:
    """Return who denies what, each sign 0–1; ``sure``: the matches that are."""
    turned = _predicates_turned(sure, statements)
    return {
        "turned": min(turned, 2) / 2,
        "turned_share": turned / max(len(sure), 1),
        "opposed": min(_opposed(matches, statements), 2) / 2,
        "denial": float(any(match.word.denied for match in matches)),
        "denial_new": float(_denial_only(statements, own=True)),
        "denial_lost": float(_denial_only(statements, own=False)),
    }


def _predicates_turned(sure: Sequence[Match], statements: Sequence[Statement]) -> int:
    """Count what the client said and the trainee denies, or the other way round.

    A verb or an adjective counts; a noun only where the client denied it and neither
    clause has a verb of its own (« c'est le prix », « vous voulez un standard »).
    """
    if any(_CONDITION.search(said.text) for said in statements[0].client):
        return 0  # « pas sans … », « rien avant de … » : the contrary of both is faithful
    words = [match.word for statement in statements for match in statement.matches]
    client = [word for said in statements[0].client for word in said.words]
    return sum(_is_turned(match, words, client) for match in sure if not match.agrees)


def _is_turned(match: Match, words: Sequence[ContentWord], client: Sequence[ContentWord]) -> bool:
    word, other = match.word, match.other
    if other is None:
        return False
    if word.predicate and other.predicate:
        both = word.verb and other.verb
        return both or (match.score >= SAME_FAMILY and (word.verb_denied or other.verb_denied))
    if match.score < SAME_FAMILY or (word.denied and not word.verb_denied):
        return False
    return not _has_predicate(word, words) and not _has_predicate(other, client)


def _has_predicate(word: ContentWord, words: Sequence[ContentWord]) -> bool:
    return any(other.predicate and other.clause == word.clause for other in words if other is not word)


def _opposed(matches: Iterable[Match], statements: Sequence[Statement]) -> int:
    """Count words that say the contrary of a client word, both said or both denied."""
    client = [word for said in statements[0].client for word in said.words]
    return sum(match.score < 0.9 and _has_opposite(match.word, client) for match in matches)


def _has_opposite(word: ContentWord, client: Sequence[ContentWord]) -> bool:
    contrary = {(pair, 1 - side) for pair, side in word.sides}
    met = [other for other in client if other.sides & contrary]
    return bool(met) and all(other.denied == word.denied for other in met)


def _denial_only(statements: Sequence[Statement], own: bool) -> bool:
    """Tell whether only the trainee (``own``) or only the client denies anything."""
    here = any(match.word.denied for statement in statements for match in statement.matches)
    there = any(
        word.denied for said in statements[0].client
        for start, end in {span for one in statements for span in one.touched(said)}
        for word in said.words if start <= word.start < end
    )
    return here and not there if own else there and not here
