"""The shape of a scenario's files (``docs/auteurs.md``)."""

from __future__ import annotations

from bot.content import names
from bot.content.reactions import SHAPE as REACTIONS
from bot.content.shape import Either, ListOf, MapOf, Record, TextOrList
from bot.content.values import Flag, Number, OneOf, Shape, Text
from bot.records.call import PROFILES

_TEXTS = ListOf(Text())
_IDS = ListOf(Text())
_MOVES = ListOf(OneOf(names.MOVES, "un acte du stagiaire"), least=1)
_ADDRESS = OneOf(names.ADDRESSES, "vous, tu ou suit")
_TRUST = Number(0, 100)
_TURN = Number(1, 200)

_FACT = Record({"id": Text(), "topic": Text(), "truth": Text()}, {"also": _TEXTS, "trust": _TRUST})
_NEED = Record(
    {"id": Text(), "topics": ListOf(Text(), 1), "trust": _TRUST, "label": Text(), "opener": Text()},
    {"about": _TEXTS},
)
_STATEMENT = Record(
    {
        "id": Text(),
        "about": OneOf(names.ABOUT, "person, organisation ou offer"),
        "after": _TURN,
        "trust": _TRUST,
    },
    {"topics": _IDS},
)
_OBJECTION = Record(
    {"id": Text(), "raised_by": _MOVES, "trust_loss": _TRUST},
    {"settled_by": _MOVES, "below": _TRUST},
)
_REQUEST = Record(
    {"id": Text(), "after": _TURN, "should": OneOf(names.SHOULD, "decline ou refer")}
)
_QUESTION = Record(
    {"id": Text(), "after": _TURN, "trust": _TRUST, "answered_by": _MOVES}, {"topics": _IDS}
)
_SORE = Record(
    {
        "id": Text(),
        "event": OneOf(names.SORE_EVENTS, ", ".join(names.SORE_EVENTS)),
        "says": ListOf(Text(), 3),
        "trust_loss": _TRUST,
    }
)
_ENDING = Record({"trust": _TRUST, "needs": Number(0, 20)})
_ASKS = Record({"id": Text(), "asks": ListOf(Text(), 1)}, {"tells": _IDS})
_LINKS = Record({}, dict.fromkeys(names.RELATIONS, ListOf(Text(), 1)))
_BENEFIT = Record({"characteristic": Text(), "benefit": Text()})

SCENARIO = Record(
    {
        "id": Text(),
        "title": Text(),
        "address": _ADDRESS,
        "contact": OneOf(names.CONTACTS, "un mode de contact"),
        "person": Record(dict.fromkeys(("name", "role", "organisation", "place"), Text())),
        "fiche": Record(dict.fromkeys(("meet", "contact", "offer", "known", "unknown"), Text())),
        "project": Record({"name": Text(), "benefits": ListOf(_BENEFIT, 1)}),
        "facts": ListOf(_FACT, 1),
        "needs": ListOf(_NEED, 1),
        "endings": MapOf(_ENDING, names.EARNED_ENDINGS, "signed ou second_meeting"),
    },
    {
        "summary": Text(),
        "counterpart": OneOf(names.COUNTERPARTS, "client, collaborateur ou partenaire"),
        "statements": ListOf(_STATEMENT),
        "objections": ListOf(_OBJECTION),
        "requests": ListOf(_REQUEST),
        "questions": ListOf(_QUESTION),
        "sore_points": ListOf(_SORE),
        "closed": MapOf(ListOf(_ASKS)),
        "asked": MapOf(ListOf(Text(), 1)),
        "links": MapOf(_LINKS),
    },
)

_CLOSED = Record(
    {"say": TextOrList()},
    {"asks": _TEXTS, "tells": _IDS, "cues": _IDS, "default": Flag()},
)
_LAYER = Record(
    {"trust": _TRUST, "say": TextOrList()},
    {"about": _TEXTS, "tells": _IDS, "reveals": _IDS, "cues": _IDS, "again": TextOrList(0)},
)
_ANSWERS = Either(MapOf(TextOrList()), ListOf(_CLOSED, 1))
_TOPIC = Record({"closed": _ANSWERS, "layers": ListOf(_LAYER, 1)}, {"again": TextOrList(0)})


def _moments(keys: tuple[str, ...]) -> Shape:
    return MapOf(Record(dict.fromkeys(keys, TextOrList())))


VOICE = Record(
    {
        "profile": OneOf(PROFILES, "un des quatre profils"),
        "opening": TextOrList(),
        "topics": MapOf(_TOPIC),
        "hints": MapOf(TextOrList()),
        "endings": MapOf(TextOrList(), names.ENDINGS, "une fin d’appel"),
    },
    {
        "address": _ADDRESS,
        "facts": MapOf(TextOrList()),
        "statements": MapOf(TextOrList()),
        "objections": _moments(names.OBJECTION_TEXTS),
        "requests": _moments(names.REQUEST_TEXTS),
        "questions": _moments(names.QUESTION_TEXTS),
        "sore_points": MapOf(TextOrList()),
        "reactions": REACTIONS,
    },
)
