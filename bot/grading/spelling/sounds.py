"""Two ways to write a word down so that likely slips meet: without accents, and as it sounds."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans("àâäáãéèêëîïíìôöóòûüùúçñÿ", "aaaaaeeeeiiiioooouuuucny")
# « imagine » and « imaginé » are two words.
_CLEAR_END = re.compile(r"é(?=e?s?$)")
_STEPS = (
    (re.compile(r"eau|au"), "o"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"qu|q"), "k"),
    (re.compile(r"ç|c(?=[eiy])|ss|(?<![aeiouy])s(?=[aeiouy])"), "S"),
    (re.compile(r"(?<=[aeiouyn])t(?=ions?$|ionn|iel)|s(?=ions?$|ionn|iel)"), "S"),
    (re.compile(r"c(?!h)"), "k"),
    (re.compile(r"ge(?=[ao])|g(?=[eiy])"), "j"),
    (re.compile(r"e(?=[nm](?![aeiouynm]))"), "a"),
    (re.compile(r"m(?=[pb])"), "n"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(?<!c)h"), ""),
    (re.compile(r"x"), "ks"),
    (re.compile(r"S"), "s"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=4096)
def composed(text: str) -> str:
    """Return ``text`` with each accent in its letter, and œ and æ in two."""
    return unicodedata.normalize("NFC", text).replace("œ", "oe").replace("æ", "ae")


def plain(word: str) -> str:
    """Return ``word``, in small letters, without its accents."""
    return word.translate(_LETTERS)


def sound(word: str) -> str:
    """Return ``word``, in small letters, roughly as it sounds: « ph » is « f », double
    letters are single, « ance » and « ence » meet. Endings stay: they tell words apart."""
    text = plain(_CLEAR_END.sub("E", word.replace("ç", "ss")))
    for pattern, letters in _STEPS:
        text = pattern.sub(letters, text)
    return text
