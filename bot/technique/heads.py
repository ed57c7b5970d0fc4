"""What opens a question, before it is known where it ends and what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.records.findings import OPEN

WH, WHETHER, INVERSION, REQUEST, INVITATION, WHETHER_IF = (
    "wh", "whether", "inversion", "request", "invitation", "if",
)
TAG, INTONATION, VERBLESS, OPTIONS = "tag", "intonation", "verbless", "options"


@dataclass
class Head:
    """A question in the making, in words of the turn.

    ``start``: first word; ``trigger``: the word that gives it away; ``body``: first
    word after the opening; ``end``: one after the last word, set at the end.
    ``complete``: its verb has been read; ``filled``: a carrier has its content.
    ``governor``: the word that governs an embedded question word, else None.
    ``apart``: it asks about words of the client that stand before it.
    """

    kind: str
    start: int
    trigger: int
    body: int
    form: str = OPEN
    end: int = 0
    governor: int | None = None
    fronted: bool = True
    filled: bool = False
    in_place: bool = False
    complete: bool = False
    flags: set[str] = field(default_factory=set)
    apart: bool = False
