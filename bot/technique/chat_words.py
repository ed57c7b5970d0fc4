"""Chat French word by word: abbreviations, lost apostrophes and accents."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon

WORD = re.compile(r"(?<![@./\w])[^\W\d_]+(?:'(?:il|elle|on|a|avait|en|es[qk]u?e?))?(?![@\w]|\.\w)")
_J_CONSONANT = re.compile(r"j(?!(?:pg|peg|rs|our|son|dr|ean|sp)$)(?=[bcdfgklmnpqrstvz][a-zéèêàûîô']+)")
_WHAT = re.compile(r"(?:(?:k|qu?)'?es[kq]u?|kesk|qsq|qesk|kisk)(?P<end>e|on|i|il|elle)?$")
_WHETHER = re.compile(r"[eé]s[kq](?:u?e|(?P<on>on)|(?P<il>ils?|elles?))?$")
_TAILS = {"on": "qu'est-ce qu'on", "i": "qu'est-ce qui", "il": "qu'est-ce qu'il"}


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], re.Pattern[str], frozenset[str]]:
    lexicon = load_lexicon("normalise")
    groups = (f"{letter}(?=(?:{'|'.join(rest)}))" for letter, rest in lexicon["elisions"].items())
    return lexicon["words"], re.compile("|".join(groups)), frozenset(lexicon["fillers"])


@lru_cache(maxsize=20_000)
def spell_out(word: str) -> str | None:
    """Return what ``word`` (lower case) stands for, "" for a filler, None to keep it."""
    words, elision, fillers = _tables()
    if word in fillers:
        return ""
    if word in words:
        return words[word]
    if lost := elision.match(word):
        return f"{lost.group()}'{word[lost.end():]}"
    if _J_CONSONANT.match(word):
        return "je " + (spell_out(word[1:]) or word[1:])
    return _est_ce(word)


def _est_ce(word: str) -> str | None:
    if what := _WHAT.match(word):
        return _TAILS.get(what["end"] or "", "qu'est-ce que")
    if whether := _WHETHER.match(word):
        pronoun = whether["on"] or whether["il"]
        return f"est-ce qu'{pronoun}" if pronoun else "est-ce que"
    return None
