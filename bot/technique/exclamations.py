"""Tells outcries with a question word from questions (guide §1)."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.heads import WH, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import Words


_BREAKS = frozenset("et mais alors merci franchement vraiment quand-meme bravo on je j' nous c' ca il".split())
_LATELY = frozenset("derniers dernieres temps jours semaines mois annee annees fois semaine soir matin".split())
_SHOWN = frozenset("ces ce cette cet vu".split())
_SUBJECTS = frozenset({"je", "j'", "nous", "c'", "ca", "il", "vous", "tu", "on"})


@lru_cache(maxsize=1)
def _patterns() -> tuple[frozenset[str], re.Pattern[str]]:
    data = load_lexicon("exclamations")
    return frozenset(data["outcries"]), compile_all(data["what_a"], {})


def exclaims(words: Words, unit: Unit, head: Head) -> bool:
    """Tell whether ``head`` is an outcry: « quelle ambiance », « qu'est-ce que c'est bien »."""
    if head.kind != WH or unit.asks:
        return False
    word = words.w[head.trigger]
    text = words.folded[words.starts[head.trigger] : words.ends[head.end - 1]]
    if _patterns()[1].match(text):
        return True
    if "!" in unit.mark:
        return word in question_words().which | {"que", "qu'", "combien"} or (word == "comment" and head.end - head.body < 2)
    if word in question_words().which:
        return _outcry(words, head) or _points_at(words, head)
    if word == "combien" and unit.mark.startswith("…"):
        return True  # « Combien de bureaux n'ont pas survécu… »
    return word == "combien" and "-je" in words.w[head.trigger : head.end]


def _points_at(words: Words, head: Head) -> bool:
    """« quelle plaie | ces tickets », « quelle allure | vu d'ici »: no verb, and what it is about."""
    if any(words.finite[head.body : head.end]) or words.w[head.trigger - 1] in question_words().prepositions:
        return False
    at = head.trigger + 2
    return words.w[at : at + 1] != [] and words.w[at] in _SHOWN and _LATELY.isdisjoint(words.w[at + 1 : at + 2])


def _breaks_off(words: Words, head: Head) -> bool:
    """« quel compliment et cette année on… », « quel accueil franchement »: no verb takes the noun."""
    at = head.trigger + 1
    while at < head.end and words.pos[at] in ("NOUN", "PROPN", "ADJ") and not words.finite[at]:
        at += 1
    if at == head.trigger + 1 or at >= head.end or words.w[at] not in _BREAKS:
        return False
    return not any(word in question_words().inverted for word in words.w[head.body : head.end])


def _outcry(words: Words, head: Head) -> bool:
    """« quelle belle énergie »: an outcry's noun or adjective and no verb of its own."""
    if head.start != head.trigger and words.w[head.trigger - 1] in question_words().prepositions:
        return False
    if _breaks_off(words, head):
        return True
    nearby = words.w[head.trigger + 1 : head.trigger + 3]
    if not _patterns()[0].intersection(nearby[:1]):
        return False
    if head.complete or any(word[0] == "-" for word in words.w[head.body : head.end]):
        return False
    stop = next((at for at in range(head.body, head.end) if words.w[at] == ","), min(head.end, head.body + 4))
    verb = next((at for at in range(head.body, stop) if words.finite[at]), stop)
    return verb == stop or not _SUBJECTS.isdisjoint(words.w[head.body + 1 : verb])
