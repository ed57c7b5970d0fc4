"""The JSON of the private route (design §4), for the client side and Rasa's side."""

from __future__ import annotations

import re
import uuid
from dataclasses import asdict, dataclass
from typing import Any

from bot.records.reply import Reply

ROUTE = "/webhooks/visavis/message"
HEALTH_ROUTE = "/webhooks/visavis/health"
TOKEN_HEADER = "X-Visavis-Token"
TIMEOUT_S = 10.0
IDENTIFIER = re.compile(r"[A-Za-z0-9_.:@-]{1,64}")
MAX_SPEAKER = 255
# Any message opens a rehearsal that does not exist yet; a front end sends this one.
OPENING = "!bonjour"
FIELDS = ("rehearsal", "message_id", "text", "speaker")


class ContractFault(ValueError):
    """A request or an answer that is not what the contract says; its text names the field."""


@dataclass(frozen=True)
class GatewayRequest:
    """One message for one rehearsal. ``message_id`` is the sender's: the same id gets
    the same reply. ``text`` is as typed; ``inbound.check`` is the receiver's to call."""

    rehearsal: str
    message_id: str
    text: str
    speaker: str

    def to_dict(self) -> dict[str, Any]:
        """Return the body of the request."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Any) -> GatewayRequest:
        """Read a request's body; unknown fields are ignored. Raises ContractFault."""
        if not isinstance(data, dict):
            raise ContractFault("the body is not an object")
        for name in FIELDS:
            if not isinstance(data.get(name), str):
                raise ContractFault(f"{name}: a string is needed")
        for name in ("rehearsal", "message_id"):
            if not IDENTIFIER.fullmatch(data[name]):
                raise ContractFault(f"{name}: 1 to 64 letters, digits or _.:@-")
        if not 1 <= len(data["speaker"]) <= MAX_SPEAKER or not data["speaker"].isprintable():
            raise ContractFault(f"speaker: 1 to {MAX_SPEAKER} printable characters")
        return cls(**{name: data[name] for name in FIELDS})


@dataclass(frozen=True)
class GatewayReply:
    """What comes back. ``turn``: trainee turns of the call so far, ``phase``: where the
    rehearsal stands; both None when that is not known. ``error_id``: None when all is
    well, else the id under which the log tells what happened."""

    turn: int | None
    phase: str | None
    replies: tuple[Reply, ...]
    error_id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the body of the answer."""
        replies = [reply.to_dict() for reply in self.replies]
        return {
            "turn": self.turn, "phase": self.phase, "replies": replies, "error_id": self.error_id
        }

    @classmethod
    def from_dict(cls, data: Any) -> GatewayReply:
        """Read an answer's body. Raises ContractFault when it is not one."""
        if not isinstance(data, dict) or not isinstance(data.get("replies"), list):
            raise ContractFault("the answer is not an object with replies")
        if not all(isinstance(item, dict) for item in data["replies"]):
            raise ContractFault("replies: not objects")
        try:
            replies = tuple(map(Reply.from_dict, data["replies"]))
        except (KeyError, TypeError) as err:
            raise ContractFault("replies: not in the form of the contract") from err
        return cls(data.get("turn"), data.get("phase"), replies, data.get("error_id"))


def new_id() -> str:
    """Return an id for a rehearsal or a message that no other has."""
    return uuid.uuid4().hex


def new_error_id() -> str:
    """Return a short id that a trainee can read out and the log holds."""
    return f"E-{uuid.uuid4().hex[:8]}"
