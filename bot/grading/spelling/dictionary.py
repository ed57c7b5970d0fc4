"""The words of French: a maintained dictionary, and what the project's lexicon adds to it.

The dictionary (that of pyspellchecker, counted in films and books) holds no misspelling,
but few new words, borrowings and words of one country: those stand in
``data/lexicon/spelling.yml``, or are known to its English sister.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.grading.spelling.sounds import plain, sound

ALLOWED = ("regional", "trade", "inclusive", "reform", "chat")
# Words counted this often at most were added by hand: no slip is explained by one of them.
FLOOR = 50
# English words counted less often than this are names and noise.
LEAST_FOREIGN = 100


@dataclass(frozen=True)
class Dictionary:
    """``counts``: word → how often it was counted; ``plain``: a word without its
    accents → the words that have them; ``foreign``: words of English; ``extra`` and
    ``begins``: words, and beginnings of words, of the project's lexicon; ``slips``: what is
    often typed → what is meant."""

    counts: Mapping[str, int]
    plain: Mapping[str, tuple[str, ...]]
    foreign: frozenset[str]
    extra: frozenset[str]
    begins: tuple[str, ...]
    slips: Mapping[str, str]

    def has(self, word: str) -> bool:
        """Tell whether ``word``, in small letters, is in the dictionary or the lexicon."""
        return word in self.counts or word in self.extra or word.startswith(self.begins)

    def accented(self, bare: str) -> str | None:
        """Return the most frequent word that is ``bare`` without its accents, or ``bare``."""
        known = [*self.plain.get(bare, ()), *([bare] if bare in self.counts else [])]
        return max(known, key=self.counts.__getitem__, default=None)


@lru_cache(maxsize=1)
def load_dictionary() -> Dictionary:
    """Return the dictionary, read at the first call (about a second)."""
    counts = _words("fr")
    lexicon = load_lexicon("spelling")
    listed = [str(word) for name in ALLOWED for word in lexicon[name]]
    shorthand = load_lexicon("normalise")["words"]
    return Dictionary(
        counts=counts,
        plain=_accented(counts),
        foreign=_foreign(),
        extra=frozenset([*(word for word in listed if word[-1] != "*"), *shorthand]),
        begins=tuple(word[:-1] for word in listed if word[-1] == "*"),
        slips=lexicon["slips"],
    )


def _words(language: str) -> Mapping[str, int]:
    from spellchecker import SpellChecker

    return SpellChecker(language=language, distance=1).word_frequency.dictionary


def _foreign() -> frozenset[str]:
    return frozenset(
        word
        for word, count in _words("en").items()
        if count >= LEAST_FOREIGN and len(word) > 3 and word.isascii()
    )


def _accented(counts: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in counts:
        bare = plain(word)
        if bare != word:
            found[bare] = (*found.get(bare, ()), word)
    return found


@lru_cache(maxsize=None)
def usual_sounds(first: str) -> Mapping[str, str]:
    """Return, of the usual words that begin with the letter ``first``, how they sound → the
    most frequent one that sounds so (the first in order on a tie)."""
    counts, best = load_dictionary().counts, {}
    for word, count in counts.items():
        if word[0] == first and count > FLOOR and len(word) > 4:
            key = sound(word)
            if key not in best or count > counts[best[key]]:
                best[key] = word
    return best
