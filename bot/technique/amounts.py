"""Amounts suggested after « combien » and « quand » (guide §5.3)."""

from __future__ import annotations

from bot.technique.heads import Head
from bot.technique.question_lexicon import question_words
from bot.technique.words import Words

AMOUNTS = frozenset({"combien", "quand"})
_UNITS = ("minute", "heure", "jour", "semaine", "mois", "an", "annee", "trimestre", "euro", "franc", "personne", "fois")


def is_amount(words: Words, part: tuple[int, int]) -> bool:
    """« trois », « deux mois »; « un » only before what is counted or measured: « un mois »."""
    start = part[0]
    while start < part[1] - 1 and words.w[start] in question_words().adverbs and words.w[start] != "un":
        start += 1
    if words.w[start] in ("un", "une"):
        return any(words.w[at].startswith(_UNITS) for at in range(*part))
    return _number(words, start)


def _number(words: Words, at: int) -> bool:
    return words.pos[at] == "NUM" or words.w[at][0].isdigit() or words.w[at] in ("un", "une", "dix", "vingt", "cent", "mille", "trente")


def bare_amounts(words: Words, head: Head) -> bool:
    """« vous êtes combien trois quatre », « combien de temps ça prend une heure deux heures »."""
    if words.w[head.trigger] not in AMOUNTS:
        return False
    first = next((at + 1 for at in range(head.end - 1, head.body, -1) if words.finite[at]), head.body)
    tail = [at for at in range(first, head.end) if words.w[at] not in question_words().adverbs or words.w[at] == "un"]
    numbers = [at for at in tail if _number(words, at)]
    if len(numbers) < 2 or numbers[-1] - numbers[-2] > 2:
        return False
    last, before = numbers[-1], numbers[-2]
    return numbers[0] == tail[0] or (last + 2 == head.end and words.w[before + 1] == words.w[last + 1])
