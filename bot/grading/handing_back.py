"""Better wordings made of the client's words: what could be handed back, what could be taken up."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.grading.folding import Folded
from bot.grading.french import spaced
from bot.grading.persons import from_their_side, is_clause
from bot.grading.rewriting import Rewriting
from bot.grading.words import stems

_CUT = re.compile(r"(?<=[.!?…])\s+|\n+")
_LEAD = re.compile(
    r"^(?:(?:oui|non|ouais|si|oh|ah|eh|hé|euh|heu|bah|ben|bon|bien|enfin|voilà|bref|franchement|"
    r"honnêtement|pas vraiment|pas du tout|pas encore|tout à fait|exactement|c’est ça|écoutez|écoute|en fait|là|sinon|allez|tenez|d’accord|bonjour|bonsoir|salut|allô|merci)"
    r"(?:\s*[,.…!]\s*|\s+(?=(?:on|nous|je|j’|c’|le|la|les|l’|il|elle|ils|elles|votre|vos|vous)\b))"
    r"|(?:et|mais|donc|alors|puis|pis|disons)(?:\s*,\s*|\s+))+",
    re.IGNORECASE,
)
_ODD = re.compile(r"[«»“”\"():;/*\[\]]|\.\.|…")
_FAMILIAR = re.compile(r"\b(?:tu|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)
# Praise that is surely for the trainee, or a cry: only that is quoted back.
_TO_YOU = re.compile(r"\b(?:vous|votre|vos|vôtres?)\b|^quel", re.IGNORECASE)
FEWEST, MOST = 3, 24


def sentence_meant(said: Sequence[str], twisted: str | None) -> str | None:
    """Return the client's statement that the words ``twisted`` are about: the one that
    shares most with them, the later on a tie; else the fullest of what was said last.
    None where no whole statement was made."""
    about = stems(Folded.of(twisted or ""))
    statements = [one for text in said for one in _statements(text)]
    near = [one for one in statements if about & stems(Folded.of(one))]
    if near:
        return max(reversed(near), key=lambda one: len(about & stems(Folded.of(one))))
    last = _statements(said[-1]) if said else []
    return max(last, key=lambda one: len(stems(Folded.of(one))), default=None)


def hand_back(sentence: str, familiar: bool, lists: Mapping[str, Any]) -> Rewriting | None:
    """Return the client's ``sentence`` handed back and put to them for confirmation.

    In « vous » where that is surely grammatical, else between quotation marks; None for
    what is no whole statement of a bearable length.
    """
    if not _fits(sentence):
        return None
    # Who writes without capitals writes as they speak: quoted, never turned.
    turned = not familiar and not sentence[0].islower() and is_clause(sentence, lists)
    clause = from_their_side(sentence, lists) if turned else None
    asked = spaced(lists["confirmation_tu" if familiar else "confirmation"])
    if clause is None:
        opening = lists["said_tu" if familiar else "said"]
        return Rewriting(spaced(f"{opening} “{_capital(sentence)}.” {asked}"), False)
    return Rewriting(spaced(f"{lists['understood']} {_small(clause, lists)}. {asked}"), False)


def take_up(statement: str, profile: str | None, lists: Mapping[str, Any]) -> Rewriting | None:
    """Return a reinforcement that begins with the favourable words of the client, in the
    profile's manner; None where they cannot be quoted whole."""
    words = _bare(statement)
    if not _fits(words.rstrip(" !")) or _FAMILIAR.search(words) or "?" in words:
        return None
    if not _TO_YOU.search(words):
        return None
    ending = lists["taken_up"].get(profile) or lists["taken_up"]["all"]
    clause = _ours(words)
    if clause is not None:
        return Rewriting(spaced(f"{lists['thanks_that']} {clause}. {ending}"), False)
    mark = "" if words.endswith("!") else "."
    return Rewriting(spaced(f"{lists['praise_said']} “{_capital(words)}{mark}” {lists['thanks']} {ending}"), False)


def is_familiar(text: str) -> bool:
    """Tell whether ``text`` says tu."""
    return _FAMILIAR.search(_even(text)) is not None


def _ours(words: str) -> str | None:
    """Return « votre… est… » as « notre… est… »; None where anybody else is spoken of."""
    found = re.fullmatch(r"(?P<whose>votre|vos) (?P<rest>[^,!]+)", words, re.IGNORECASE)
    others = r"\b(?:je|on|nous|vous|votre|vos|mon|ma|mes|notre|nos|me|moi)\b|\b[jm]’|\w{3,}ez\b"
    if not found or re.search(others, found["rest"], re.IGNORECASE):
        return None
    if not re.search(r"\b(?:est|sont|était|étaient|a été|ont été)\b", found["rest"]):
        return None
    return f"{'notre' if found['whose'].lower() == 'votre' else 'nos'} {found['rest']}"


def _statements(text: str) -> list[str]:
    pieces = [piece for piece in _CUT.split(_even(text)) if not piece.rstrip().endswith(("?", "…"))]
    bare = [_bare(piece) if piece[:1].islower() else _capital(_bare(piece)) for piece in pieces]
    return [sentence for sentence in bare if _fits(sentence)]


def _bare(text: str) -> str:
    """Return ``text`` without its lead-in and its end mark (an exclamation mark stays)."""
    text = _LEAD.sub("", _even(text))
    return re.sub(r"\s*!+$", " !", text).strip(" .,;…")


def _even(text: str) -> str:
    return re.sub(r"['`´]", "’", re.sub(r"[\s\u00a0\u202f]+", " ", text)).strip()


def _fits(sentence: str) -> bool:
    return FEWEST <= len(sentence.split()) <= MOST and not _ODD.search(sentence) and not re.search(r"[.?!]", sentence)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str, lists: Mapping[str, Any]) -> str:
    """Take the capital off a word that is surely no name."""
    first = re.split(r"[ ’]", text)[0].lower()
    return text[:1].lower() + text[1:] if first in lists["beginnings"] else text
