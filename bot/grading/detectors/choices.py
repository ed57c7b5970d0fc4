"""Rules about what an offer leaves to the client: a choice, calm, a part in the solution."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.closing import promises, sentence_of
from bot.grading.detectors.offer import offer_in, own_words, plain_offers
from bot.grading.detectors.said import is_merit, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import Folded
from bot.grading.hits import Hit
from bot.grading.view import CallView, Speech
from bot.records.findings import OPEN, Question


def one_solution(view: CallView, rule: Rule) -> Finding:
    """P10: one single solution, said to be the only one or put without a choice; the method
    that the client calls for is an answer."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    if any(view.has(one.folded, "options") or one.analysis.has_move("options")
           for one in view.scope("presentation", "closing")):
        return respected(1.0)
    for speech in view.scope("presentation"):
        offers = [hit for hit in plain_offers(view, speech) if not _is_a_step(view, speech, hit)]
        long = own_words(speech) >= rule.params["words"]
        if offers and long and not _leaves_open(view, speech):
            return broken(0.5, speech, offers[0].quote)
    return NOTHING


def _is_a_step(view: CallView, speech: Speech, hit: Hit) -> bool:
    """Tell whether the sentence only says how the call goes, or promises what comes next
    by a date: no solution yet."""
    place = hit.folded.offsets[hit.start]
    if any(one.name == "agenda" and one.start <= place < one.end for one in speech.analysis.moves):
        return True
    sentence = hit.folded.sentence(hit.start, hit.end)
    return any(hit.folded.sentence(one.start, one.end) == sentence
               for one in promises(view, speech))


def _leaves_open(view: CallView, speech: Speech) -> bool:
    """Tell whether the turn builds on the client's praise, answers what they ask, or asks
    openly what they make of the offer: none of these brings one solution to them."""
    if speech.analysis.reinforcement.verdict != "none":
        return True
    if any("?" in said.text or view.has(said, "client_asks_how") for said in speech.before):
        return True
    return any(question.form == OPEN and "reaction" in speech.topics_of(place)
               for place, question in enumerate(speech.questions))


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


def co_built(view: CallView, rule: Rule) -> Finding:
    """S17: the solution is looked for together: the client is asked what they make of it,
    or what they said is built on. Only once there is an offer to react to."""
    first = min((one.number for one in view.scope("presentation")), default=0)
    topics = {*rule.params["topics"]}
    found = []
    for speech in view.scope(*rule.params["scope"]):
        asked = [question.text for place, question in enumerate(speech.questions)
                 if not _about_days(view, speech, question)
                 and (topics & {*speech.topics_of(place)}
                      or view.has(Folded.of(question.text), *rule.params["lexicons"]))]
        told = [hit.quote for hit in view.find(speech.folded, *rule.params["lexicons"])
                if is_merit(speech, hit)]
        found += [(speech, words) for words in asked + told if speech.number >= first]
    return respected(1.0, *found[0]) if found else NOTHING


def _about_days(view: CallView, speech: Speech, question: Question) -> bool:
    """Tell whether the question is whether a day suits, or a formula already put down for
    the client, not what they make of the solution."""
    words = Folded.of(sentence_of(speech, question))
    return view.has(words, "dates", "calendars", "asks_to_buy", "decides_for_them")
