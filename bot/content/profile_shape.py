"""The shape of the files of ``data/profiles/``."""

from __future__ import annotations

from bot.content import names
from bot.content.shape import ListOf, MapOf, Record
from bot.content.values import Number, OneOf, Share, Text
from bot.records.call import PROFILES

_EFFECT = Record({"trust": Number(-100, 100), "rule": Text()})
_TRUST = Number(0, 100)
_FEW = Number(1, 20)
_WORDS = ListOf(Text(), 1)
_CUE = Record(
    {"id": Text(), "label": Text(), "shows": Text()},
    {"shown_by": ListOf(OneOf(names.REACTIONS, "une réaction"))},
)
_PACE = Record(
    {
        "layers": _FEW,
        "hesitation": Share(),
        "aside": Share(),
        "pitch_after": _FEW,
        "closed_patience": _FEW,
        "idle_patience": _FEW,
    }
)

COMMON = Record(
    {
        "start": MapOf(_TRUST, names.CONTACTS, "un mode de contact"),
        "rise_max": _FEW,
        "thresholds": MapOf(_TRUST, ("high", "guard", "warn", "end"), "un seuil"),
        "effects": MapOf(_EFFECT, names.EVENTS, "un événement"),
        "jargon": ListOf(_WORDS, 1),
        "foreign": MapOf(_WORDS),
        "french": _WORDS,
    }
)
PROFILE = Record(
    {
        "id": OneOf(PROFILES, "un des quatre profils"),
        "label": Text(),
        "summary": Text(),
        "axes": Record(
            {
                "emotions": OneOf(("controls", "shows"), "controls ou shows"),
                "speech": OneOf(("asks", "asserts"), "asks ou asserts"),
            }
        ),
        "cues": ListOf(_CUE, 4),
        "prized": _WORDS,
        "pace": _PACE,
        "effects": MapOf(_EFFECT, names.EVENTS, "un événement", complete=False),
    }
)
