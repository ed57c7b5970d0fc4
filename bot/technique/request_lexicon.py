"""The lexicon of requests, ready to use (``data/lexicon/requests.yml``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.content.lexicon import load_lexicon
from bot.technique.folding import compile_all


@dataclass(frozen=True)
class Requests:
    """Expressions on text without accents, and sets of words; the file explains each.

    ``tell_words`` and ``know_words``: without one of these, no pattern can match.
    """

    tell: re.Pattern[str]
    know: re.Pattern[str]
    habits: re.Pattern[str]
    narrated: re.Pattern[str]
    invitations: re.Pattern[str]
    bare: re.Pattern[str]
    not_invitations: re.Pattern[str]
    by_object: re.Pattern[str]
    signals: re.Pattern[str]
    dates: re.Pattern[str]
    announces: re.Pattern[str]
    polite_if: re.Pattern[str]
    service: frozenset[str]
    tell_words: frozenset[str]
    know_words: frozenset[str]


@lru_cache(maxsize=1)
def requests() -> Requests:
    """Return the lexicon of requests."""
    data = load_lexicon("requests")
    fragments = data["fragments"]
    return Requests(
        compile_all(data["asked_to_tell"], fragments),
        compile_all(data["wanting_to_know"], fragments),
        compile_all([data["habits"]], fragments),
        compile_all([data["narrated"]], fragments),
        compile_all(data["invitations"], fragments),
        compile_all(data["bare_invitations"], fragments),
        compile_all(data["not_invitations"], fragments),
        compile_all(data["invitations_by_object"], fragments),
        compile_all(data["signals"], fragments),
        compile_all([data["dates_asked_now"]], fragments),
        compile_all([data["announces"]], fragments),
        compile_all([data["polite_if"]], fragments),
        frozenset(data["service_verbs"]),
        _whole_words(fragments, "tell_inf", "tell_vous", "tell_tu", "tell_que", "picture") | frozenset(data["tell_triggers"]),
        _whole_words(fragments, "know_inf") | frozenset(data["know_triggers"]),
    )


def _whole_words(fragments: dict[str, str], *names: str) -> frozenset[str]:
    """Return the plain words among the alternatives."""
    found = (word for name in names for word in fragments[name].strip().split("|"))
    return frozenset(word for word in found if word.isalpha())
