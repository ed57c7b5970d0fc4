"""Finds who speaks in lines such as « Anne Fabre : Bonjour »."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.cli.transcripts.common import fold_name, squeeze, without_asides
from bot.content.lexicon import load_lexicon

# A colon within a time or an address is followed by no blank.
_LABEL = re.compile(r"(?P<name>[^\s:<>][^:<>\n]{0,58}?)\*{0,2}\s*[:：]\*{0,2}(?:\s+(?P<text>.*)|$)")
_LEAD = re.compile(r"(?:>>|[-–—•*]+)\s*")
_NAME = re.compile(r"[\w@(\[][\w.'’@()\[\]&/#+-]*(?:,? [\w(\[&/][\w.'’@()\[\]&/#+-]*){0,5}")
PARTICLES = {"de", "du", "des", "la", "le", "d", "van", "von", "der", "den", "el", "al", "ben", "bin", "di", "da", "et"}
ARTICLES = {"le", "la", "les", "un", "une", "l", "mon", "ma", "notre", "votre"}


@dataclass(frozen=True)
class Labels:
    """The labels of a file that name somebody who speaks, folded."""

    names: frozenset[str]

    @classmethod
    def find(cls, lines: Iterable[str], trainee: str | None = None) -> Labels:
        """Decide which labels of ``lines`` are speakers.

        A label is one when it is ``trainee``, looks like a proper name, or comes back;
        never when it is a word that announces something (« Exemple : »).
        """
        seen = [found["name"] for found in map(_match, lines) if found]
        counts = Counter(map(fold_name, seen))
        wanted = fold_name(trainee) if trainee else None
        return cls(frozenset(
            fold_name(name) for name in seen
            if fold_name(name) == wanted or _is_speaker(name, counts[fold_name(name)])
        ))

    def split(self, line: str) -> tuple[str | None, str]:
        """Return who speaks in ``line`` (None: it does not say) and what they say."""
        found = _match(line)
        if found is None or fold_name(found["name"]) not in self.names:
            return None, squeeze(_LEAD.sub("", line.lstrip(), count=1))
        return squeeze(found["name"]), squeeze(found["text"] or "")


def looks_like_a_name(text: str) -> bool:
    """Tell whether ``text`` reads as the name of a person: capitals, few words, no sentence."""
    if not _NAME.fullmatch(text) or _announces(text):
        return False
    words = re.findall(r"\w+", without_asides(text))
    proper = [word for word in words if word.casefold() not in PARTICLES]
    return bool(proper) and all(word[0].isupper() or word.isdigit() for word in proper)


def _match(line: str) -> re.Match[str] | None:
    bare = _LEAD.sub("", line.lstrip(), count=1)
    found = _LABEL.match(bare)
    return found if found and _NAME.fullmatch(found["name"]) else None


def _is_speaker(name: str, count: int) -> bool:
    if _announces(name):
        return False
    return looks_like_a_name(name) or (count >= 2 and len(name.split()) <= 3)


def _announces(text: str) -> bool:
    words = [word for word in re.findall(r"\w+", fold_name(text)) if word not in ARTICLES]
    return not words or words[0] in _announcing()


@lru_cache(maxsize=None)
def _announcing() -> frozenset[str]:
    return frozenset(map(fold_name, load_lexicon("transcripts")["not_speakers"]))
