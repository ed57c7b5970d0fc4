"""Requests for a thing, or for words to somebody else: no question, or a closed one (guide §5.5)."""

from __future__ import annotations

import re

from bot.technique.heads import Head
from bot.technique.request_context import RequestContext
from bot.technique.request_lexicon import requests

_ME = re.compile(r"\bme\b|\bm'|(?<!-)\bnous\b")
_TO_SOMEBODY = frozenset({"a", "au", "aux"})
_TIMES = frozenset("demain lundi mardi mercredi jeudi vendredi samedi dimanche plus apres vers cet ce quand dans a".split())
_THINGS = frozenset("le la les l' un une des mon notre ce cet cette ces ca cela".split())


def is_service(context: RequestContext, head: Head, carrier: str) -> bool:
    """« Pouvez-vous me montrer le tableau ? » asks for a thing: a closed question."""
    verb = carrier.replace("'", " ").split()[-1]
    at = context.content(head.body)
    following = context.word(at)
    to_me = _ME.search(carrier) is not None
    if re.search(r"\ben (?:re)?parler$", carrier):
        return not to_me and following not in ("un", "plus", "davantage")
    if verb == "rappeler" and following in _TIMES | {""}:
        return True
    if verb == "confirmer" or verb not in requests().service:
        return verb == "confirmer" and following not in ("que", "qu'", "si", "s'")
    if following in _TO_SOMEBODY and not (following == "a" and context.word(at + 1) == "quoi"):
        return not to_me or verb == "presenter"
    return verb in ("montrer", "communiquer", "partager", "repeter", "lister") and following in _THINGS


def to_others(context: RequestContext, head: Head) -> bool:
    """« Expliquez tout ça au notaire »: somebody else is to hear it."""
    at = context.content(head.body)
    while context.word(at) in ("ca", "cela", "tout", "bien", "donc"):
        at += 1
    to_whom = context.word(at + 1)
    if context.word(at) in ("au", "aux"):
        return to_whom not in ("sujet", "niveau")
    return context.word(at) == "a" and not context.words.finite[at] and to_whom not in ("quoi", "qui", "quel", "quelle", "propos", "moi", "nous")
