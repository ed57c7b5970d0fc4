"""What a turn takes up of the client's own words, and what the client answers to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech
from bot.grading.words import stems
from bot.records.findings import CLOSED, Question

_ITEM = re.compile(r"[,;:.]|\bet\b|\bpis\b|\bpuis\b|\bainsi que\b|\bmais\b")
# « non, c’est ça », « ah ben oui »: what may stand before the client's yes.
_STARTERS = re.compile(r"^(?:(?:non|nan|ah|oh|euh|ben|bah|bon|mais|hum|hein|alors|et|ouf)\b[ ,.…!]*)+")
_COLON = re.compile(r"\s*[:;—]\s+")
# A question this short after a statement asks whether the statement is right.
CHECK_WORDS, STATED_WORDS = 9, 7
# … after « Le deuxième : … », what is named may be shorter.
NAMED_WORDS = 3
# … but not when it asks about the client: « vous l’avez reçu ? »
_ABOUT_YOU = re.compile(r"\b(?:vous|tu|te|toi|votre|vos|ton|tes|t)\b")
# So many words of the client's in so many items are a list of needs, asked about or not.
LISTED_WORDS, LISTED_ITEMS = 3, 3


def taken_up(view: CallView) -> Iterator[tuple[Speech, frozenset[str]]]:
    """Yield each trainee turn with the stems in it that the client said first."""
    theirs: set[str] = set()
    ours: set[str] = set()
    for speech in view.speeches:
        for folded in speech.before:
            theirs |= stems(folded) - ours
        said = stems(speech.folded)
        yield speech, said & theirs
        ours |= said


@dataclass(frozen=True)
class Recap:
    """Needs handed back in a turn; ``confirmed``: the trainee asked whether they are
    right, and the client said yes. ``items``: how many things are named."""

    text: str
    items: int
    confirmed: bool


def recap_in(view: CallView, speech: Speech, taken: frozenset[str]) -> Recap | None:
    """Return the needs that the turn hands back without a reformulation that the reader
    knows: heard by the client's yes to « C’est fidèle ? » or to « Aussi important ? », by
    a list in their words, or by a conclusion that they make theirs (« Donc… » « Exactement ! »)."""
    if not speech.before:
        return None
    told = own_statement(speech)
    words, items = len(told.text.split()), items_of(told.original)
    enough = NAMED_WORDS if view.has(told, "enumerates") else STATED_WORDS
    if words >= enough and taken & stems(told) and _accepted(view, speech):
        return Recap(told.original, items, True)
    if len(taken & stems(told)) >= LISTED_WORDS and items >= LISTED_ITEMS:
        return Recap(told.original, items, False)
    concludes = view.has(told, "draws_together") and not speech.questions
    if concludes and words >= STATED_WORDS and taken & stems(told) and says_yes(view, speech):
        return Recap(told.original, items, False)
    return None


def _accepted(view: CallView, speech: Speech) -> bool:
    """Tell whether the client was asked about what is handed back, and takes it as theirs."""
    if checked(view, speech) and says_yes(view, speech):
        return True
    last = speech.questions[-1:]
    ranked = any(view.has(Folded.of(_check_of(question)), "importance") for question in last)
    return ranked and (says_yes(view, speech) or view.client_says(speech, "client_ranks"))


def items_of(text: str) -> int:
    """Return how many things with content ``text`` lists."""
    return sum(bool(stems(Folded.of(part))) for part in _ITEM.split(Folded.of(text).text))


def checked(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn ends on a short question about what it just said: closed, or
    for what is missing (« Qu’ai-je oublié ? »)."""
    last = speech.questions[-1] if speech.questions else None
    if last is None:
        return False
    if view.has(Folded.of(last.text), "asks_for_a_no"):
        return len(Folded.of(_check_of(last)).text.split()) <= CHECK_WORDS
    if last.form != CLOSED:
        return False
    rest = speech.folded.original[last.end:].strip(" ?!.…)»")
    asked = Folded.of(_check_of(last))
    if len(asked.text.split()) > CHECK_WORDS:
        return False
    if rest or _ABOUT_YOU.search(asked.text):
        return False
    return not view.has(asked, "time_check", "dates", "places", "documents")


def says_yes(view: CallView, speech: Speech) -> bool:
    """Tell whether the client's answer begins with a yes, « non, c’est ça » included, or
    with « rien » where the trainee asked what was missing."""
    if not speech.after:
        return False
    answer = speech.after[0]
    start = _STARTERS.match(answer.text)
    least = (start.end() if start else 0) + 4
    yes = view.find(answer, "client_yes")
    if view.has(speech.folded, "asks_for_a_no"):
        yes += view.find(answer, "client_misses_nothing")
    return any(hit.start <= least for hit in yes)


def _check_of(question: Question) -> str:
    """Return what is asked after a colon: « le quai, la pompe : c’est juste ? »"""
    return _COLON.split(question.text)[-1]


def _statement(speech: Speech) -> str:
    """Return the words of the turn outside its questions, and those before their colon."""
    text, kept, last = speech.folded.original, [], 0
    for question in speech.questions:
        asked = len(_check_of(question)) if question.form == CLOSED else len(question.text)
        kept.append(text[last : max(last, question.end - asked)])
        last = max(last, question.end)
    return "".join([*kept, text[last:]]).strip(" ?,;:")


def own_statement(speech: Speech) -> Folded:
    """Return the statements of the turn, folded."""
    return Folded.of(_statement(speech))
