"""Likely slips of spelling and typing, for rule S08: sure ones only, never shorthand.

A word is a slip when nothing knows it and one usual word lies a known slip away from it:
a wrong accent, the same sound, one letter too many or too few, two letters swapped.
A word that is only unknown, or only lacks its accents or its apostrophe, is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.grading.spelling.derived import is_derived, is_glued, verb_stems
from bot.grading.spelling.dictionary import Dictionary, load_dictionary, usual_sounds
from bot.grading.spelling.sounds import composed, plain, sound
from bot.grading.spelling.tokens import judged_words

# How often a word must have been counted to explain a slip of one letter.
USUAL = 150
# Shorter words have too many neighbours.
LEAST_SOUND, LEAST_EDIT = 5, 6
# Since 1990 « è » may stand for « é » before a syllable with a mute e (« règlementaire »).
_REFORM = re.compile(r"è(?=[bcdfghjklmnpqrstvxz]{1,3}e)")

_SOFT_C = re.compile(r"ç(?=[eiyéèêî])")


@dataclass(frozen=True)
class Slip:
    """``word`` as typed at ``start`` of the turn, and what is likely ``meant``."""

    start: int
    word: str
    meant: str

    @property
    def end(self) -> int:
        """Return where the word ends, that character excluded."""
        return self.start + len(self.word)


def find_slips(text: str, also: Collection[str] = ()) -> list[Slip]:
    """Return the likely slips of ``text``, in order.

    ``also``: words in small letters that are right here (names, the client's words).
    """
    return [*_slips(text, load_dictionary(), also)]


def _slips(text: str, known: Dictionary, also: Collection[str]) -> Iterator[Slip]:
    for start, typed in judged_words(text):
        word = composed(typed)
        meant = None if typed in also or word in also else meant_by(word)
        if meant is not None:
            yield Slip(start, typed, meant)


@lru_cache(maxsize=8192)
def meant_by(word: str) -> str | None:
    """Return what the slip ``word`` (in small letters) likely stands for; None for no slip."""
    known = load_dictionary()
    if word in known.slips:
        return known.slips[word]
    if known.has(word) or word in known.foreign:
        return None
    if _lacks_only_accents(word, known) or _lacks_apostrophe(word, known):
        return None
    stems = verb_stems(word, lambda base: base != word and _proves(base, word, known))
    sounding = _misaccented(word, known) or _same_sound(word)
    if sounding:
        conjugated = any(plain(sounding).startswith(plain(stem)) for stem in stems)
        return None if conjugated and not _SOFT_C.search(word) else sounding
    if stems or is_derived(word, lambda base: _is_known(base, known)):
        return None
    return _one_letter_off(word, known)


def _lacks_only_accents(word: str, known: Dictionary) -> bool:
    """Tell whether ``word`` is a known one without some of its accents, and no others."""
    return any(
        all(typed in (letter, plain(letter)) for typed, letter in zip(word, meant))
        for meant in known.plain.get(plain(word), ())
    )


def _is_known(word: str, known: Dictionary) -> bool:
    return known.has(word) or _lacks_only_accents(word, known)


def _proves(base: str, word: str, known: Dictionary) -> bool:
    """Who writes accents in ``word`` writes them all: then only ``base`` itself counts."""
    return known.has(base) if word != plain(word) else _is_known(base, known)


def _lacks_apostrophe(word: str, known: Dictionary) -> bool:
    return is_glued(word, lambda rest: _is_known(rest, known))


def _misaccented(word: str, known: Dictionary) -> str | None:
    meant = known.accented(plain(word))
    if meant is None or _REFORM.sub("é", word) == _REFORM.sub("é", meant):
        return None
    return meant


def _same_sound(word: str) -> str | None:
    return usual_sounds(word[0]).get(sound(word)) if len(word) >= LEAST_SOUND else None


def _one_letter_off(word: str, known: Dictionary) -> str | None:
    """Return the most frequent usual word with one letter more or less, or two swapped."""
    if len(word) < LEAST_EDIT:
        return None
    bare = plain(word)
    near = {known.accented(other) for other in _edits(bare)} - {None}
    usual = [other for other in near if known.counts[other] >= USUAL and other[0] == word[0]]
    return max(usual, key=lambda other: (known.counts[other], other), default=None)


def _edits(word: str) -> Iterator[str]:
    """Yield ``word`` with two neighbours swapped, a letter left out, or one put in."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(1, len(word)):
        # A finger slips onto a letter of the neighbourhood, or adds a usual ending.
        if word[at] in "enrst" or word[at] in word[max(0, at - 2) : at] + word[at + 1 : at + 3]:
            yield word[:at] + word[at + 1 :]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word) + 1):
        for letter in letters:
            yield word[:at] + letter + word[at:]
