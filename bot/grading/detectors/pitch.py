"""Rules about presenting: when, in which order, with which benefits and how much detail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.content.rubric import Rule
from bot.grading.detectors.numbers import numbers_in
from bot.grading.detectors.said import moves_as_hits, wordings_said
from bot.grading.detectors.taken_up import own_statement, says_yes, taken_up
from bot.grading.findings import NO_OCCASION, NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import fold
from bot.grading.view import CallView, Hit, Speech
from bot.grading.words import stems

OFFER_MOVES = ("present", "price")
OPENING, LONG = 0.35, 18
# Who tells so much past the opening, without asking or handing back, is presenting.
TOLD = 25
# What makes an offer the client's: each word of theirs in it, each benefit or piece of advice.
LOOSE = 0.25
ITEM_WORDS = 4
TIED, SHOWN, MOST_SHOWN = 1.0, 1.5, 4.5


def offer_in(view: CallView, speech: Speech) -> Hit | None:
    """Return the first words of the turn that present one's own offer.

    Past the opening, a long statement with a benefit, a choice or a plan is one too, and
    a longer one whatever it says.
    """
    hits = [
        hit
        for hit in view.find(speech.folded, "own_offer")
        if not _inside_question(speech, speech.folded.offsets[hit.start])
    ]
    hits += moves_as_hits(speech, OFFER_MOVES)
    if speech.number > OPENING * len(view.speeches) and own_words(speech) >= LONG:
        hits += [hit for hit in view.find(speech.folded, "benefit", "options", "schedule_words")
                 if not _inside_question(speech, speech.folded.offsets[hit.start])]
        if own_words(speech) >= TOLD and not speech.questions and not says_yes(view, speech):
            hits += [Hit(speech.folded, *span) for span in speech.folded.sentences()[:1]]
    return min(hits, key=lambda hit: hit.start, default=None)


def own_words(speech: Speech) -> int:
    """Return how many words of the turn are neither question nor verification."""
    asked = sum(len(question.text.split()) for question in speech.questions)
    verified = speech.analysis.verification
    if verified.start is not None and verified.end is not None:
        asked += len(speech.folded.original[verified.start : verified.end].split())
    return speech.words - asked


def _inside_question(speech: Speech, place: int) -> bool:
    return any(question.start <= place < question.end for question in speech.questions)


def offer_too_early(view: CallView, rule: Rule) -> Finding:
    """T06: the offer comes before the client has been asked about anything."""
    asked = False
    for speech in view.speeches[: rule.params["turns"]]:
        hit = offer_in(view, speech)
        if hit and not asked and speech.words >= rule.params["words"]:
            return broken(1.0, speech, hit.quote)
        asked = asked or bool(speech.questions)
    return respected(1.0) if asked else NOTHING


def by_priority(view: CallView, rule: Rule) -> Finding:
    """P01: the presentation starts from what matters most, or says in which order it goes:
    words of order that go with what the client said. Less where nothing of theirs is in it."""
    hits = wordings_said(view, rule)
    taken = {speech.number: words for speech, words in taken_up(view)}
    tied = [(one, hit) for one, hit in hits
            if taken[one.number] & stems(fold(hit.quote)) or not one.before]
    if tied or not hits:
        return from_hits("do", tied, rule.params["enough"])
    return respected(LOOSE, hits[0][0], hits[0][1].quote)


def project_benefits(view: CallView, rule: Rule) -> Finding:
    """P02: benefits of the prepared project are said, in words that the client used.

    Without a project there is no occasion (design §5).
    """
    if view.call.project is None or not view.call.project.benefits:
        return NO_OCCASION
    for speech in view.scope("presentation"):
        said = stems(speech.folded)
        for benefit in view.call.project.benefits:
            wanted = stems(fold(benefit.benefit))
            if wanted and len(said & wanted) >= max(1, round(len(wanted) * rule.params["share"])):
                degree = 1.0 if said & _heard(speech, view) else 0.6
                return respected(degree, speech, _offer_quote(view, speech))
    return NOTHING


def value(view: CallView, rule: Rule) -> Finding:
    """S02: an expert who brings value: the offer is said in the client's own words, as
    what it changes for them. What they said first and the offer takes up counts most."""
    places = {speech.number for speech in view.scope("presentation")}
    tied, shown, best = 0.0, 0.0, (0.0, None, None)
    for speech, taken in taken_up(view):
        if speech.number not in places:
            continue
        words = len(taken & stems(own_statement(speech)))
        hits = view.find(speech.folded, *rule.params["lexicons"])
        tied += TIED * words
        shown += SHOWN * bool(hits)
        worth = words + SHOWN * bool(hits)
        quote = hits[0].quote if hits else _tied_quote(speech, taken)
        best = max(best, (worth, speech, quote), key=lambda item: item[0])
    if best[1] is None or not best[0]:
        return NOTHING
    return respected((tied + min(MOST_SHOWN, shown)) / rule.params["enough"], *best[1:])


def _tied_quote(speech: Speech, taken: frozenset[str]) -> str | None:
    """Return the sentence with most of the client's words."""
    spans = speech.folded.sentences() or [(0, 1)]
    span = max(spans, key=lambda one: len(taken & stems(fold(speech.folded.quote(*one)))))
    return speech.folded.quote_around(*span)


