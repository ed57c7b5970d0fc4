"""Signs that the very word which the client denied is asserted, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.content_words import ContentWord
from bot.technique.folding import compile_all
from bot.technique.kind_signs import key
from bot.technique.statement import Statement
from bot.technique.wording import Wording

# How many characters around a word can deny it.
AROUND = 45
# « appel d'offres »: words so near make one name, which a denial may stand beside.
_APART = 2
_END = r"(?:(?<=')|(?!\w))"


def denial_signs(statements: Sequence[Statement]) -> dict[str, float]:
    """Return which words one side denies by itself and the other never does, each sign 0–1.

    Narrower than ``polarity_signs``, which deny all that stands in a clause.
    """
    found = {verdict for one in statements for match in one.matches
             if not match.word.vague for verdict in _verdicts(match.word, one)}
    return {
        **{name: float(name in found) for name in ("noun_unbarred", "verb_unbarred", "verb_barred")},
        "pair_unbarred": float(any(_pair_unbarred(one) for one in statements)),
    }


def _verdicts(word: ContentWord, statement: Statement) -> list[str]:
    met = [
        (other, said) for said in statement.client for other in said.words
        if other.predicate == word.predicate and (key(other) == key(word) or other.lemma == word.lemma)
    ]
    if not met:
        return []
    if not word.predicate:
        mine = word.denied or noun_barred(word, statement.own) or _left(word, statement.own)
        return ["noun_unbarred"] if not mine and all(noun_barred(*one) for one in met) else []
    if any(_supposed(*one) for one in (*met, (word, statement.own))):
        return []
    mine = verb_barred(word, statement.own) or noun_barred(word, statement.own)
    theirs = [verb_barred(*one) for one in met]
    if not mine and not word.denied and not _to_come(word, statement.own) and all(theirs):
        return ["verb_unbarred"]
    return ["verb_barred"] if mine and not any(theirs) and not any(other.denied for other, _ in met) else []


def _pair_unbarred(statement: Statement) -> bool:
    """Tell whether two words stand together asserted that the client only put together to deny
    it: « ne ferme pas la salle », « pas de caméra dans le patio »."""
    told: dict[str, list[tuple[ContentWord, Wording]]] = {}
    for said in statement.client:
        for other in said.words:
            told.setdefault(key(other), []).append((other, said))
    mine = [match.word for match in statement.matches if not match.word.vague and key(match.word) in told]
    mine = [word for word in mine if not (word.denied or noun_barred(word, statement.own)
                                          or _supposed(word, statement.own) or _to_come(word, statement.own))]
    return any(
        _only_denied(told[key(one)], told[key(two)])
        for at, one in enumerate(mine) for two in mine[at + 1 :]
        if one.clause == two.clause and key(one) != key(two) and not _one_name(one, two)
    )


def _only_denied(ones: list[tuple[ContentWord, Wording]], twos: list[tuple[ContentWord, Wording]]) -> bool:
    together = [
        (one, two, said) for one, said in ones for two, other in twos
        if said is other and one.clause == two.clause
    ]
    return bool(together) and all(
        not _one_name(one, two) and not _supposed(one, said)
        and all(word.denied or noun_barred(word, said) for word in (one, two))
        for one, two, said in together
    )


def _one_name(one: ContentWord, two: ContentWord) -> bool:
    return abs(one.index - two.index) <= _APART and not one.verb and not two.verb


def noun_barred(word: ContentWord, said: Wording) -> bool:
    """Tell whether the noun itself is denied: « pas de plastique », « ZÉRO photo », « le salaire, non »."""
    before, after = _around(word, said)
    if _ending("supposed").search(before):
        return False
    return bool(_ending("noun_before").search(before) or _list("noun_after").match(after))


def _left(word: ContentWord, said: Wording) -> bool:
    return _ending("noun_left").search(_around(word, said)[0]) is not None


def verb_barred(word: ContentWord, said: Wording) -> bool:
    """Tell whether the verb or adjective itself is denied: « ne ferme pas », « pas le temps d'imprimer »."""
    before, after = _around(word, said)
    if _ending("ne").search(before) and _list("verb_after_ne").match(after):
        return True
    return bool(_list("verb_after").match(after) or _ending("verb_before").search(before))


def _supposed(word: ContentWord, said: Wording) -> bool:
    before, after = _around(word, said)
    return bool(_ending("supposed").search(before) or _list("hedged").search(after) or _list("hedged").search(before))


def _to_come(word: ContentWord, said: Wording) -> bool:
    """« ne … pas encore » and « … plus tard » agree."""
    return (word.start, "future") in said.verbs


def _around(word: ContentWord, said: Wording) -> tuple[str, str]:
    end = word.start + len(word.form)
    return said.text[max(0, word.start - AROUND) : word.start], said.text[end : end + AROUND]


@lru_cache(maxsize=None)
def _list(name: str) -> re.Pattern[str]:
    lexicon = load_lexicon("denials")
    return compile_all(lexicon[name], lexicon["fragments"])


@lru_cache(maxsize=None)
def _ending(name: str) -> re.Pattern[str]:
    """Return the list ``name`` as it must stand at the end of a text."""
    return re.compile(_list(name).pattern.removesuffix(_END) + "$")
