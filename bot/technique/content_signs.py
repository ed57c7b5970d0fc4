"""Signs that a reformulation keeps to what the client said, bends it or says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.alignment import Match
from bot.technique.proposition_signs import proposition_signs
from bot.technique.statement import NEAR, Statement
from bot.technique.wording import ContentWord

SURE, FOREIGN, SAME_FAMILY = 0.75, 0.45, 0.9
_TREND_PAIR = 0  # the first pair of antonyms.yml: to rise, to fall
_CONDITION = re.compile(r"\b(?:pas|rien|jamais|non)\b[^.!?]*\b(?:avant d[e']|sans|tant qu[e']|si)\b|\b(?:si|tant qu[e']|sans)\b[^.!?]*\b(?:pas|rien|jamais|plus)\b")


def content_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return the signs of what was handed back, each 0–1, for the linear judge.

    ``statements`` must not be empty.
    """
    matches = [match for statement in statements for match in statement.matches]
    plain = [match for match in matches if not match.word.vague]
    near = [match for match in plain if match.score >= NEAR]
    sure = [match for match in plain if match.score >= SURE]
    figures = [statement.figures for statement in statements]
    same = sum(figure.same + figure.derived for figure in figures)
    told = len(plain) + sum(figure.total for figure in figures)
    turned = _predicates_turned(sure, statements)
    trend = any(_trend_reversed(statement) for statement in statements)
    excluded = _excluded_asserted(sure, statements)
    clash = any(figure.clash for figure in figures)
    return {
        "support": (len(near) + same) / max(told, 1),
        "found": min(len(sure) + same, 5) / 5,
        "nothing": float(len(near) + same == 0),
        "mean": sum(match.score for match in plain) / max(len(plain), 1),
        "foreign": sum(match.score < FOREIGN for match in plain) / max(len(plain), 1),
        "foreign_count": min(sum(match.score < FOREIGN for match in plain), 5) / 5,
        "vague": sum(match.word.vague for match in matches) / max(len(matches), 1),
        "all_vague": float(bool(matches) and not plain),
        "thin": float(told <= 1),
        "same_figures": min(same, 2) / 2,
        "clash": float(clash),
        "hard": float(bool(turned or trend or excluded or clash)),
        "new_figures": min(sum(figure.new for figure in figures), 2) / 2,
        "turned": min(turned, 2) / 2,
        "turned_share": turned / max(len(sure), 1),
        "trend": float(trend),
        "opposed": min(_opposed(matches, statements), 2) / 2,
        "foreign_verb": min(sum(m.word.verb and m.score < FOREIGN for m in plain), 2) / 2,
        "near_verb": min(sum(m.word.verb and m.score >= NEAR for m in plain), 2) / 2,
        "all_new": float(_only_trainee("all", statements)),
        "none_new": float(_only_trainee("none", statements)),
        "limit_lost": float(_limit_lost(statements)),
        "excluded": float(excluded),
        "mispaired": _mispaired(sure, statements),
        "person_shift": float(_person_shifted(sure, statements)),
        "one_match": float(len(sure) + same == 1),
        "scope": float(_scope_widened(statements)),
        "roles": float(_roles_changed(sure)),
        "mixed": _mixed(sure),
        "new_name": float(any(match.word.name and match.score < NEAR for match in plain)),
        "denial": float(any(match.word.denied for match in matches)),
        "denial_new": float(_denial_only(statements, own=True)),
        "denial_lost": float(_denial_only(statements, own=False)),
        **proposition_signs(statements),
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


def _trend_reversed(statement: Statement) -> bool:
    """Tell whether « baissé » stands for what the client's figures show rising."""
    said = [trend for wording in statement.client if (trend := wording.figures.trend)]
    own = {side for match in statement.matches for pair, side in match.word.sides if pair == _TREND_PAIR}
    return len(said) == 1 and own == {1 if said[0] > 0 else 0}


def _opposed(matches: Iterable[Match], statements: Sequence[Statement]) -> int:
    """Count words that say the contrary of a client word, both said or both denied."""
    client = [word for said in statements[0].client for word in said.words]
    return sum(match.score < 0.9 and _has_opposite(match.word, client) for match in matches)


def _has_opposite(word: ContentWord, client: Sequence[ContentWord]) -> bool:
    contrary = {(pair, 1 - side) for pair, side in word.sides}
    met = [other for other in client if other.sides & contrary]
    return bool(met) and all(other.denied == word.denied for other in met)


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
    """Tell whether the client set a limit (« sauf », « à condition ») and the trainee none."""
    said = " ".join(wording.text for wording in statements[0].client)
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


def _mispaired(sure: Sequence[Match], statements: Sequence[Statement]) -> float:
    """Return the share of the trainee's figures that stand with words from which the
    client kept them apart (« la chaudière date de 1978 » for that of the windows)."""
    pairs = [
        verdict
        for statement in statements
        for quantity in statement.own_figures.quantities
        if (verdict := _pairing(quantity.start, quantity.value, statement, sure)) is not None
    ]
    return sum(pairs) / max(len(pairs), 1)


def _pairing(start: int, value: float, statement: Statement, sure: Sequence[Match]) -> bool | None:
    """Return True when the figure changed places, None when that cannot be told."""
    beside = statement.beside(start)
    others = {m.other.lemma for m in sure if m.other is not None and m.word in beside and not m.other.verb}
    for said in statement.client:
        for quantity in said.figures.quantities:
            if quantity.value == value:
                near = {w.lemma for c in said.clauses if c.start <= quantity.start < c.end
                        for w in said.words if c.start <= w.start < c.end}
                return bool(others and near) and not others & near if others else None
    return None


def _person_shifted(sure: Sequence[Match], statements: Sequence[Statement]) -> bool:
    """Tell whether « vous » does what the client told of somebody else."""
    if not any(match.word.subject == "2" for statement in statements for match in statement.matches):
        return False
    clauses = [
        clause
        for said in statements[0].client
        for clause in said.clauses
        if any(m.other in said.words and clause.start <= m.other.start < clause.end for m in sure if m.other)
    ]
    return bool(clauses) and not any(clause.first_person for clause in clauses)


def _roles_changed(sure: Sequence[Match]) -> bool:
    """Tell whether the same verb has another subject, named on both sides."""
    return any(_other_subject(match) for match in sure if match.other is not None)


def _other_subject(match: Match) -> bool:
    said = match.other.subject if match.other is not None else ""
    mine = match.word.subject
    return len(mine) > 1 and len(said) > 1 and mine != said


def _mixed(sure: Sequence[Match]) -> float:
    """Return the share of neighbours in one clause that the client said in two."""
    pairs = [
        (one.other, two.other)
        for one, two in zip(sure, sure[1:])
        if one.other is not None and two.other is not None and one.word.clause == two.word.clause
    ]
    return sum(one.clause != two.clause for one, two in pairs) / max(len(pairs), 1)


def _denial_only(statements: Sequence[Statement], own: bool) -> bool:
    """Tell whether only the trainee (``own``) or only the client denies anything."""
    here = any(match.word.denied for statement in statements for match in statement.matches)
    there = any(word.denied for said in statements[0].client for word in said.words)
    return here and not there if own else there and not here