def _heard(speech: Speech, view: CallView) -> set[str]:
    return next(heard for _, heard in _with_what_was_heard(view, [speech]))


def _with_what_was_heard(
    view: CallView, speeches: Sequence[Speech]
) -> Iterator[tuple[Speech, set[str]]]:
    """Yield each of ``speeches`` with the stems of all that the client said before it.

    One pass over the call, however many ``speeches``: calls may have thousands of turns.
    """
    heard: set[str] = set()
    known = 0
    for speech in speeches:
        for one in view.speeches[known:speech.number]:
            heard.update(*(stems(folded) for folded in one.before))
        known = speech.number
        yield speech, heard


def one_solution(view: CallView, rule: Rule) -> Finding:
    """P10: one single solution, said to be the only one or put without a choice."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    speeches = [speech for speech in view.scope("presentation") if offer_in(view, speech)]
    if any(view.has(speech.folded, "options") for speech in view.scope("presentation")):
        return respected(1.0)
    long = [speech for speech in speeches if speech.words >= rule.params["words"]]
    return broken(0.5, long[0], _offer_quote(view, long[0])) if long else NOTHING


def calm(view: CallView, rule: Rule) -> Finding:
    """P13: an offer made without a threat; the wordings of the rule are the threats."""
    hits = wordings_said(view, rule)
    if hits:
        return broken(1.0, hits[0][0], hits[0][1].quote)
    for speech in view.scope("presentation"):
        hit = offer_in(view, speech)
        if hit:
            return respected(1.0, speech, hit.quote)
    return NOTHING


def details(view: CallView, rule: Rule) -> Finding:
    """P16: long lists and technical detail."""
    hits = wordings_said(view, rule)
    for speech in view.scope("presentation"):
        for start, end in speech.folded.sentences():
            listed = _longest_list(speech.folded.text[start:end])
            if listed > rule.params["items"] and offer_in(view, speech):
                hits.append((speech, Hit(speech.folded, start, end)))
    if hits:
        return from_hits("avoid", hits, 1)
    return respected(1.0) if view.scope("presentation") else NOTHING


def _longest_list(sentence: str) -> int:
    """Return how many short items in a row the sentence lists: a story has longer ones."""
    longest = row = 0
    for part in re.split(r"[,;]", sentence):
        row = row + 1 if len(part.split()) <= ITEM_WORDS else 1
        longest = max(longest, row)
    return longest


def figures(view: CallView, rule: Rule) -> Finding:
    """P17: many figures in one breath, or abstractions."""
    hits = wordings_said(view, rule)
    for speech in view.scope("presentation"):
        found = numbers_in(speech.folded)
        if len(found) > rule.params["figures"]:
            hits.append((speech, found[0]))
    if hits:
        return from_hits("avoid", hits, 2)
    return respected(1.0) if view.scope("presentation") else NOTHING


def _offer_quote(view: CallView, speech: Speech) -> str | None:
    hit = offer_in(view, speech)
    return hit.quote if hit else speech.folded.quote_around(0, 1)
