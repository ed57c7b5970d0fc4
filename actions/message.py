"""The trainee's message as it reaches an action."""

from __future__ import annotations

from dataclasses import dataclass

from rasa_sdk import Tracker

from bot.records.analysis import TurnAnalysis

ANALYSIS = "analysis"


@dataclass(frozen=True)
class IncomingMessage:
    """``rehearsal`` is Rasa's sender id: one per rehearsal. ``analysis``: None outside the call."""

    rehearsal: str
    id: str
    text: str
    speaker: str
    analysis: TurnAnalysis | None

    @classmethod
    def of(cls, tracker: Tracker) -> IncomingMessage:
        """Read the latest message of ``tracker``."""
        latest = tracker.latest_message
        metadata = latest.get("metadata") or {}
        analysis = latest.get(ANALYSIS)
        return cls(
            rehearsal=tracker.sender_id,
            id=latest["message_id"],
            text=latest.get("text") or "",
            speaker=metadata.get("speaker") or tracker.sender_id,
            analysis=TurnAnalysis.from_dict(analysis) if analysis else None,
        )
