"""Tells answers suggested after a question word from what a sentence sets apart (guide §5.3).

« Vous êtes combien, trois, quatre ? », « Qui décide, votre mari ? » suggest; « Ça coûte
combien, une tournée ? », « C'est quoi, votre métier ? » name again what « ça » stands for.
"""

from __future__ import annotations

import re

from bot.technique.amounts import AMOUNTS, bare_amounts, is_amount
from bot.technique.heads import WH, Head
from bot.technique.question_lexicon import question_words
from bot.technique.words import Words

Part = tuple[int, int]

_OPENERS = frozenset("le la les l' un une du des de d' votre vos ton ta tes".split())
_TONIC = frozenset("vous toi moi nous eux elle elles lui".split())
# What a later noun may name again; the articles among them only before a verb.
_STANDS_FOR = frozenset("ca cela c' ce".split())
_KIN = {"du": "de", "des": "de", "d'": "de", "au": "a", "aux": "a"}
_TIMES = frozenset("""lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit journee apres-midi aprem semaine week-end hiver ete
    automne printemps janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre demain""".split())
_ARTICLES = frozenset("le la les l'".split())
_ADDRESS = frozenset({"madame", "monsieur", "mme", "mr", "m", "docteur", "maitre", "disons", "merci", "svp", "stp", "ensemble"})
_TAG = re.compile(
    r"(?:deja|exactement|environ|\w+ment|alors|donc|dites|du coup|en plus|(?:selon|d'apres|pour|chez|avec) (?:vous|toi|eux|lui|elle|ca)"
    r"|en (?:general|gros|moyenne|fait|ce moment|tout|realite)|au (?:juste|total|fond|final|jour le jour|quotidien)|a peu pres|grosso modo"
    r"|a (?:votre|ton) avis|par (?:exemple|ailleurs|hasard)|dans (?:le|la|les|l'|votre|vos).*|(?:cote|niveau|comme) .*)$"
)


def suggests(words: Words, head: Head) -> bool:
    """Tell whether the open question ``head`` ends in answers of its own, without « ou »."""
    if head.kind != WH:
        return False
    parts = [part for part in _tail(words, head) if not _TAG.match(_text(words, part))]
    if not parts:
        return bare_amounts(words, head)
    if any(words.w[start] in _ADDRESS for start, _ in parts):
        return False
    if words.w[head.trigger] in AMOUNTS and all(is_amount(words, part) for part in parts):
        return True
    if len(parts) > 1 and words.w[head.trigger] in ("quoi", "comment") and _renames(words, head):
        parts = [part for part in parts[1:] if not any(words.w[at] in _TIMES or words.w[at] == "jour" for at in range(*part))]
        return bool(parts) and all(_is_noun(words, part) for part in parts)
    if len(parts) > 1:
        return all(_is_noun(words, part) or part[1] == part[0] + 1 for part in parts)
    return _one_guess(words, head, parts[0])


def _renames(words: Words, head: Head) -> bool:
    """« Ça donne quoi, WhatsApp, un dimanche ? »: the first noun names what « ça » stands for."""
    return any(words.w[at] in _STANDS_FOR for at in range(head.start if head.in_place else head.body, head.body))


def _text(words: Words, part: Part) -> str:
    return words.folded[words.starts[part[0]] : words.ends[part[1] - 1]]


def _tail(words: Words, head: Head) -> list[Part]:
    """What stands between commas after the verb of the question, when no verb follows."""
    first = head.start if head.in_place else head.trigger
    for at in range(head.body, head.end):
        if words.w[at] != "," or not (any(words.finite[first:at]) or any(word[0] == "-" for word in words.w[first:at])):
            continue
        if any(words.finite[at : head.end]) or words.w[head.trigger + 1 : at] in (["est"], ["sont"], ["serait"]):
            return []
        commas = [here for here in range(at, head.end) if words.w[here] == ","]
        return [(a + 1, b) for a, b in zip(commas, [*commas[1:], head.end]) if b > a + 1]
    return []


def _is_noun(words: Words, part: Part) -> bool:
    """A noun phrase, or a preposition and one: « le salaire », « de la banque », « vous »."""
    start, end = part
    at = start + 1 if words.w[start] in question_words().prepositions else start
    if at >= end:
        return False
    if words.w[at] in _TONIC:
        return end == at + 1
    return (words.w[at] in _OPENERS and at + 1 < end) or words.pos[at] in ("NOUN", "PROPN")


def _one_guess(words: Words, head: Head, part: Part) -> bool:
    """« Qui décide, votre mari ? », « Ils partent pourquoi, le salaire ? »: nothing takes the noun up."""
    start, asked = part[0], words.w[head.trigger]
    opening, before = words.w[start], words.w[head.trigger - 1]
    if opening in _TONIC:
        return asked == "qui" and part[1] == start + 1
    timely = any(words.w[at] in _TIMES for at in range(*part))
    if timely or not _is_noun(words, part):
        return timely and (asked == "quand" or words.w[head.trigger + 1] in ("heure", "jour", "mois"))
    if opening in question_words().prepositions and opening not in ("un", "de", "des", "du", "d'"):
        return _kin(opening) == _kin(before) or (asked == "comment" and opening in ("par", "avec")) or asked == "ou"
    if _kin(opening) == "de" and (_kin(before) == "de" or asked == "ou"):
        return True
    if opening not in _OPENERS:
        return False
    clause = range(head.start if head.in_place else head.body, start - 1)
    subjects = [word for at in clause if (word := words.w[at].lstrip("-")) in ("il", "elle", "ils", "elles")]
    if subjects:
        return (opening in ("les", "des", "vos", "tes")) != subjects[-1].endswith("s")
    return not any(_taken_up(words, at, opening) for at in clause)


def _kin(preposition: str) -> str:
    return _KIN.get(preposition, preposition)


def _taken_up(words: Words, at: int, opening: str) -> bool:
    word = words.w[at]
    if word in _ARTICLES:
        return words.finite[at + 1] or words.w[at + 1] in question_words().clitics
    return word in _STANDS_FOR or (word == "en" and _kin(opening) == "de")


def follows_at_once(words: Words, head: Head) -> bool:
    """« on se voit où | chez vous ou chez moi », « vous prenez lequel | le bleu ou le gris »."""
    tail = words.w[head.body : head.end]
    if not head.in_place or len(tail) > 8 or any(words.finite[head.body : head.end]) or "ou" not in tail[1:-1]:
        return False
    timely = not _TIMES.isdisjoint(tail)
    if timely:
        return words.w[head.trigger] == "quand" or words.w[head.trigger + 1] in ("heure", "jour")
    at = tail.index("ou", 1)
    if tail[0] in question_words().prepositions - _OPENERS:
        return tail[at + 1] == tail[0]
    return at <= 3 and words.w[head.trigger] in ("lequel", "laquelle", "lesquels", "lesquelles", "combien")
