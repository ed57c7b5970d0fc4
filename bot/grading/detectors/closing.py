"""Rules about the end of the call: the practical detail, promises, what is taken for granted."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.rubric import Rule
from bot.grading.detectors.doings import doings
from bot.grading.detectors.questions import questions_in
from bot.grading.detectors.reception import PUT_OFF, TAKEN, answered, refused
from bot.grading.detectors.said import hit_at, is_merit, scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech
from bot.records.findings import Question

# What a practical matter is worth: asked, said, or a mere document; by the client's answer.
ASKED, SAID, DOCUMENT = 1.0, 0.8, 0.7
# Topics that belong to the end of a call: others ask about the client's affairs.
PRACTICAL = frozenset({"next_step", "communication", "commitment", "decision", "deadline"})
# How far around a deed its date stands, in characters: unpunctuated turns are long.
BEFORE, AFTER = 45, 95
PRESSING = ("pressure", "hurry", "decides_for_them")


def sentence_of(speech: Speech, question: Question) -> str:
    """Return the whole sentence of a question: « Mardi ou jeudi : lequel vous convient ? »"""
    hit = hit_at(speech, question.start, question.end)
    return speech.folded.quote(*speech.folded.sentence(hit.start, hit.end))


def practical_detail(view: CallView, rule: Rule) -> Finding:
    """C02: a date, a place or a document leads the client to confirm.

    Asked it counts in full, set down without a question a little less; some of it goes
    where the client does not take it up, nearly all where they put it off, and a vague
    « on se rappelle » or pressure counts for nothing.
    """
    found = []
    for speech, question, topics in questions_in(view.scope("closing")):
        worth = _asks_for(view, speech, question, topics)
        if worth and not refused(view, speech):
            found.append((worth * _asked_answered(view, speech), speech, question.text))
    for speech in view.scope("closing", "thanks"):
        if refused(view, speech) or view.client_says(speech, "client_stops"):
            continue
        hits = [hit for hit in view.find(speech.folded, "consent", "reconfirmed", "proposal")
                if view.has(Folded.of(hit.quote), "firm_dates", "places")]
        hits = [hit for hit in hits if not view.has(Folded.of(hit.quote), "unsure", "their_days")]
        hits = [hit for hit in hits + list(promises(view, speech)) if not _presses(view, hit.quote)]
        if hits:
            found.append((SAID * answered(view, speech), speech, hits[0].quote))
    return respected(*max(found, key=lambda item: item[0])) if found else NOTHING


def _asks_for(
    view: CallView, speech: Speech, question: Question, topics: tuple[str, ...]
) -> float:
    """Return what the question is worth as a step towards the client's confirmation."""
    if topics and not PRACTICAL & {*topics} and not view.has(Folded.of(question.text), "who_and_how"):
        return 0.0
    sentence = sentence_of(speech, question)
    words = Folded.of(sentence)
    if view.has(words, "vague_follow_up", "their_days") or _presses(view, sentence):
        return 0.0
    moves_on = view.has(words, "moving_on") or "next_step" in topics
    if moves_on and view.has(words, "dates", "places", "who_and_how", "plan_together"):
        return ASKED
    if view.has(words, "who_and_how", "plan_together") and not topics:
        return ASKED
    return DOCUMENT if "next_step" in topics or (moves_on and view.has(words, "documents")) else 0.0


def _presses(view: CallView, words: str) -> bool:
    return view.has(Folded.of(words), *PRESSING)


def _asked_answered(view: CallView, speech: Speech) -> float:
    """A question about the practical is taken by any answer but a put-off or a question."""
    left = answered(view, speech)
    told = speech.after and "?" not in speech.after[0].text
    return TAKEN if told and left > PUT_OFF else left


def promises(view: CallView, speech: Speech) -> Iterator[Hit]:
    """Yield the promises of the turn with a date that one can be held to."""
    hits = doings(view, speech, light=True)
    hits += [hit for hit in view.find(speech.folded, "delivered") if is_merit(speech, hit)]
    for hit in sorted(hits, key=lambda one: one.start):
        near = _around(hit)
        if view.has(near, "firm_dates") and not view.has(near, "unsure"):
            yield hit


def _around(hit: Hit) -> Folded:
    """Return the words of the sentence next to ``hit``."""
    first, last = hit.folded.sentence(hit.start, hit.end)
    start, end = max(first, hit.start - BEFORE), min(last, hit.end + AFTER)
    return Folded.of(hit.folded.quote(start, end))


def promised(view: CallView, rule: Rule) -> Finding:
    """S12: promises with dates, ``enough`` different dates for the full degree; less where
    the client puts them off, none under pressure, on a condition, or where they stop it."""
    speeches = [speech for speech in view.scope(*scope_of(rule))
                if not (speech.after and view.has(speech.after[0], "client_stops"))]
    told = [(speech, hit) for speech in speeches for hit in promises(view, speech)]
    told += [(speech, hit) for speech, hit in wordings_said(view, rule)
             if speech in speeches and not view.has(Folded.of(hit.quote), "unsure")]
    found = [(_left(view, speech), speech, hit.quote)
             for speech, hit in told if not _presses(view, hit.quote)]
    if not found:
        return NOTHING
    left, speech, quote = max(found, key=lambda item: item[0])
    dated = {hit.folded.text[hit.start : hit.end] for one in speeches
             for hit in view.find(one.folded, "firm_dates")}
    return respected(left * max(1, len(dated)) / rule.params["enough"], speech, quote)


def _of_money(view: CallView, hit: Hit) -> bool:
    """Tell whether the sentence asks if a price suits: « 900 euros, ça vous va ? »"""
    return view.has(Folded.of(hit.quote), "price_named")


def _left(view: CallView, speech: Speech) -> float:
    return PUT_OFF if answered(view, speech) == PUT_OFF else TAKEN


def consented(view: CallView, rule: Rule) -> Finding:
    """C01: what follows is spoken of as settled, and the client does not put it off. « Je
    t’envoie ça quand je suis prêt » settles nothing."""
    found = [
        (PUT_OFF if refused(view, speech) or view.has(Folded.of(hit.quote), "unsure")
         else _left(view, speech), speech, hit.quote)
        for speech, hit in wordings_said(view, rule)
    ]
    return respected(*max(found, key=lambda item: item[0])) if found else NOTHING


def planned(view: CallView, rule: Rule) -> Finding:
    """S13: the dates are set with the client: a date is asked, or wordings leave them the choice."""
    hits = wordings_said(view, rule)
    found = [(speech, hit.quote) for speech, hit in hits
             if view.has(Folded.of(hit.quote), "dates", "calendars") or not _of_money(view, hit)]
    for speech, question, topics in questions_in(view.scope(*scope_of(rule))):
        asks = _asks_for(view, speech, question, topics) == ASKED
        if asks and view.has(Folded.of(sentence_of(speech, question)), "dates"):
            found.append((speech, question.text))
    return respected(1.0, *found[0]) if found else NOTHING
