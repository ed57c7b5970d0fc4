"""Finds answers offered with the question: « …, en mars ou en septembre ? » (guide §5.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.records.findings import CLOSED, OPEN
from bot.technique.heads import WH, Head
from bot.technique.question_lexicon import question_words
from bot.technique.suggestions import follows_at_once, suggests
from bot.technique.units import Unit
from bot.technique.words import Words

_SUBORDINATE = frozenset("quand si lorsque lorsqu' pour afin parce puisque comme sans que qu' qui dont ou s'".split())
_TONIC = frozenset("vous toi eux elle elles lui".split())
_MOMENTS = frozenset(
    "matin midi soir soiree nuit jour journee semaine week-end weekend end mois lundi mardi "
    "mercredi jeudi vendredi samedi dimanche ete hiver printemps automne lendemain veille".split()
)
_DETERMINERS = frozenset("le la les l' un une du des votre vos ton ta tes".split())
_OR_NOT = re.compile(r"\bou (?:bien |plutot |alors )?(?:pas|non|jamais|aucun\w*|rien)\b")
# « D'où vient, selon vous, un tel écart ? »: what follows the view is the subject, no answer.
_VIEW = re.compile(r", (?:selon|d'apres|pour) (?:vous|toi) ?,|, a (?:votre|ton) avis ?,")
_TIMES = re.compile(r"\b(avant|en|au|a|le|ce|cette|plutot) (?:\w+ ){0,3}ou (?:apres|en|au|a|le|ce|cette|plutot)\b")


def mark_options(words: Words, unit: Unit, heads: Sequence[Head]) -> None:
    """Close the questions of ``unit`` that offer answers, and flag them."""
    for head in heads:
        text = words.folded[words.starts[head.trigger] : words.ends[head.end - 1]]
        if _VIEW.search(text) and not words.has_or(head.trigger, head.end):
            continue
        if head.form == OPEN and (_announced(words, head) or _repeats(words, head) or suggests(words, head) or _run_on(words, head) or follows_at_once(words, head)):
            head.form = CLOSED
            head.flags.add("alternative")
            continue
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
    first = head.start if head.in_place else head.trigger
    for at in range(head.body, head.end - 1):
        if words.w[at] == ":" or (words.w[at] in (",", "-", "–", "—") and any(words.finite[first:at])):
            return at + 1
    return None


def _listed(words: Words, head: Head) -> bool:
    """« Qu'est-ce qui vous rassurerait : A, B, C ? »: a colon, then commas."""
    if head.kind != WH:
        return False
    if ":" not in words.w[head.body : head.end]:
        return False
    colon = words.w.index(":", head.body)
    return "," in words.w[colon : head.end] and not any(words.finite[colon : head.end])


def _repeats(words: Words, head: Head) -> bool:
    """« isolé comment, par l'extérieur par l'intérieur »: options said with the same opening."""
    if not head.in_place or words.w[head.trigger] not in ("comment", "quoi", "lequel", "laquelle"):
        return False
    at = head.body
    while at < head.end and (words.w[at] in question_words().adverbs or words.w[at] in (",", "enfin")):
        at += 1
    opening = words.w[at] if at < head.end else ""
    if opening not in question_words().prepositions or any(words.finite[at : head.end]):
        return False
    again = [here for here in range(at + 2, min(at + 5, head.end - 1)) if words.w[here] == opening]
    # « de ce projet de site »: what follows the second opening only completes the first.
    return any(words.pos[here + 1] == words.pos[at + 1] for here in again)


def _announced(words: Words, head: Head) -> bool:
    """« tontine, fonds propres ou crédit, comment vous financez… »: the answers come first."""
    before = range(head.start, head.trigger)
    if head.kind != WH or head.in_place or not words.has_or(head.start, head.trigger) or any(words.finite[at] for at in before):
        return False
    return words.w[head.start] not in question_words().prepositions | _SUBORDINATE | {"et", "cote", "niveau"}


def _same_kind(words: Words, head: Head) -> bool:
    """« recevoir X par courriel ou par la poste »: what follows « ou » opens as what precedes."""
    if "ou" not in words.w[head.body : head.end - 1]:
        return False
    at = words.w.index("ou", head.body)
    prepositions = question_words().prepositions
    after = words.w[at + 1]
    return after in prepositions and (after in words.w[head.body : at] or words.w[at - 2] in prepositions)


def _run_on(words: Words, head: Head) -> bool:
    """« qui vient | vous ou votre associée », « c'est quoi le pire | le bruit ou la poussière »:
    a choice closes the question, and nothing governs what it is between."""
    choices = [at for at in range(head.body + 1, head.end - 1) if words.w[at] == "ou" and words.raw(at) == "ou"]
    if head.kind != WH or not choices or any(words.finite[choices[0] : head.end]):
        return False
    if not ((_SUBORDINATE | {","}) - {"ou", "qui"}).isdisjoint(words.w[head.body : head.end]):
        return False
    at, first = choices[0], choices[0] - 1
    if words.w[first] in _MOMENTS and words.w[head.trigger] not in ("quand", "c'est"):
        return False  # « … de ces messages le soir ou le week-end » says when, it offers no answer
    if words.w[first] in _TONIC:
        return words.w[first - 1] not in question_words().prepositions
    while first > head.body and words.w[first] not in _DETERMINERS and words.pos[first] in ("NOUN", "PROPN", "ADJ", "X"):
        first -= 1
    if at - first > 3 or head.end - at > 5:
        return False
    if words.w[first] in _DETERMINERS and words.w[at + 1] in _DETERMINERS | _TONIC:
        return _complete(words, head, first)
    bare = words.pos[at - 1] in ("NOUN", "PROPN") and words.pos[at + 1] in ("NOUN", "PROPN") and first == at - 2
    return bare and words.finite[first] and words.w[head.trigger] in ("comment", "qui", "quand", "ou")


def _complete(words: Words, head: Head, at: int) -> bool:
    """Tell whether what stands before ``at`` needs no object: a noun, an adverb, « préférez-vous »."""
    before = words.w[at - 1]
    if before in ("quoi", "quand", "comment", "plus", "mieux") or "prefer" in " ".join(words.w[head.trigger : at]):
        return True
    done = words.pos[at - 1] in ("NOUN", "PROPN", "ADJ") or before.endswith(("ant", "e", "i", "u"))
    return at > head.body and done and not words.finite[at - 1]
