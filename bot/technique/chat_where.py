"""« ou » typed for « où »: the accent is put back where no choice is meant."""

from __future__ import annotations

import re
from typing import Any

_I = re.IGNORECASE
_CLAUSE_END = re.compile(r"(?:^|[.,;:!?]|\b(?:et|en|mais|vous|alors|donc|merci|ok|pis|sinon|bon|oui|là|accord))\s*$", _I)


# « Ils sont ou, les dossiers ? »: a subject and its verb, then what the subject stands for.
_STANDS = re.compile(r"\b(?:ils?|elles?|ça|ca|c'|c’) ?(?:est|sont|était|etait|va|vont|part|partent|s(?:e |')(?:passe|trouve|cache|range)(?:nt)?)(?: \w+ment)? $", _I)
_NAMED = re.compile(r" ,? ?(?:le|la|les|l'|l’|votre|vos|ton|ta|tes|ce|cet|cette|ces|tous|toutes) ?", _I)


def where_pattern(lexicon: dict[str, Any]) -> re.Pattern[str]:
    """Return the pattern of « ou » with what tells « où » around it."""
    after = "|".join(lexicon["where_after"])
    before = "|".join(lexicon["where_before"])
    return re.compile(
        rf"(?P<after>\b(?:{after}) ?)?\bou\b(?P<before>(?= (?:{before})\b))?(?P<end>(?=(?: (?:exactement|précisément|là|maintenant|actuellement|en ce moment|au juste|déjà|svp|aujourd'hui|concrètement|donc|depuis(?: \w+)?|alors|avec (?:ça|ca|cela|tout ça)))* *(?:[?.!]|$)))?", _I
    )


def _chooses(match: re.Match[str]) -> bool:
    """« Est-ce X, ou est-ce Y »: who types accents types « où »."""
    opening = match.string[: match.start()].lower()
    return match.string[match.end() :].lower().startswith(" est-ce") and "est-ce" in opening


def _places(match: re.Match[str], lead: str) -> bool:
    text, at = match.string, match.start() + len(lead)
    alone = len(re.findall(r"\bou\b", text, _I)) == 1
    return alone and bool(_STANDS.search(text[:at])) and bool(_NAMED.match(text[match.end() :]))


def where_or(match: re.Match[str]) -> str | None:
    """« ou » is « où » at the end, after « d’ », and before a verb at the front of its clause."""
    lead = match["after"] or ""
    if match["end"] is not None or lead.lower() in ("d'", "par ", "jusqu'"):
        return lead + "où"
    if match["before"] is not None and not _chooses(match) and _CLAUSE_END.search(match.string[: match.start() + len(lead)]):
        return lead + "où"
    return lead + "où" if _places(match, lead) else None
