"""What the trainee says that they will do themselves: « je relis chaque page avec vous »."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech

_DOES = re.compile(
    r"(?<!\w)(?P<who>je|j)(?P<clitics>(?: (?:vous|te|t|le|la|les|l|lui|leur|y|en|m|me))*) "
    r"(?:vais (?P<far>(?:(?:vous|te|t|le|la|les|l|lui|leur|y|en|m|me) )*))?(?P<verb>[a-z]+)(?P<rest>[^.!?;]*)"
)
# What makes of « je … » a clause of something else: « ce que je », « si je ».
_WITHIN = re.compile(r"(?:^|[ ,:])(?:si|que|qu|quand|dont|comme|lorsque|pourquoi|ou|parce que) ?$")
_NOT = re.compile(r"^,? ?(?:pas|plus|jamais|rien|guere)\b")
_THERE = re.compile(
    r"^ (?:toujours |bien )?(?:la\b|present|sur place|a (?:vos|tes) cotes|avec (?:vous|toi|eux|elles)"
    r"|aupres|chez (?:vous|toi)|joignable|en ligne)"
)
_BEING = ("suis", "serai", "reste", "resterai", "demeure")
_TO_YOU = re.compile(r"\b(?:vous|te|t)\b")
# The conditional and the imperfect promise nothing; « fais » and « vais » are neither.
_UNSURE = re.compile(r"(?<!^f)(?<!^v)(?:ais|ait)$|(?<!r)ai$")


def doings(view: CallView, speech: Speech, light: bool = False) -> list[Hit]:
    """Return what the trainee says in the turn that they do or will do themselves.

    Thinking, wishing and speaking are no deeds; to send, to call, to sell are ones only
    where ``light``.
    """
    found = []
    for match in _DOES.finditer(speech.folded.text):
        place = speech.folded.offsets[match.start()]
        if _asked(speech, place) or _WITHIN.search(speech.folded.text[: match.start()]):
            continue
        if _is_deed(view, match) and (light or not _is_light(view, match)):
            found.append(Hit(speech.folded, match.start(), match.end("verb")))
    return found


def _asked(speech: Speech, place: int) -> bool:
    return any(one.start <= place < one.end for one in speech.questions)


def _is_deed(view: CallView, match: re.Match) -> bool:
    verb, rest = match["verb"], match["rest"]
    if _NOT.search(rest):
        return False
    if verb in _BEING:
        return _THERE.search(rest) is not None
    if _UNSURE.search(verb) and not (verb in ("fais", "vais")):
        return False
    said = Folded.of(f"{_own(match)}{verb}{rest[:40]}")
    return not any(hit.start == 0 for hit in view.find(said, "idle_verbs"))


def _own(match: re.Match) -> str:
    """Return « me » before a verb that is done to oneself: « je m’appelle »."""
    clitics = f"{match['clitics']} {match['far'] or ''}".split()
    return "me " if {"m", "me"} & {*clitics} else ""


def _is_light(view: CallView, match: re.Match) -> bool:
    """Tell whether the deed is but to send or to sell something: « je vous envoie le lien »."""
    verb, rest = Folded.of(match["verb"]), Folded.of(match["rest"])
    if not view.has(verb, "light_verbs") or view.has(rest, "own_effort"):
        return False
    return bool(_TO_YOU.search(f"{match['clitics']} {match['far'] or ''}")) or view.has(
        rest, "documents", "light_things"
    )


def engaged(view: CallView, rule: Rule) -> Finding:
    """P12, P15, C09: turns with a wording of ``lexicons``, and those that say what one does
    oneself, ``enough`` for the full degree; the deeds bring the degree ``deeds`` at most."""
    told = wordings_said(view, rule)
    worded = {speech.number for speech, _ in told}
    done = [
        (speech, hit) for speech in view.scope(*scope_of(rule)) for hit in doings(view, speech)
        if speech.number not in worded and not view.has(Folded.of(hit.quote), "unsure")
    ]
    hits = sorted(told + done, key=lambda pair: (pair[0].number, pair[1].start))
    if not hits:
        return NOTHING
    enough = int(rule.params.get("enough", 1))
    deeds = min(rule.params.get("deeds", 1.0), len({speech.number for speech, _ in done}) / enough)
    return respected(len(worded) / enough + deeds, hits[0][0], hits[0][1].quote)
