"""Finds answers offered with the question: « …, en mars ou en septembre ? » (guide §5.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.records.analysis import CLOSED
from bot.technique.heads import WH, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import Words

_SUBORDINATE = frozenset("quand si lorsque lorsqu' pour afin parce puisque comme sans que qu' qui dont ou s'".split())
_OR_NOT = re.compile(r"\bou (?:bien |plutot |alors )?(?:pas|non|jamais|aucun\w*|rien)\b")
_TIMES = re.compile(r"\b(avant|en|au|a|le|ce|cette|plutot) (?:\w+ ){0,3}ou (?:apres|en|au|a|le|ce|cette|plutot)\b")


def mark_options(words: Words, unit: Unit, heads: Sequence[Head]) -> None:
    """Close the questions of ``unit`` that offer answers, and flag them."""
    for head in heads:
        text = words.folded[words.starts[head.trigger] : words.ends[head.end - 1]]
        if not words.has_or(head.trigger, head.end) and not _listed(words, head):
            continue
        if head.form == CLOSED:
            head.flags.add("alternative")
        elif _offers_answers(words, head, text):
            head.form = CLOSED
            head.flags.add("alternative")


def _offers_answers(words: Words, head: Head, text: str) -> bool:
    """Tell whether an open question names its answers after a mark, or as two times."""
    if _OR_NOT.search(text):
        return True
    tail = _after_last_opening(words, head)
    if tail is not None:
        return words.w[tail] not in _SUBORDINATE and ("ou" in words.w[tail : head.end] or _listed(words, head))
    if words.w[head.trigger] == "quand" or "prefer" in text:
        return bool(_TIMES.search(text)) or _same_kind(words, head)
    return False


def _after_last_opening(words: Words, head: Head) -> int | None:
    """Return the first word after the colon, or after the first comma past the verb."""
    for at in range(head.body, head.end - 1):
        if words.w[at] == ":" or (words.w[at] in (",", "-", "–", "—") and any(words.finite[head.trigger : at])):
            return at + 1
    return None


def _listed(words: Words, head: Head) -> bool:
    """« Qu'est-ce qui vous rassurerait : A, B, C ? »: a colon, then commas."""
    if head.kind != WH or ":" not in words.w[head.body : head.end]:
        return False
    colon = words.w.index(":", head.body)
    return "," in words.w[colon : head.end] and not any(words.finite[colon : head.end])


def _same_kind(words: Words, head: Head) -> bool:
    """« recevoir X par courriel ou par la poste »: what follows « ou » opens as what precedes."""
    if "ou" not in words.w[head.body : head.end - 1]:
        return False
    at = words.w.index("ou", head.body)
    prepositions = question_words().prepositions
    after = words.w[at + 1]
    return after in prepositions and (after in words.w[head.body : at] or words.w[at - 2] in prepositions)
