"""What the client gives back for one turn."""

from __future__ import annotations

from dataclasses import dataclass

from bot.records.state import ClientState


@dataclass(frozen=True)
class ClientReply:
    """``texts``: one to three short texts. ``state``: a new state. ``revealed``: ids of
    the facts and needs told in this turn. ``trust`` is 0–100. ``events``: what happened,
    by name, some with an id after a colon (``need_opened:n-relais``)."""

    texts: tuple[str, ...]
    state: ClientState
    revealed: tuple[str, ...]
    trust: int
    events: tuple[str, ...]
