"""What was typed, turned into what the parser and the lexicons know.

Lexicon: ``data/lexicon/normalise.yml``. No word is dropped but fillers and stutters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.text import NormalisedText
from bot.technique.chat_rules import phrase_rules
from bot.technique.chat_words import WORD, spell_out
from bot.technique.edits import EditedText

_TABLE = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ´`′", "'"),
        **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u3000\t", " "),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("“”„", '"'),
        "？": "?",
        "！": "!",
    }
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")
_COMBINED = re.compile("[A-Za-z][\u0300-\u0327]")
_FILLER_GAP = re.compile(r"(?:\.\.+|…)?,? ?")
_LETTERS = re.compile(r"[^\W\d_]+")
_STUTTER = re.compile(
    r"(?<![\w'-])([a-zà-ÿœ]+(?:'[a-zà-ÿœ]+)?(?:[ '-]+[a-zà-ÿœ']+){0,3}?)(?:,? \1(?![\w'-]))+",
    re.IGNORECASE,
)
_SHOUT_LETTERS = 12


def normalise(text: str) -> NormalisedText:
    """Return ``text`` with the French of chat spelt out, and the way back to it.

    Apostrophes and spaces become plain, abbreviations words (« pk » → pourquoi),
    closed-class words get their accents, hyphens and apostrophes, fillers and
    stutters go. A text without any of these comes back as it is.
    """
    edited = EditedText(text)
    edited.translate(_TABLE)
    if not text.isascii():
        edited.sub(_INVISIBLE, lambda match: "")
        edited.sub(_COMBINED, lambda match: unicodedata.normalize("NFC", match.group()))
    if _shouted(edited.text):
        edited.text = edited.text.lower()
    _spell_words(edited)
    _rewrite_phrases(edited)
    return edited.freeze()


def _shouted(text: str) -> bool:
    """Tell whether the whole message is in capitals; ``lower`` keeps its length."""
    if not text.isupper() or len(text.lower()) != len(text):
        return False
    return sum(map(str.isalpha, text)) >= _SHOUT_LETTERS


def _spell_words(edited: EditedText) -> None:
    edits = [
        (*_with_gap(match, new, edited.text), _like(match.group(), new))
        for match in WORD.finditer(edited.text)
        if (new := spell_out(match.group().lower())) is not None
    ]
    if edits:
        edited.replace(edits)


def _with_gap(match: re.Match[str], new: str, text: str) -> tuple[int, int]:
    """A filler goes with the comma and the space after it."""
    end = match.end() if new else _FILLER_GAP.match(text, match.end()).end()
    return match.start(), end


def _rewrite_phrases(edited: EditedText) -> None:
    text, words = edited.text, _LETTERS.findall(edited.text.lower())
    for rule in phrase_rules():
        if rule.needs.isdisjoint(words):
            continue
        edited.sub(rule.pattern, lambda match, rule=rule: _like(match.group(), rule.rewrite(match)))
        if edited.text is not text:
            text, words = edited.text, _LETTERS.findall(edited.text.lower())
    if _stutters(words):
        edited.sub(_STUTTER, _once)


def _stutters(words: list[str]) -> bool:
    """Tell whether a word comes back within the reach of ``_STUTTER``."""
    return any(word in words[at + 1 : at + 5] for at, word in enumerate(words))


def _once(match: re.Match[str]) -> str | None:
    return None if match.group(1).lower() in _doubled() else match.group(1)


@lru_cache(maxsize=1)
def _doubled() -> frozenset[str]:
    return frozenset(load_lexicon("normalise")["doubled"])


def _like(old: str, new: str | None) -> str | None:
    """Carry the first capital of ``old`` over to ``new``."""
    return new[0].upper() + new[1:] if new and old[0].isupper() else new
