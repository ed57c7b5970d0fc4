"""Rules about presenting: when, in which order, with which benefits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.content.rubric import Rule
from bot.grading.detectors.offer import offer_quote, surely_offered
from bot.grading.detectors.reception import reception
from bot.grading.detectors.said import is_merit, wordings_said
from bot.grading.detectors.taken_up import own_statement, taken_up
from bot.grading.findings import NO_OCCASION, NOTHING, Finding, broken, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

# What makes an offer the client's: each word of theirs in it, each benefit or piece of advice.
ONE_WORD, LOOSE = 0.6, 0.25
TIED, SHOWN, MOST_SHOWN = 1.0, 1.5, 4.5


def offer_too_early(view: CallView, rule: Rule) -> Finding:
    """T06: the offer comes before the client has been asked about anything."""
    asked = False
    for speech in view.speeches[: rule.params["turns"]]:
        hit = surely_offered(view, speech)
        if hit and not asked and speech.words >= rule.params["words"]:
            return broken(1.0, speech, hit.quote)
        asked = asked or bool(speech.questions)
    return respected(1.0) if asked else NOTHING


def by_priority(view: CallView, rule: Rule) -> Finding:
    """P01: the presentation starts from what matters most, or says in which order it goes:
    words of order that go with what the client said. Less where nothing of theirs is in it."""
    hits = wordings_said(view, rule)
    taken = {speech.number: words for speech, words in taken_up(view)}
    found = [(_tie(taken[one.number], one, hit), one, hit.quote) for one, hit in hits]
    return respected(*max(found, key=lambda item: item[0])) if found else NOTHING


def _tie(taken: frozenset[str], speech: Speech, hit: Hit) -> float:
    """Return how firmly the words of order go with what the client said: by two words of
    theirs in the sentence, by one, by some elsewhere in the turn, not at all."""
    shared = len(taken & stems(Folded.of(hit.quote)))
    if shared >= 2 or not speech.before:
        return 1.0
    return ONE_WORD if shared else LOOSE * bool(taken)


def project_benefits(view: CallView, rule: Rule) -> Finding:
    """P02: benefits of the prepared project are said, in words that the client used.

    Without a project there is no occasion (design §5).
    """
    if view.call.project is None or not view.call.project.benefits:
        return NO_OCCASION
    for speech in view.scope("presentation"):
        said = stems(speech.folded)
        for benefit in view.call.project.benefits:
            wanted = stems(Folded.of(benefit.benefit))
            if wanted and len(said & wanted) >= max(1, round(len(wanted) * rule.params["share"])):
                degree = 1.0 if said & _heard(speech, view) else 0.6
                return respected(degree, speech, offer_quote(view, speech))
    return NOTHING


def value(view: CallView, rule: Rule) -> Finding:
    """S02: an expert who brings value: the offer is said in the client's own words, as
    what it changes for them. What they said first and the offer takes up counts most; less
    of what they turn away from."""
    places = {speech.number for speech in view.scope("presentation")}
    told = dict(merits(view, rule))
    tied, shown, best = 0.0, 0.0, (0.0, None, None)
    for speech, taken in taken_up(view):
        if speech.number not in places:
            continue
        left = reception(view, speech)
        words = left * len(taken & stems(own_statement(speech)))
        hits = told.get(speech.number, [])
        tied += TIED * words
        shown += SHOWN * left * bool(hits)
        worth = words + SHOWN * left * bool(hits)
        quote = hits[0].quote if hits else _tied_quote(speech, taken)
        best = max(best, (worth, speech, quote), key=lambda item: item[0])
    if best[1] is None or not best[0]:
        return NOTHING
    return respected((tied + min(MOST_SHOWN, shown)) / rule.params["enough"], *best[1:])


def merits(view: CallView, rule: Rule) -> Iterator[tuple[int, list[Hit]]]:
    """Yield the number of each turn of the presentation with its wordings of ``rule``
    outside questions and reproaches."""
    for speech in view.scope("presentation"):
        hits = view.find(speech.folded, *rule.params["lexicons"])
        yield speech.number, [hit for hit in hits if is_merit(speech, hit)]


def _tied_quote(speech: Speech, taken: frozenset[str]) -> str | None:
    """Return the sentence with most of the client's words."""
    spans = speech.folded.sentences() or [(0, 1)]
    span = max(spans, key=lambda one: len(taken & stems(Folded.of(speech.folded.quote(*one)))))
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
