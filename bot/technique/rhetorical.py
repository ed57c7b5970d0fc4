"""Leaves out questions that the trainee asks and answers alone (guide §1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.heads import INVITATION, REQUEST, WH, Head
from bot.technique.units import Unit
from bot.technique.words import Words



_YOURS = frozenset({"vous", "votre", "vos", "-vous", "tu", "-tu", "ton", "ta", "tes"})
# « comment on fait eh bien c'est très simple », « qui on a appelé ben votre serviteur »
_OWN_ANSWER = re.compile(r"\b(?:(?:eh|et) bien|ben) (?:c'est|on|nous|je|j'|il|ca|votre serviteur|moi|notre|mon|ma)\b")
_INFINITIVES = ("er", "ir", "re", "oir")


def _suggests(words: Words, unit: Unit, head: Head) -> bool:
    """« Pourquoi se compliquer la vie ? Un formulaire suffit. »: an infinitive, and its answer."""
    inside = range(head.trigger, head.end)
    if head.kind != WH or not unit.asks or any(words.finite[at] or words.w[at] in _YOURS for at in inside):
        return False
    return any(words.w[at].endswith(_INFINITIVES) and words.pos[at] in ("VERB", "AUX") for at in inside[1:5])


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str], re.Pattern[str]]:
    data = load_lexicon("rhetorical")
    return (
        compile_all(data["self"], {}),
        re.compile(r"\W*" + compile_all(data["answers"], {}).pattern.removesuffix(r"(?!\w)")),
        frozenset(data["own_subjects"]),
        re.compile(r"\W*(?:" + data["own_answers"].strip() + ")"),
    )


def asks_nothing(text: str) -> bool:
    """Tell whether ``text`` (folded) opens as a question to oneself: « À quoi bon… »."""
    return bool(_patterns()[0].match(text))


def is_rhetorical(words: Words, units: Sequence[Unit], at: int, head: Head) -> bool:
    """Tell whether question ``head`` of ``units[at]`` is answered by the trainee at once."""
    self_asked, answers, own, own_answers = _patterns()
    start = words.starts[head.start]
    text = words.folded[start : words.ends[head.end - 1]]
    if self_asked.search(text):
        return True
    if not units[at].asks and head.kind == WH and _OWN_ANSWER.search(text):
        return True
    if not units[at].asks and words.w[head.trigger] == "pourquoi" and "parce" in words.w[head.trigger : head.end]:
        return True
    if head.end < units[at].end or at + 1 == len(units):
        return False
    following = words.folded[words.ends[units[at].end - 1] :].lstrip(" ?!.…\n")
    if units[at + 1].asks:
        return False
    if answers.match(following):
        return head.kind not in (REQUEST, INVITATION)
    if _suggests(words, units[at], head):
        return True
    mine = own.intersection(words.w[head.trigger : head.end])
    yours = _YOURS.intersection(words.w[head.start : head.end])
    return bool(mine) and not yours and units[at].asks and bool(own_answers.match(following))
