"""Finds what a client says in favour of the trainee, their organisation or offer (guide §5.12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.regions import sentences
from bot.technique.valence import valence
from bot.technique.wording import Wording, wording

_KEY = "visavis_favourable"
_LISTS = (
    "praise", "reaction", "theirs", "offer", "that", "others", "conditional", "irony", "negated",
    "mere_agreement", "wish", "hearsay",
)


_ABLE = ("praise", "reaction", "good", "theirs", "theirs_before", "offer")
_NEVER = ("agreement", "irony", "conditional", "asked")


@dataclass(frozen=True)
class Favourable:
    """A sentence of a client turn, in characters of its text, end excluded.

    ``sure``: plainly favourable, whatever the trainee makes of it. ``signs``: what
    speaks for and against, each 0–1, for the judge of what was taken up.
    """

    start: int
    end: int
    text: str
    sure: bool
    signs: dict[str, float]


def favourable_statements(doc: Doc) -> list[Favourable]:
    """Return the plainly favourable sentences of a client turn, in order.

    Praise of the trainee, a colleague, their organisation or what they bring, hearsay
    and interest included; not irony, conditional praise, praise of a competitor or of
    the client's own people, agreement, thanks.
    """
    return [found for found in candidates(doc) if found.sure]


def candidates(doc: Doc) -> list[Favourable]:
    """Return the sentences of a client turn that may be favourable, in order.

    Many praise without a word of praise (« votre appli a réduit nos retards d'un
    tiers »): whether they count shows in what the trainee makes of them. Computed
    once, then kept with ``doc``. Those without any sign (``bare``) count only for a
    trainee who is plainly glad of what was said.
    """
    kept = doc.user_data.get(_KEY)
    if kept is None:
        kept = doc.user_data[_KEY] = _read(doc)
    return list(kept)


def _read(doc: Doc) -> list[Favourable]:
    said = wording(doc)
    ironic = _lists()["irony"].search(said.text) is not None
    found, theirs_before = [], False
    for start, end, mark in sentences(said.text):
        text = said.text[start:end]
        signs = _signs(said, start, end, mark, theirs_before)
        signs["irony"] = float(ironic)
        theirs_before = bool(signs["theirs"])
        signs["bare"] = float(not any(signs[name] for name in _ABLE))
        if not any(signs[name] for name in _NEVER) or (signs["asked"] and signs["reaction"]):
            found.append(Favourable(start, end, doc.text[start:end].strip(), _is_sure(text, signs), signs))
    return found


@lru_cache(maxsize=1)
def _lists() -> dict[str, re.Pattern[str]]:
    lexicon = load_lexicon("favourable")
    return {name: compile_all(lexicon[name], lexicon["fragments"]) for name in _LISTS}


def _signs(said: Wording, start: int, end: int, mark: str, theirs_before: bool) -> dict[str, float]:
    text, lists = said.text[start:end], _lists()
    rest = lists["others"].sub(" ", text)
    good, bad = valence(said, start, end)
    theirs = lists["theirs"].search(rest) is not None
    return {
        "praise": float(_hits("praise", text)),
        "reaction": float(_hits("reaction", text)),
        "theirs": float(theirs),
        "theirs_before": float(theirs_before and not theirs),
        "offer": float(lists["offer"].search(text) is not None),
        "that": float(lists["that"].search(text) is not None),
        "others": float(rest != text),
        "good": min(good, 2) / 2,
        "bad": min(bad, 2) / 2,
        "good_theirs": float(good > 0 and bad == 0 and theirs),
        "conditional": float(lists["conditional"].search(text) is not None),
        "asked": float("?" in mark),
        "exclaimed": float("!" in mark),
        "agreement": float(lists["mere_agreement"].fullmatch(text.strip(" ,;:")) is not None),
        "hearsay": float(lists["hearsay"].search(text) is not None),
        "wish": float(lists["wish"].search(text) is not None),
        "figure": float(re.search(r"\d", text) is not None),
        "short": float(len(text.split()) < 5),
        "thanks": float(text.lstrip().startswith("merci")),
    }


def _is_sure(text: str, signs: dict[str, float]) -> bool:
    if signs["bare"]:
        return False
    if not signs["praise"] and not signs["reaction"]:
        return bool(signs["good_theirs"]) and signs["good"] == 1 and not signs["others"]
    if signs["theirs"]:
        return True
    if signs["others"]:  # somebody else is spoken of
        return False
    return bool(signs["offer"] or (signs["reaction"] and signs["that"]))


def _hits(name: str, sentence: str) -> bool:
    """Tell whether the list stands in the sentence where nothing denies it."""
    denied = [match.span() for match in _lists()["negated"].finditer(sentence)]
    return any(
        not any(start < match.end() and match.start() < end for start, end in denied)
        for match in _lists()[name].finditer(sentence)
    )
