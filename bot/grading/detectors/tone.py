"""Rules about manner: brevity, warmth, abruptness."""

from __future__ import annotations

from bot.content.rubric import Rule
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.view import CallView, Speech


def concise(view: CallView, rule: Rule) -> Finding:
    """T11: turns that stay short; broken when the trainee goes on and on."""
    speeches = view.scope(*scope_of(rule))
    if not any(speech.questions for speech in speeches):
        return NOTHING
    longest = max(speeches, key=lambda speech: speech.words)
    if longest.words > rule.params["too_long"]:
        return broken(1.0, longest, longest.folded.quote_around(0, 1))
    mean = sum(speech.words for speech in speeches) / len(speeches)
    asking = next(speech for speech in speeches if speech.questions)
    degree = 1.0 if mean <= rule.params["words"] else 0.5
    return respected(degree, asking, asking.questions[0].text)


def curt(view: CallView, rule: Rule) -> Finding:
    """T19, N12, C10: brusque wordings, or nothing but bare short questions."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    speeches = view.scope(*scope_of(rule))
    bare = [speech for speech in speeches if _is_bare(view, speech)]
    if len(bare) >= 3 and len(bare) / len(speeches) > rule.params["share"]:
        return broken(len(bare) / len(speeches), bare[0], bare[0].folded.original.strip())
    return respected(1.0) if speeches else NOTHING


def _is_bare(view: CallView, speech: Speech) -> bool:
    kind = view.has(speech.folded, "empathy", "warmth", "enthusiasm", "thanks_words")
    return speech.words <= 9 and bool(speech.questions) and not kind


def impersonal(view: CallView, rule: Rule) -> Finding:
    """N16: a whole exploration without a word for the person."""
    speeches = view.scope(*scope_of(rule))
    if len(speeches) < 3:
        return NOTHING
    human = [
        speech
        for speech in speeches
        if view.has(speech.folded, "empathy", "warmth", "enthusiasm", "for_the_person")
    ]
    share = len(human) / len(speeches)
    if share >= 0.2:
        return respected(1.0)
    return broken(1.0 if not human else 0.5, speeches[1], speeches[1].folded.quote_around(0, 1))


def impersonal_leave(view: CallView, rule: Rule) -> Finding:
    """M10: an ending that anybody could have said to anybody."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    speeches = view.scope("thanks")
    warm = any(
        view.has(speech.folded, "warmth", "support", "availability", "for_the_person")
        for speech in speeches
    )
    return respected(1.0) if warm else NOTHING

