"""What the words of a turn betray by themselves: jargon, language, signs, address."""

from __future__ import annotations

import re

from bot.client.scene import Scene
from bot.content.likeness import words
from bot.content.profile import Profile
from bot.records.text import fold

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-zA-ZÀ-ÖØ-öø-ÿŒœÆæ]")
_PLAIN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DOTS = re.compile(r"\s*(?:…|\.{2,})\s*")
_THOU = re.compile(r"(?<!\w)(?:(?:tu|toi|ton|tes|tutoie|tutoyer)(?!\w)|t['’](?=\w))", re.IGNORECASE)
_NEGATIVE = re.compile(
    r"(?<!\w)(?:ne|n')\s?\w+.*?\b(?:pas|plus|jamais|aucun|aucune|rien|personne)\b"
    r"|\b(?:vous|tu|on|il|elle|ils|elles) \w+ (?:pas|plus|jamais)\b(?! de \d)"
)
# « Vous » as who is spoken to: the subject of a clause.
_ADDRESSED = re.compile(
    r"(?:^|[.!?…,;:]\s*|(?<!\w)(?:que|si|quand|comment|et|mais|donc|alors)\s)vous(?!\s+autres)(?!\w)|-vous(?!\w)",
    re.IGNORECASE,
)
_YOU = re.compile(r"(?<!\w)(?:vous|votre|vos)(?!\w)", re.IGNORECASE)


def jargon_words(scene: Scene) -> list[str]:
    """Return the trade words of the turn that this client has no reason to know."""
    spoken = f" {' '.join(words(scene.text))} "
    known = scene.voice.vocabulary
    heard = [term for term in scene.profile.jargon if f" {term} " in spoken]
    return [term for term in heard if not set(term.split()) <= known]


def shown_as_typed(text: str, term: str) -> str:
    """Return ``term`` as the trainee typed it, or as it is."""
    for found in _PLAIN.findall(text):
        if " ".join(words(found)) == term:
            return found
    return term


def is_foreign(text: str, profile: Profile) -> bool:
    """Tell whether ``text`` is in another language than French.

    Either most of its letters are not Latin ones, or it has two small words of another
    language and none of French.
    """
    letters = _LETTER.findall(text)
    if len(letters) >= 3 and sum(1 for char in letters if _LATIN.match(char)) < len(letters) / 2:
        return True
    found = {word.lower() for word in re.findall(r"[^\W\d_]+", text)}
    if len(found) < 2:
        return False
    strange = max(len(found & known) for known in profile.foreign.values())
    return strange >= 2 and strange > 2 * len(found & profile.french)


def is_silence(text: str) -> bool:
    """Tell whether the turn is only « … »: the trainee waits."""
    return bool(_DOTS.fullmatch(text))


def is_signs(text: str) -> bool:
    """Tell whether the turn has no letter and no figure: emoji, punctuation."""
    return not is_silence(text) and not re.search(r"[^\W_]", text)


def address_of(text: str, before: str) -> str:
    """Return tu or vous as the trainee's words have it, else as ``before``.

    Beside or after « tu », « chez vous » and « je peux vous envoyer… » mean all of them.
    """
    if _THOU.search(text):
        return "tu"
    meant = _ADDRESSED if before == "tu" else _YOU
    return "vous" if meant.search(text) else before


def is_negative(text: str) -> bool:
    """Tell whether a closed question is put in the negative (the answer yes is « si »)."""
    return bool(_NEGATIVE.search(fold(text)))
