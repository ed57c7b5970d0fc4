"""Reads questions that have no question word, inversion or carrier (guide §1, §5.2, §5.6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.records.findings import CLOSED, OPEN
from bot.technique.embedding import trim
from bot.technique.folding import compile_all
from bot.technique.heads import INTONATION, TAG, VERBLESS, Head
from bot.technique.quoted import closes_quotation, reports
from bot.technique.units import Unit
from bot.technique.verbless import read_verbless
from bot.technique.words import Words


_FREE_RELATIVE = re.compile(r"(?:et |mais |alors |sinon )?ce (?:qui|que|qu'|dont|a quoi)\b")


_QUOTED = re.compile(
    r"(?:(?:et|mais|alors|donc|ok|bon) )*(?:(?:quand|lorsque) (?:vous|tu) (?:me )?(?:dites|dis|parlez|parles|disiez|disais)\b[^:]*?, ?"
    r"|(?:vous|tu) (?:me |m')?(?:disiez|disais|parliez|parlais|avez dit|as dit|evoquiez)\b[^:]*? ?: ?)"
    r"(?=(?:vous|tu|c'|ca|il y a|y a|on|c'est|est-ce)\b)"
)
# What says the same again in other words goes on handing back.
_SAME_THING = re.compile(r"(?:c'est|ce serait) (?:que|qu'|parce|donc|bien)\b|(?:ca|cela) (?:veut dire|signifie)|(?:vous voulez|tu veux) dire|c'est-a-dire")
# « Et si le bureau refuse ? », « Et si tout brûlait ? » ask what then; « Et si on se voyait mardi ? » proposes.
_WHAT_IF = re.compile(r"(?:et |mais |alors )+(?:si (?:l'|le |la |les |un |une |votre |vos |ton |ta |tes |il |elle |ils |elles |ca |cela |quelqu'un |personne |tout |rien |jamais )|s'ils? )")


_PROPOSED = re.compile(r"(?:(?:et|mais|alors|ok|bon|sinon|dites|dis) )*si (?:on|nous|je|j'|vous|tu)\b")


# « L'hébergement, il est compris ? »: no contact word, the verb's own.
_PREDICATE = re.compile(r"\b(?:est|sont|etes|es|etait|serait|sommes|sera) (?:bien |tout |deja |aussi )?(?:compris|entendu|ok|d'accord|daccord)\W*$")


@dataclass(frozen=True)
class _Tags:
    asked: re.Pattern[str]
    silent: re.Pattern[str]
    contact: re.Pattern[str]
    presuming: re.Pattern[str]


@lru_cache(maxsize=1)
def _tags() -> _Tags:
    data = load_lexicon("tags")

    def last(name: str) -> re.Pattern[str]:
        patterns = data[name] if isinstance(data[name], list) else [data[name]]
        return re.compile(r"[\w\"»)][\s,]+" + compile_all(patterns, {}).pattern + r"\W*$")

    return _Tags(last("asked"), last("silent"), last("contact"), compile_all([data["presuming"]], {}))


def read_intonation(words: Words, units: Sequence[Unit], at: int) -> list[Head]:
    """Return the question of ``units[at]``, closed by « ? » and without an opening, or nothing."""
    unit = units[at]
    text = words.folded[words.starts[unit.start] : words.ends[unit.end - 1]]
    if "!" in unit.mark or not any(map(str.isalpha, text)):
        return []
    if not any(words.finite[unit.start : unit.end]):
        return read_verbless(words, units, at, text)
    if _FREE_RELATIVE.match(text) and sum(words.finite[unit.start : unit.end]) == 1:
        return [Head(VERBLESS, unit.start, unit.start, unit.start, OPEN, end=unit.end)]
    if (_tags().contact.search(text) and not _PREDICATE.search(text)) or reports(text) or closes_quotation(words, unit):
        return []
    if _WHAT_IF.match(text) and not any(words.w[at] == "," for at in range(unit.start, unit.end)):
        return [Head(VERBLESS, unit.start, unit.start, unit.start, OPEN, end=unit.end)]
    leading = bool(_tags().asked.search(text) or _tags().presuming.search(text))
    flags = ({"leading"} if leading else set()) | ({"alternative"} if words.has_or(unit.start, unit.end) else set())
    quoted = _after_quotation(words, unit, text)
    start = quoted or trim(words, unit, unit.start, unit.end - 1)
    kind = TAG if leading else INTONATION
    return [Head(kind, start, start, start, CLOSED, end=unit.end, flags=flags, apart=quoted is not None)]


def _after_quotation(words: Words, unit: Unit, text: str) -> int | None:
    """« Quand vous dites que ça coince, | c'est le matin ? », « Vous disiez qu'il part : | ça
    arrive souvent ? »: the question about what was said begins after it."""
    match = _QUOTED.match(text)
    if match is None or _SAME_THING.match(text, match.end()):
        return None
    at = words.find(words.starts[unit.start] + match.end())
    return at if unit.start < at < unit.end and any(words.finite[at : unit.end]) else None


def read_supposed(words: Words, unit: Unit, text: str) -> Head | None:
    """« et si votre comptable partait », « si on se voyait mardi », without a mark: one clause alone."""
    if sum(words.finite[unit.start : unit.end]) != 1 or "," in words.w[unit.start : unit.end]:
        return None
    if not (_WHAT_IF.match(text) or _PROPOSED.match(text)):
        return None
    verb = words.w[words.finite.index(True, unit.start)]
    if not verb.endswith(("ait", "aient", "ions", "iez", "ais")):
        return None
    form = OPEN if _WHAT_IF.match(text) else CLOSED
    start = trim(words, unit, unit.start, unit.end - 1)
    return Head(VERBLESS if form == OPEN else INTONATION, start, start, start, form, end=unit.end)


def presumes(text: str) -> bool:
    """Tell whether ``text`` (folded) presumes its answer: « ne trouvez-vous pas que… »."""
    return bool(_tags().presuming.search(text))


def ends_in_tag(text: str) -> bool:
    """Tell whether ``text`` (folded, without a mark) closes with a tag that asks by itself."""
    return bool(_tags().silent.search(text))
