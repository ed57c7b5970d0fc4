"""Leaves out questions that somebody else asked: quoted or reported (guide §1)."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all
from bot.technique.heads import INVITATION, REQUEST, Head
from bot.technique.question_lexicon import question_words
from bot.technique.units import Unit
from bot.technique.words import Words

_GAP = re.compile(r'[\s,:"«(-]*(?:(?:mais|et|alors|donc|bon|ok|souvent|parfois|toujours|hier|encore|tiens|ah|que|comme ca|la meme chose)\b[\s,:"«]*)*$')


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = load_lexicon("quoted")
    return compile_all(data["reporting"], {}), compile_all([data["real"]], {})


def is_quoted(words: Words, unit: Unit, head: Head) -> bool:
    """Tell whether a verb of asking or quotation marks give ``head`` to somebody else."""
    if head.kind in (REQUEST, INVITATION):
        return _within_marks(words, head)
    if _within_marks(words, head):
        return True
    if head.in_place:
        return False
    at = head.trigger
    while at > unit.start and words.w[at - 1] in question_words().prepositions:
        at -= 1
    stop = words.starts[at]
    before = words.folded[max(0, stop - 90) : stop]
    reporting, real = _patterns()
    for match in reporting.finditer(before):
        gap = before[match.end() :]
        if _GAP.match(gap) and not real.match(match.group()) and not _stands_apart(match.group(), gap):
            return True
    return False


def _stands_apart(verb: str, gap: str) -> bool:
    """« Maintenant que la mairie a dit oui, qu'est-ce qui bloque ? »: something was said, then a comma."""
    return gap.strip() == "," and verb.split()[-1] in ("oui", "non", "ok", "stop", "banco")


def closes_quotation(words: Words, unit: Unit) -> bool:
    """« Notre atelier « Et si on parlait d'argent ? » commence »: the mark belongs to a title."""
    end = words.ends[unit.end - 1]
    opened = words.folded.count('"', 0, end) % 2 == 1
    return opened and '"' in words.folded[end : end + 4] and _words_outside(words.folded)


def reports(text: str) -> bool:
    """Tell whether ``text`` (folded) reports speech before a colon or a quotation mark."""
    opening = re.search(r'[:"]', text)
    if opening is None or (opening.group() == '"' and text.rstrip('" ?').count('"') > 1):
        return False
    before = text[: opening.start()].rstrip()
    reporting, real = _patterns()
    found = [match for match in reporting.finditer(before) if match.end() == len(before)]
    return any(not real.match(match.group()) for match in found)


def _within_marks(words: Words, head: Head) -> bool:
    """Tell whether an odd number of quotation marks stands before, and words outside too."""
    opened = words.folded.count('"', 0, words.starts[head.trigger]) % 2 == 1
    if not opened:
        return False
    return _words_outside(words.folded)


def _words_outside(text: str) -> bool:
    outside = text[: text.find('"')] + text[text.rfind('"') + 1 :]
    return sum(map(str.isalpha, outside)) > 3
