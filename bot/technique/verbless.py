"""Reads questions without a verb: « Et côté budget ? », « Déjà une date en tête ? » (guide §5.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.findings import CLOSED, OPEN
from bot.technique.embedding import trim
from bot.technique.folding import compile_all
from bot.technique.heads import TAG, VERBLESS, Head
from bot.technique.units import Unit
from bot.technique.words import Words

_WHY_NOT = re.compile(r"(?:et |mais |alors )*pourquoi pas \w")
_LONGEST_TOPIC = 9
_OURS = frozenset({"mon", "ma", "mes", "notre", "nos"})
_TAKEN = frozenset("parfait entendu note super nickel impeccable".split())
_YOURS = frozenset({"votre", "vos", "ton", "ta", "tes", "vous", "toi"})


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], frozenset[str]]:
    data = load_lexicon("intonation")
    patterns = (compile_all(data[name], {}) for name in ("verbless_open", "verbless_closed", "topic_opening"))
    return (*patterns, frozenset(data["closed_words"]))


def read_verbless(words: Words, units: Sequence[Unit], at: int, text: str) -> list[Head]:
    """Return the verbless question of ``units[at]``, or nothing when it answers itself."""
    unit = units[at]
    start = trim(words, unit, unit.start, unit.end - 1)
    asked = words.folded[words.starts[start] : words.ends[unit.end - 1]]
    if _answers_itself(words, units, at, start):
        return []
    if _confirmations().fullmatch(asked):
        return [Head(TAG, start, start, start, CLOSED, end=unit.end, flags={"leading"})]
    form = _form(words, unit, start, asked, at > 0 and units[at - 1].asks)
    flags = {"alternative"} if " ou " in asked and form == CLOSED else set()
    return [Head(VERBLESS, start, start, start, form, end=unit.end, flags=flags)]


@lru_cache(maxsize=1)
def _confirmations() -> re.Pattern[str]:
    return compile_all(load_lexicon("intonation")["verbless_confirmations"], {})


def _form(words: Words, unit: Unit, start: int, text: str, suggests: bool) -> str:
    """``suggests``: a question comes just before, so a bare noun offers an answer to it."""
    wants_content, wants_yes, _, closed_words = _patterns()
    here = set(words.w[start : unit.end])
    if suggests and not (wants_content.match(text) and here & _YOURS) and words.w[start] not in ("et", "mais", "pour", "cote"):
        return CLOSED
    if "ou" in here and words.raw(words.w.index("ou", start)) == "ou":
        return CLOSED
    if _WHY_NOT.match(text):
        return CLOSED
    bare = re.sub(r"^(?:et|mais|alors|donc|sinon|pis) ", "", text)
    fixed = wants_content.fullmatch(text)
    if fixed or (wants_content.match(text) and not here & closed_words):
        return OPEN
    if here & closed_words or (wants_yes.match(bare) and not (words.w[start] == "et" and words.pos[start + 1] == "ADP")):
        return CLOSED
    if words.w[start] == "et":
        return OPEN
    return OPEN if words.pos[start] in ("NOUN", "PROPN") else CLOSED


def _answers_itself(words: Words, units: Sequence[Unit], at: int, start: int) -> bool:
    """« Le résultat ? Deux heures de gagnées. »: nothing of the client's is asked."""
    here = set(words.w[start : units[at].end])
    if at + 1 == len(units) or units[at + 1].asks or here & _YOURS or words.w[units[at].start] == "et":
        return False
    following = words.w[units[at + 1].start]
    if following in _TAKEN and units[at].end - start <= 3:
        return True
    return bool(here & _OURS) or (words.w[start] in ("le", "la", "les", "l'") and following not in ("je", "j'"))


def read_short(words: Words, unit: Unit, text: str) -> Head | None:
    """Return the question of a verbless turn of few words: « d'autres besoins », « c'est-à-dire »."""
    if unit.start or unit.end < len(words) or unit.end > _LONGEST_TOPIC or any(words.finite):
        return None
    wants_yes, wants_content = _short()
    form = CLOSED if wants_yes.fullmatch(text) else OPEN if wants_content.fullmatch(text) else None
    return Head(VERBLESS, unit.start, unit.start, unit.start, form, end=unit.end) if form else None


def read_trailing(words: Words, unit: Unit, text: str) -> Head | None:
    """Return the topic question at the end of a turn that runs on without marks."""
    match = _trailing().search(text)
    if match is None:
        return None
    start = words.find(words.starts[unit.start] + match.start())
    if any(words.finite[start : unit.end]):
        return None
    return Head(VERBLESS, start, start, start, OPEN, end=unit.end)


@lru_cache(maxsize=1)
def _trailing() -> re.Pattern[str]:
    return compile_all([load_lexicon("intonation")["trailing_topic"]], {})


@lru_cache(maxsize=1)
def _short() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = load_lexicon("intonation")
    return compile_all(data["short_closed"], {}), compile_all(data["short_open"], {})


def read_topic(words: Words, unit: Unit, text: str) -> Head | None:
    """Return the open question of « et côté budget », typed without its mark."""
    if unit.end - unit.start > _LONGEST_TOPIC or any(words.finite[unit.start : unit.end]):
        return None
    if not _patterns()[2].match(text):
        return None
    return Head(VERBLESS, unit.start, unit.start, unit.start, OPEN, end=unit.end)
