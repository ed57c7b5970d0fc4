"""Rules about listening: taking up the client's words, hearing what they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.detectors.restated import faithful, handed_back
from bot.grading.detectors.taken_up import taken_up
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

# Who takes up the client's words in half of the turns has listened, one complaint or not.
HEARD = 0.5
HEARD_IN = ("attention", "empathy")
_PIECE = re.compile(r"[.!?…:,;]+")
_FIGURE = re.compile(r"\d")
# How many words a phrase of the client's has that is said again: less is an « oui ».
ECHO_WORDS = range(3, 9)


@dataclass(frozen=True)
class Heard:
    """How a turn shows that the client was heard, and the words that do: the stronger,
    the better they show it."""

    strength: float
    speech: Speech
    quote: str | None


def heard(view: CallView, speech: Speech) -> Heard | None:
    """Return the best sign that the turn takes up what the client just said: a faithful
    verification, a reinforcement, empathy, or words of the client's; None without one."""
    if faithful(view, speech):
        return Heard(4.0, speech, handed_back(speech))
    if speech.analysis.reinforcement.verdict != "none":
        return Heard(3.0, speech, speech.analysis.reinforcement.quote or _first_sentence(speech))
    felt = view.find(speech.folded, "empathy")
    if felt:
        return Heard(2.0, speech, felt[0].quote)
    said = frozenset().union(*(stems(folded) for folded in speech.before))
    shared, (start, end) = max(
        ((len(said & stems(Folded.of(speech.folded.quote(*span)))), span)
         for span in speech.folded.sentences()),
        key=lambda pair: pair[0], default=(0, (0, 0)),
    )
    if not shared:
        return None
    return Heard(min(1.9, 1 + shared / 10), speech, speech.folded.quote_around(start, end))


def pick_up(view: CallView, rule: Rule) -> Finding:
    """T01: how many of the client's words the turns take up on average, up to ``most``
    each and ``enough`` for the full degree; a word of empathy or praise taken up counts
    like one of theirs. Broken where the client has to say things twice and is not heard."""
    speeches = [speech for speech in view.scope(*scope_of(rule)) if speech.before]
    signs = [(speech, heard(view, speech)) for speech in speeches]
    shown = [found for _, found in signs if found]
    repeated = [one for one in speeches if view.protests(one, "client_repeats")]
    if repeated and len(shown) < HEARD * max(2, len(speeches)):
        return broken(1.0, repeated[0], _first_sentence(repeated[0]))
    if not shown:
        return NOTHING
    words = {speech.number: len(taken) for speech, taken in taken_up(view)}
    worth = [min(rule.params["most"], max(words[speech.number], bool(found)))
             for speech, found in signs]
    degree = sum(worth) / len(worth) / rule.params["enough"] * (0.6 if repeated else 1.0)
    best = max(shown, key=lambda found: found.strength)
    return respected(degree, best.speech, best.quote)


def receptive(view: CallView, rule: Rule) -> Finding:
    """T02: signs that the client is heard out; broken when the client has to ask for it."""
    speeches = view.scope(*scope_of(rule))
    for speech in speeches:
        if view.protests(speech, "client_cut_off"):
            return broken(1.0, speech, _first_sentence(speech))
    hits = wordings_said(view, rule)
    found = from_hits("do", hits, max(2, round(len(speeches) * rule.params["share"])))
    # A greeting is warm; that the client was heard shows later and otherwise.
    shown = [(one, hit) for one in speeches if one.number > 1
             for hit in view.find(one.folded, *HEARD_IN)]
    return replace(found, speech=shown[0][0], quote=shown[0][1].quote) if hits and shown else found


def active_listening(view: CallView, rule: Rule) -> Finding:
    """N05, N11, N13: verification, taking up and empathy together while exploring."""
    speeches = [speech for speech in view.scope("needs", "awareness") if speech.before]
    if not speeches:
        return NOTHING
    words = {speech.number: len(taken) for speech, taken in taken_up(view)}
    shown = [found for found in (heard(view, speech) for speech in speeches) if found]
    repeated = [one for one in speeches if view.protests(one, "client_repeats")]
    # One word in common may be chance, and counts for half.
    firm = [one for one in shown if one.strength >= 2 or words[one.speech.number] >= 2]
    share = (len(shown) + len(firm)) / 2 / len(speeches)
    if repeated and share < HEARD:
        return broken(1.0, repeated[0], _first_sentence(repeated[0]))
    if not shown:
        return NOTHING
    best = max(shown, key=lambda found: found.strength)
    return respected(share / HEARD, best.speech, best.quote)


def meaning(view: CallView, rule: Rule) -> Finding:
    """X05: hearing what is meant: a faithful hand-back in other words, a feeling named,
    a question that starts from the client's own words, said again."""
    found = []
    for speech in view.scope("trust", "needs", "awareness"):
        verified = speech.analysis.verification
        if faithful(view, speech):
            found.append((speech, verified.handed_back or _first_sentence(speech)))
        elif speech.before and (view.has(speech.folded, "empathy", "meaning") or _echo(speech)):
            found.append((speech, _first_sentence(speech)))
    if not found:
        return NOTHING
    return respected(len(found) / rule.params["enough"], *found[0])


def _echo(speech: Speech) -> bool:
    """Tell whether the turn says a phrase of the client's again before it asks about it."""
    if not speech.questions:
        return False
    last = speech.before[-1].text
    pieces = [piece.strip() for piece in _PIECE.split(speech.folded.text)]
    return any(
        len(piece.split()) in ECHO_WORDS and piece in last and not _FIGURE.search(piece)
        for piece in pieces
    )


def _first_sentence(speech: Speech) -> str | None:
    spans = speech.folded.sentences()
    return speech.folded.quote_around(*spans[0]) if spans else None
