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

from bot.grading.folding import fold

_GAP = r"[ ,:]+"
_ELIDED = ("j", "m", "t", "s", "l", "d", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quelqu")
_TOKEN = re.compile(r"…\d*|\((?:[^()]|\([^()]*\))*\)\??|[^ ()]+")


@lru_cache(maxsize=256)
def compile_wordings(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return one pattern for all ``phrases`` on folded text; None when there are none."""
    if not phrases:
        return None
    return re.compile("|".join(rf"(?<!\w){_sequence(phrase)}(?!\w)" for phrase in phrases))


def _sequence(phrase: str) -> str:
    tokens = _TOKEN.findall(_plain(phrase))
    pieces = [_token(token, last=place == len(tokens) - 1) for place, token in enumerate(tokens)]
    return "".join(pieces)


def _plain(phrase: str) -> str:
    """Fold the wording but keep its signs."""
    kept = phrase.replace("*", "\x01").replace("(", "\x02").replace(")", "\x03")
    folded = fold(kept).text.replace("...", "…")
    return folded.replace("\x01", "*").replace("\x02", "(").replace("\x03", ")")


def _token(token: str, last: bool) -> str:
    gap = "" if last else _GAP
    if token.startswith("…"):
        return rf"(?:[\w%€$]+{_GAP}){{0,{token[1:] or 3}}}"
    optional = token.endswith("?") and len(token) > 1
    token = token[:-1] if optional else token
    if token.startswith("("):
        inner = token[1:-1]
        body = "(?:" + "|".join(_sequence(part.strip()) for part in _branches(inner)) + ")"
        gap = gap and (r"[ ,:]*" if any(p.strip() in _ELIDED for p in _branches(inner)) else gap)
    else:
        body = re.escape(token).replace(r"\*", r"\w*").replace(r"\#", r"\d+(?:[.,]\d+)?")
        gap = gap and (r" *" if token in _ELIDED else gap)
    return f"(?:{body}{gap})?" if optional else body + gap


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
