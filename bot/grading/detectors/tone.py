"""Rules about manner: brevity, warmth, abruptness."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.rubric import Rule
from bot.grading.detectors.questions import is_broad, opens_broadly
from bot.grading.detectors.said import scope_of, wordings_said
from bot.grading.findings import NOTHING, Finding, broken, from_hits, respected
from bot.grading.view import CallView, Speech

KIND = ("empathy", "warmth", "enthusiasm", "thanks_words", "reassurance")
KIND_MOVES = ("empathise", "enthuse", "praise_client", "small_talk", "reassure")
HUMAN = ("empathy", "warmth", "enthusiasm", "for_the_person", "on_people")
# From so many turns that stir nothing in the trainee, and such a share of them.
COLD_TURNS, COLD_SHARE = 3, 0.6


def concise(view: CallView, rule: Rule) -> Finding:
    """T11: turns that stay short (``words`` on average), without ``feelings``, half of them
    ``precise`` (lexicons); broken when the trainee goes on and on, or when the client has
    to ask for the point."""
    speeches = view.scope(*scope_of(rule))
    if not any(speech.questions for speech in speeches):
        return NOTHING
    pressed = [speech for speech in speeches if view.protests(speech, "client_presses")
               and not opens_broadly(view, speech)]
    if pressed:
        return broken(1.0, pressed[0], pressed[0].folded.quote_around(0, 1))
    longest = max(speeches, key=lambda speech: speech.words)
    if longest.words > rule.params["too_long"]:
        return broken(1.0, longest, longest.folded.quote_around(0, 1))
    mean = sum(speech.words for speech in speeches) / len(speeches)
    asking = next(speech for speech in speeches if speech.questions)
    short = 1.0 if mean <= rule.params["words"] else 0.5
    later = [speech for speech in speeches if speech.before] or speeches
    direct = 1 - _share(view, later, rule.params["feelings"])
    precise = min(1.0, 2 * _share(view, speeches, rule.params["precise"]))
    return respected((short + direct + precise) / 3, asking, asking.questions[0].text)


def _share(view: CallView, speeches: Sequence[Speech], lexicons: Sequence[str]) -> float:
    """Return the share of the turns with a wording of ``lexicons``."""
    return sum(view.has(speech.folded, *lexicons) for speech in speeches) / len(speeches)


def curt(view: CallView, rule: Rule) -> Finding:
    """T19, N12, C10: brusque wordings, nothing but bare short questions, or no word for
    what stirs the client (``stirs``: lexicons of the client's turns) time after time. ``protests``: lexicons of a client who finds it too quick."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    speeches = view.scope(*scope_of(rule))
    protests = rule.params.get("protests", ())
    for speech in speeches:
        if protests and view.protests(speech, *protests):
            return broken(0.75, speech, speech.folded.quote_around(0, 1))
    bare = [speech for speech in speeches if _is_bare(view, speech)]
    if len(bare) >= 3 and len(bare) / len(speeches) > rule.params["share"]:
        return broken(len(bare) / len(speeches), bare[0], bare[0].folded.original.strip())
    cold = _unmoved(view, rule, speeches)
    if cold:
        return broken(1.0, cold[0], cold[0].folded.quote_around(0, 1))
    return respected(1.0) if speeches else NOTHING


def _unmoved(view: CallView, rule: Rule, speeches: Sequence[Speech]) -> list[Speech]:
    """Return the turns that pass over what stirs the client, where most of them do. Who
    greets, hands back, or answers a question of the client's without asking anything
    passes over nothing."""
    stirs = rule.params.get("stirs", ())
    stirred = [one for one in speeches if one.number > 1 and any(view.has(said, *stirs) for said in one.before)]
    cold = [one for one in stirred if not _is_kind(view, one) and not _replies(one)]
    return cold if len(cold) >= COLD_TURNS and len(cold) / len(stirred) > COLD_SHARE else []


def _is_kind(view: CallView, speech: Speech) -> bool:
    if view.has(speech.folded, *KIND) or "!" in speech.folded.text:
        return True
    analysis = speech.analysis
    return analysis.has_move(*KIND_MOVES) or analysis.reinforcement.verdict != "none"


def _replies(speech: Speech) -> bool:
    if speech.analysis.verification.verdict != "none":
        return True
    return not speech.questions and any("?" in folded.text for folded in speech.before)


def _is_bare(view: CallView, speech: Speech) -> bool:
    return speech.words <= 9 and bool(speech.questions) and not view.has(speech.folded, *KIND)


def rushed(view: CallView, rule: Rule) -> Finding:
    """T17: in words, or by asking for details of the file in the first two turns without
    a word for the person."""
    hits = wordings_said(view, rule)
    if hits:
        return from_hits("avoid", hits, 1)
    first = view.scope(*scope_of(rule))[: rule.params["opening"]]
    dry = [one for one in first if one.questions and not _is_kind(view, one)]
    if len(first) == len(dry) > 1 and not any(is_broad(view, q) for one in dry for q in one.questions):
        return broken(0.5, dry[0], dry[0].questions[0].text)
    return respected(1.0) if first else NOTHING


def impersonal(view: CallView, rule: Rule) -> Finding:
    """N16: a whole exploration without a word for the person."""
    speeches = view.scope(*scope_of(rule))
    if len(speeches) < 3:
        return NOTHING
    human = [
        speech
        for speech in speeches
        if view.has(speech.folded, *HUMAN) or speech.analysis.has_move("empathise", "praise_client")
    ]
    share = len(human) / len(speeches)
    if share >= 0.2:
        return respected(1.0)
    dry = next(one for one in speeches[1:] if one not in human)
    return broken(1.0 if not human else 0.5, dry, dry.folded.quote_around(0, 1))


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

