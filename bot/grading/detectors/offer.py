"""What an offer is: the words of a turn that present what one can do for the client."""

from __future__ import annotations

from bot.grading.detectors.said import SURE, moves_as_hits
from bot.grading.detectors.taken_up import says_yes
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech
from bot.grading.words import stems

OFFER_MOVES = ("present", "price")
OPENING, LONG = 0.35, 18
# Who tells so much past the opening, without asking or handing back, is presenting.
TOLD = 25
# Words of which so many are the client's own last ones are their echo, not an offer.
ECHO = 0.5


def offer_in(view: CallView, speech: Speech) -> Hit | None:
    """Return the first words of the turn that present one's own offer.

    Past the opening, a long statement with a benefit, a choice or a plan is one too, and
    a longer one whatever it says.
    """
    hits = plain_offers(view, speech)
    if speech.number > OPENING * len(view.speeches) and own_words(speech) >= LONG:
        hits += [hit for hit in view.find(speech.folded, "benefit", "options", "schedule_words")
                 if not _inside_question(speech, hit)]
        if own_words(speech) >= TOLD and not speech.questions and not says_yes(view, speech):
            hits += [Hit(speech.folded, *span) for span in speech.folded.sentences()[:1]]
    return min(hits, key=lambda hit: hit.start, default=None)


def plain_offers(view: CallView, speech: Speech) -> list[Hit]:
    """Return the words that surely present: what is one's own, a price, a description.
    What only repeats the client (« 18 %, donc ») presents nothing."""
    hits = [hit for hit in view.find(speech.folded, "own_offer") if not _inside_question(speech, hit)]
    moves = moves_as_hits(speech, OFFER_MOVES)
    return hits + [hit for hit in moves if not _echoes(speech, hit)]


def surely_offered(view: CallView, speech: Speech) -> Hit | None:
    """Return the first words that present beyond doubt: enough for a reproach."""
    hits = [hit for hit in view.find(speech.folded, "own_offer") if not _inside_question(speech, hit)]
    hits += moves_as_hits(speech, OFFER_MOVES, SURE)
    return min(hits, key=lambda hit: hit.start, default=None)


def own_words(speech: Speech) -> int:
    """Return how many words of the turn are neither question nor verification."""
    asked = sum(len(question.text.split()) for question in speech.questions)
    verified = speech.analysis.verification
    if verified.start is not None and verified.end is not None:
        asked += len(speech.folded.original[verified.start : verified.end].split())
    return speech.words - asked


def offer_quote(view: CallView, speech: Speech) -> str | None:
    """Return the sentence that presents, else the first one."""
    hit = offer_in(view, speech)
    return hit.quote if hit else speech.folded.quote_around(0, 1)


def _inside_question(speech: Speech, hit: Hit) -> bool:
    place = speech.folded.offsets[hit.start]
    return any(question.start <= place < question.end for question in speech.questions)


def _echoes(speech: Speech, hit: Hit) -> bool:
    said = stems(Folded.of(speech.folded.quote(hit.start, hit.end)))
    heard = frozenset().union(*(stems(folded) for folded in speech.before))
    return bool(said) and bool(heard) and len(said & heard) >= ECHO * len(said)
