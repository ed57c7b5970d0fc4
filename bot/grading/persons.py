"""Says a client's sentence from the other side: « on perd », « nous perdons » → « vous perdez ».

Only where the result is surely grammatical: a sentence that also speaks to the trainee,
a verb whose form is not known, a second verb without its subject are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_SUBJECT = re.compile(
    r"\b(?P<that>qu’|lorsqu’|puisqu’)?(?P<who>j’|je |(?:l’)?on |nous )"
    r"(?P<between>(?:(?:ne|me|se|nous|y|en|le|la|les|lui|leur) |[nmsl]’)*)(?P<verb>\w[\w-]*)",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:vous|votre|vos|vôtres?|tu|te|toi|ton|ta|tes|[mt]oi qui|nous qui|soi|miens|mienn?es?|nôtres)\b|\bt’|-(?:je|on|nous)\b"
    r"|\b(?:j(?:ai|avais|suis|sais|peux|veux|vais)|chuis?)\b"
    r"|\b(?!chez|assez|nez\b|rez\b)\w+ez\b",
    re.IGNORECASE,
)
# « Moi, je… », « nous on… »: said twice.
_TWICE = re.compile(r"\b(?:moi|nous),? (?=je |j’|(?:l’)?on )", re.IGNORECASE)
_LEFT_OVER = re.compile(r"\b(?:je|on|moi-même|nous-mêmes?)\b|\bj’", re.IGNORECASE)
_OF_ON = re.compile(r"\b(?:son|sa|ses)\b", re.IGNORECASE)
_MINE = (
    (re.compile(r"\b(?:mon|ma|notre)\b", re.IGNORECASE), "votre"),
    (re.compile(r"\b(?:mes|nos)\b", re.IGNORECASE), "vos"),
    (re.compile(r"\b(?:nôtre|mien)\b", re.IGNORECASE), "vôtre"),
    (re.compile(r"\b(?:nous|moi|me)\b", re.IGNORECASE), "vous"),
    (re.compile(r"\bm’", re.IGNORECASE), "vous "),
)
_JOINED = re.compile(
    r"(?P<mark>[,;])?(?P<word> (?:et|ou|mais|puis|donc|ni))? (?P<next>[\w’]+)"
)
# « on lave les draps et les range »: these may stand before a verb as well as a noun.
_VERBS = frozenset("sont ont vont font faut était étaient avait avaient sera seront aura faudra".split())
_CLITICS = frozenset("le la les l en y leur nous".split())
# What is said after other conjunctions in « que » may be a subjunctive.
_PLAIN_QUE = re.compile(r"\b(?:parce|depuis|alors|pendant|tandis|dès|lors|puis) ?que? ?$", re.IGNORECASE)
# Verbs whose stem changes when the ending is heard: only those of the list are safe.
_CHANGING = re.compile(r"(?:è\w{1,2}|[eé]ll|ett|[aou]i)e$")


def from_their_side(sentence: str, lists: Mapping[str, Any]) -> str | None:
    """Return what the client said of themselves, said to them with « vous »; None where unsure.

    ``sentence``: one statement, with apostrophes « ’ »; ``lists``: data/rubric/rewriting.yml.
    """
    if _THEIRS.search(sentence):
        return None
    sentence = _TWICE.sub("", sentence)
    subjects = [one for one in _SUBJECT.finditer(sentence) if _is_subject(one)]
    turned = [_turn(one, lists) for one in subjects]
    if any(_may_be_subjunctive(sentence, one) for one in subjects):
        return None
    if None in turned or (subjects and _loose_verb(sentence, lists)):
        return None
    if _OF_ON.search(sentence) and any("on " in one["who"].lower() for one in subjects):
        return None
    for found, said in reversed([*zip(subjects, turned)]):
        sentence = sentence[: found.start()] + said + sentence[found.end() :]
    if _LEFT_OVER.search(sentence):
        return None
    for pattern, yours in _MINE:
        sentence = pattern.sub(yours, sentence)
    return re.sub(r"\bne (?=[aeéêèioô])", "n’", sentence)


def is_clause(sentence: str, lists: Mapping[str, Any]) -> bool:
    """Tell whether ``sentence`` surely has a verb with its subject: « De ma fille » has none."""
    if any(map(_is_subject, _SUBJECT.finditer(sentence))):
        return True
    words = re.findall(r"\w+", sentence.lower())
    return any(word in lists["yours"] or word in _VERBS for word in words[1:])


def _is_subject(found: re.Match) -> bool:
    """« nous » is one only before a verb in -ons: « ça nous prend » has it as an object."""
    return found["who"].lower() != "nous " or found["verb"].endswith("ons") or found["verb"] == "sommes"


def _turn(found: re.Match, lists: Mapping[str, Any]) -> str | None:
    if "on" in found["who"].lower() and re.search(r"\b(?:nous|me) |\bm’", found["between"]):
        return None  # « on nous a dit »: others did
    verb = yours(found["verb"].lower(), lists)
    if verb is None:
        return None
    that = f"{found['that'][:-1]}e " if found["that"] else ""
    between = re.sub(r"\b(?:(?:me|se|nous) |[ms]’)", "vous ", found["between"])
    return f"{that}vous {between}{verb}"


def yours(verb: str, lists: Mapping[str, Any]) -> str | None:
    """Return the form for « vous » of a verb said with je, on or nous; None where unsure."""
    if verb in lists["yours"]:
        return lists["yours"][verb]
    if verb.endswith("ons"):
        return f"{verb[:-3].removesuffix('e') if verb.endswith('geons') else verb[:-3]}ez".replace("çez", "cez")
    for ending in ("ais", "ait"):
        if verb.endswith(ending) and len(verb) > 5:
            stem = verb[: -len(ending)].replace("ç", "c") if verb[:-3].endswith("ç") else verb[:-3]
            return f"{stem[:-1] if stem.endswith('ge') else stem}iez"
    if re.search(r"ra(?:i)?$", verb) and len(verb) > 3:
        return re.sub(r"rai?$", "rez", verb)
    if verb.endswith("e") and len(verb) > 3 and not _CHANGING.search(verb):
        return f"{verb}z"
    return None


def _may_be_subjunctive(sentence: str, found: re.Match) -> bool:
    before = sentence[: found.start("who")].replace("qu’", "que ")
    return before.rstrip().lower().endswith("que") and not _PLAIN_QUE.search(before)


def _loose_verb(sentence: str, lists: Mapping[str, Any]) -> bool:
    """Tell whether something is joined that may be a verb: what follows is no usual beginning."""
    for one in _JOINED.finditer(sentence):
        first = one["next"].lower().split("’")[0]
        if not (one["mark"] or one["word"]) or first.isdigit():
            continue
        if first not in lists["beginnings"] or (one["word"] and first in _CLITICS):
            return True
    return False
