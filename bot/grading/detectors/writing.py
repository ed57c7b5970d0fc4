"""S08: written quality, with a light hand: a chat is not an essay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.content.rubric import Rule
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.spelling.slips import Slip, find_slips
from bot.grading.spelling.sounds import composed
from bot.grading.spelling.tokens import capitalised
from bot.grading.view import CallView, Speech

_WORD = re.compile(r"[a-z]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouy]")
_SENTENCE_END = re.compile(r"[.!?…]")
# Fewer slips than this are never a fault of the call.
LEAST_SLIPS = 3


def written_quality(view: CallView, rule: Rule) -> Finding:
    """Clear sentences and turns of a bearable length, few slips, words that can be read.

    Never broken for a typo: only where a good part of the words is spoilt. Parameters:
    ``spoilt``, the share of words beyond which the rule is broken; ``slips``, the share
    that costs a little; ``words_per_sentence``, ``longest_sentence``, ``longest_turn``.
    """
    speeches = [speech for speech in view.speeches if _words(speech)]
    words = [word for speech in speeches for word in _words(speech)]
    if len(words) < 4:
        return NOTHING
    slips = slips_in(view)
    counted = len(slips) if len(slips) >= LEAST_SLIPS else 0
    unreadable = sum(not _VOWEL.search(word) for word in words)
    if (unreadable + counted) / len(words) > rule.params["spoilt"]:
        return broken(0.5, *_shown(speeches, slips))
    faults = (
        unreadable / len(words) > rule.params["spoilt"] / 2,
        counted / len(words) > rule.params["slips"],
        _long_winded(speeches, rule),
        max(speech.words for speech in speeches) > rule.params["longest_turn"],
    )
    return respected(max(0.25, 1.0 - 0.25 * sum(faults)))


def slips_in(view: CallView) -> list[tuple[Speech, Slip]]:
    """Return the likely slips of the trainee's turns. Words of the client and of the
    project, and names given anywhere in the call, are right."""
    also = known_here(view)
    return [
        (speech, slip)
        for speech in view.speeches
        for slip in find_slips(speech.folded.original, also)
    ]


def known_here(view: CallView) -> frozenset[str]:
    """Return the words that this call makes right, in small letters."""
    project = view.call.project
    texts = [folded.original for one in view.speeches for folded in (*one.before, *one.after)]
    if project is not None:
        texts += [project.name]
        texts += [text for one in project.benefits for text in (one.characteristic, one.benefit)]
    said = {word for text in texts for word in _LETTERS.findall(composed(text.lower()))}
    names = [capitalised(speech.folded.original) for speech in view.speeches]
    return frozenset(said.union(*names))


def _long_winded(speeches: Sequence[Speech], rule: Rule) -> bool:
    """Tell whether sentences are too long; speech written down without marks has none."""
    marked = [one.folded for one in speeches if _SENTENCE_END.search(one.folded.text)]
    sizes = [
        len(_WORD.findall(folded.text[start:end]))
        for folded in marked
        for start, end in folded.sentences()
    ]
    if not sizes:
        return False
    mean = sum(sizes) / len(sizes)
    return mean > rule.params["words_per_sentence"] or max(sizes) > rule.params["longest_sentence"]


def _shown(
    speeches: Sequence[Speech], slips: Sequence[tuple[Speech, Slip]]
) -> tuple[Speech, str]:
    speech = slips[0][0] if slips else speeches[0]
    return speech, speech.folded.quote_around(0, 1)


def _words(speech: Speech) -> list[str]:
    return [word for word in _WORD.findall(speech.folded.text) if len(word) > 1]
