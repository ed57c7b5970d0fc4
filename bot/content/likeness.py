"""Words of a French text in a form that can be compared: folded and shortened."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.records.text import fold

_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = tuple(
    sorted(
        "issements issement ateurs atrices ateur atrice ations ation ements ement erions eriez "
        "eraient erait erons erez eront assent aient ions iez ait ais ons ez ent er ir ee ees es "
        "és eaux aux eux euse euses ives ive ifs if ables able ites ite s e x".split(),
        key=len,
        reverse=True,
    )
)
_FEWEST = 4
# Beginnings that many words share: five letters of them say nothing (interne, intéresser).
_PREFIXES = ("inter", "trans", "super", "contr", "entre", "multi")


def words(text: str) -> list[str]:
    """Return the folded words of ``text``; an apostrophe or a hyphen ends a word."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return the beginning of a folded word that its forms share, roughly.

    A plural's last letter and one ending are cut while at least four letters stay;
    figures stay whole.
    """
    if word.isdigit():
        return word
    if word[-1:] in ("s", "x") and len(word) > _FEWEST:
        word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _FEWEST:
            return word[: -len(ending)]
    return word


# Words that say nothing about the subject of a question, as stems of folded words.
_EMPTY_WORDS = (
    "a ai as au aux avais avait avez aviez avoir avons alors aussi autre ainsi assez bien bon ca "
    "car ce cela ces cet cette chez ci comme comment d dans de deja depuis des desormais dire dis "
    "dites donc du elle elles en encore enfin est et etait etes etiez etre eu eux euh faire fait "
    "faites faut hein ici il ils j je jusque l la le les leur leurs lors lui m ma mais me meme mes "
    "moi mon n ne nos notre nous on ont or ou par parce pas peu peut peuvent pour pourquoi pouvez "
    "pourriez puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera serait ses si "
    "soit son sont sur t ta te tel tes toi ton tout toute toutes tous tres tu un une va vais vers "
    "veut voila voir voit vos votre vous voulez voudriez vraiment vu y aujourd hui actuellement "
    "est-ce quelque quelques chose choses plutot entre cote c qu avoir peux veux vas fais as es "
    "etais avais aurait auriez aurez serez seriez doit dois devez faudrait justement "
    "pourra pourras pourrez pourrons pourront pourrait pourrais pourraient pouvait devra devrez "
    "devrons devront devrait devraient devriez faudra voudra voudrez voudrait voudrais aura aurez "
    "auront"
)
_WHO = frozenset({"moi", "autre", "autres", "quelqu"})
_EMPTY = frozenset(_EMPTY_WORDS.split())


@lru_cache(maxsize=8192)
def content_stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of ``text`` that say what it is about, in order."""
    return tuple(stem(word) for word in words(text) if word not in _EMPTY)


@lru_cache(maxsize=8192)
def pledge_stems(text: str) -> frozenset[str]:
    """Return the stems of what a trainee announces: content, and who is to do it (« ce
    n’est pas moi », « quelqu’un d’autre »)."""
    return frozenset((*content_stems(text), *(word for word in words(text) if word in _WHO)))


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> bool:
    """Tell whether two stems are forms, a short form or a misspelling of one word.

    A short form (démo, ordi, compta) ends in a vowel and begins the longer word.
    From five letters on, lengths at most three apart: same first five letters (unless many
    words begin so), or same first or second letter and three quarters of the letter pairs.
    """
    if one == other:
        return True
    if _cut_short(one, other) or _cut_short(other, one):
        return True
    if len(one) < 5 or len(other) < 5 or abs(len(one) - len(other)) > 3:
        return False
    if one[0] != other[0] and one[1] != other[1]:
        return False
    if one[:5] == other[:5] and not one.startswith(_PREFIXES):
        return not one.isdigit()
    first, second = _pairs(one), _pairs(other)
    return 2 * len(first & second) >= 0.75 * (len(first) + len(second))


def _cut_short(word: str, whole: str) -> bool:
    return len(word) >= _FEWEST and word[-1] in "aio" and whole.startswith(word)


@lru_cache(maxsize=8192)
def _pairs(word: str) -> frozenset[str]:
    return frozenset() if word.isdigit() else frozenset(map("".join, zip(word, word[1:])))


def begins(text: str, beginnings: Iterable[str]) -> int:
    """Count how many of ``beginnings`` start a word of ``text``; up to three letters
    must be the whole word."""
    found = words(text)
    return sum(1 for start in beginnings if _starts(fold(start).strip(), found))


def _starts(start: str, found: list[str]) -> bool:
    if len(start) <= 3:
        return start in found
    return any(word.startswith(start) for word in found)
