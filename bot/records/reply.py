"""What is said back to the trainee."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Button:
    """A choice offered: ``title`` is shown, ``value`` is sent as the message."""

    title: str
    value: str


@dataclass(frozen=True)
class Reply:
    """One bubble; ``who`` is ``client`` or ``coach``, never both voices in one."""

    who: str
    text: str
    buttons: tuple[Button, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the form that the gateway's contract asks for (design §4)."""
        data = asdict(self)
        data["buttons"] = list(data["buttons"])
        return data

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Reply:
        """Rebuild what ``to_dict`` gave."""
        buttons = tuple(Button(**item) for item in data.get("buttons", ()))
        return cls(data["who"], data["text"], buttons)
