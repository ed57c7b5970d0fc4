"""Tells contact words and greetings from questions (guide §1, §5.5)."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    data = load_lexicon("phatics")

    def whole(kind: str) -> re.Pattern[str]:
        body = compile_all(data[kind], {}).pattern
        lead, address = (compile_all([data[name]], {}).pattern for name in ("lead_in", "address"))
        return re.compile(rf"\W*(?:{lead}[\s,!]+)*?(?:{body})(?:[\s,]+{address})?\W*$")

    return whole("anywhere"), whole("greeting"), compile_all(data["greeting_words"], {}), compile_all(data["run_on"], {})


def is_phatic(text: str, greeting: bool) -> bool:
    """Tell whether ``text`` (folded) only keeps contact; ``greeting``: in a greeting."""
    anywhere, small_talk, *_ = _patterns()
    if anywhere.match(text):
        return True
    return greeting and bool(small_talk.match(text) or small_talk.match(_after_introduction(text)))


def _after_introduction(text: str) -> str:
    """« Bonjour, Koffi Mensah à l'appareil, | vous allez bien »: what follows a name and a place."""
    parts = re.split(r",\s*", text)
    asks = re.compile(r"\b(?:vous|tu|votre|vos|est-ce|qu\w*|comment|pourquoi)\b|-")
    return parts[-1] if len(parts) > 1 and not any(map(asks.search, parts[:-1])) else ""


def opens_small_talk(text: str) -> bool:
    """Tell whether ``text`` (folded, of a greeting) begins with « comment allez-vous » and goes on."""
    return bool(_patterns()[3].match(text))


def greets(text: str) -> bool:
    """Tell whether ``text`` (folded) has a word of greeting."""
    return bool(_patterns()[2].search(text))
