"""Rules about what is asked: the range of subjects, vague questions, what is presumed."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.questions import (
    Asked,
    about_the_client,
    openness,
    opens_broadly,
    questions_in,
)
from bot.grading.detectors.taken_up import says_yes
from bot.grading.detectors.said import guarded, scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.folding import Folded
from bot.grading.view import CallView, Speech

# What a topic is worth that only a closed question or one for a figure asked about.
LEAST = 0.5


def breadth(view: CallView, rule: Rule) -> Finding:
    """Count the different topics asked about: a broad question in full, another in half.

    Parameters: ``topics`` (all when absent), ``enough`` topics for the full degree,
    ``unlike``: lexicons of questions that do not count.
    """
    wanted, worth, first = rule.params.get("topics"), {}, None
    for speech, question, topics in _asked(view, rule):
        for topic in topics:
            if wanted is None or topic in wanted:
                first = first or (speech, question.text)
                worth[topic] = max(worth.get(topic, 0), openness(view, question), LEAST)
    if not worth:
        return NOTHING
    return respected(sum(worth.values()) / rule.params["enough"], *first)


def asked_about(view: CallView, rule: Rule) -> Finding:
    """Count the turns that ask about one of ``topics`` or carry a wording of ``lexicons``;
    ``unlike``: lexicons of questions that do not count; ``told``: lexicons of statements
    that count where the client confirms them."""
    topics = set(rule.params.get("topics", ()))
    found = {
        speech.number: (speech, question.text)
        for speech, question, about in reversed(_asked(view, rule))
        if topics & set(about) and not guarded(view, rule, Folded.of(question.text).text)
    }
    unlike = rule.params.get("unlike", ())
    for speech in view.scope(*scope_of(rule)):
        for one in speech.analysis.topics:
            if one.question is None and one.topic in topics and one.text.rstrip().endswith("?"):
                found.setdefault(speech.number, (speech, one.text))
    for speech, hit in wordings_said(view, rule):
        if not view.has(Folded.of(hit.quote), *unlike):
            found.setdefault(speech.number, (speech, hit.quote))
    for speech, quote in _confirmed(view, rule):
        found.setdefault(speech.number, (speech, quote))
    if not found:
        return NOTHING
    return respected(len(found) / rule.params.get("enough", 1), *found[min(found)])


def _confirmed(view: CallView, rule: Rule) -> list[tuple[Speech, str]]:
    """Return the turns that say a wording of ``told``, with a yes or a rank in the answer."""
    names = rule.params.get("told", ())
    return [
        (speech, hits[0].quote) for speech in view.scope(*scope_of(rule))
        if (hits := view.find(speech.folded, *names)) and speech.before
        and (says_yes(view, speech) or view.client_says(speech, "client_ranks"))
    ]


def _asked(view: CallView, rule: Rule) -> list[Asked]:
    """Return the questions about the client in the rule's scope that it does not rule out.
    Who puts the answer in the question (« vous perdez un temps fou, non ? ») asks nothing."""
    asked = about_the_client(view, questions_in(view.scope(*scope_of(rule))))
    unlike = rule.params.get("unlike", ())
    return [one for one in asked
            if "leading" not in one[1].flags and not view.has(Folded.of(one[1].text), *unlike)]


def vague_questions(view: CallView, rule: Rule) -> Finding:
    """N08: questions too vague to answer, or that the client himself finds pointless."""
    hits = wordings_said(view, rule)
    for speech in view.scope("trust", "needs"):
        asked = speech.questions and not opens_broadly(view, speech)
        if asked and view.protests(speech, "client_lost"):
            return broken(1.0, speech, speech.questions[0].text)
    if hits:
        return from_hits("avoid", hits, 2)
    return respected(1.0) if view.scope("needs") else NOTHING


def presumes(view: CallView, rule: Rule) -> Finding:
    """N04: leading questions and things taken for granted about the client."""
    hits = wordings_said(view, rule)
    for speech, question, _ in questions_in(view.scope("trust", "needs")):
        if "leading" in question.flags:
            return broken(1.0, speech, question.text)
    return from_hits("avoid", hits, 2) if hits else (
        respected(1.0) if view.scope("needs") else NOTHING
    )
