"""S08: written quality, with a light hand: a chat is not an essay."""

from __future__ import annotations

import re

from bot.content.rubric import Rule
from bot.grading.findings import NOTHING, Finding, broken, respected
from bot.grading.view import CallView, Speech

_WORD = re.compile(r"[a-z]+")
_VOWEL = re.compile(r"[aeiouy]")


def written_quality(view: CallView, rule: Rule) -> Finding:
    """Clear sentences of a bearable length, and few words that cannot be read.

    Never broken for a typo: only where a good part of the words cannot be read.
    """
    speeches = [speech for speech in view.speeches if _words(speech)]
    words = [word for speech in speeches for word in _words(speech)]
    if len(words) < 4:
        return NOTHING
    unreadable = sum(not _VOWEL.search(word) for word in words) / len(words)
    if unreadable > rule.params["slips"] * 2:
        return broken(0.5, speeches[0], speeches[0].folded.quote_around(0, 1))
    sentences = sum(len(speech.folded.sentences()) for speech in speeches)
    clear = len(words) / sentences <= rule.params["words_per_sentence"]
    readable = unreadable <= rule.params["slips"]
    return respected(1.0 if clear and readable else 0.5)


def _words(speech: Speech) -> list[str]:
    return [word for word in _WORD.findall(speech.folded.text) if len(word) > 1]
