"""The small language in which trainers write wordings, compiled to regular expressions.

In a wording of ``data/rubric/lexicon/``:

- words stand as one says them; accents, capitals, apostrophes and hyphens do not count;
- ``…`` stands for up to three words, ``…6`` for up to six, never across a full stop;
- ``rassur*`` is any word that begins so; ``(a|b c)`` one of several; a final ``?``
  after a word or a parenthesis makes it optional; ``#`` is any figure in digits;
- ``{name}`` was replaced on loading by the group of that name in ``_groups.yml``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.grading.folding import Folded

_GAP = r"[ ,:]+"
_WORD = r"[\w%€$]+"
_ELIDED = ("j", "m", "t", "s", "l", "d", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quelqu")


@lru_cache(maxsize=1024)
def compile_wordings(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return one pattern for all ``phrases`` on folded text; None when there are none."""
    if not phrases:
        return None
    return re.compile("|".join(rf"(?<!\w){_sequence(_plain(phrase))}(?!\w)" for phrase in phrases))


def _tokens(phrase: str) -> list[str]:
    """Cut a folded wording at the spaces that stand outside parentheses."""
    tokens, depth = [""], 0
    for place, char in enumerate(phrase):
        depth += (char == "(") - (char == ")")
        if char == " " and depth == 0:
            tokens.append("")
            continue
        tokens[-1] += char
        closed = char == ")" and not phrase.startswith("?", place + 1)
        if depth == 0 and (closed or phrase[max(0, place - 1) : place + 1] == ")?"):
            tokens.append("")
    return [token for token in tokens if token]


def _sequence(phrase: str) -> str:
    """Return the pattern of the tokens of ``phrase``, each with the gap before it."""
    pattern, gap = "", ""
    for token in _tokens(phrase):
        if token.startswith("…"):
            pattern += _words(gap or _GAP, int(token[1:] or 3))
            gap = _GAP
            continue
        optional = token.endswith("?") and len(token) > 1
        body, after = _body(token[:-1] if optional else token)
        if not optional:
            pattern += gap + body
            gap = after
        elif pattern:
            pattern += f"(?:{gap}{body})?"
        else:
            pattern += f"(?:{body}{after})?"
    return pattern


def _words(gap: str, most: int) -> str:
    """Return the pattern of up to ``most`` words. Only the first may stand close (« d… »):
    were the others free to, there would be endless ways to cut the same words."""
    return rf"(?:{gap}{_WORD}(?:{_GAP}{_WORD}){{0,{most - 1}}})?"


def _body(token: str) -> tuple[str, str]:
    """Return the pattern of one token, and of the gap that may follow it."""
    if not token.startswith("("):
        body = re.escape(token).replace(r"\*", r"\w*").replace(r"\#", r"\d+(?:[.,]\d+)?")
        return body, r" *" if token in _ELIDED else _GAP
    parts = [part.strip() for part in _branches(token[1:-1])]
    elided = any(part.split(" ")[-1] in _ELIDED for part in parts)
    return "(?:" + "|".join(map(_sequence, parts)) + ")", r"[ ,:]*" if elided else _GAP


def _plain(phrase: str) -> str:
    """Fold the wording but keep its signs."""
    kept = phrase.replace("*", "\x01").replace("(", "\x02").replace(")", "\x03")
    folded = Folded.of(kept).text.replace("...", "…")
    return folded.replace("\x01", "*").replace("\x02", "(").replace("\x03", ")")


def _branches(inner: str) -> list[str]:
    """Split at the bars that stand outside inner parentheses."""
    parts, depth = [""], 0
    for char in inner:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
