"""Names under which the pipeline's components leave things on a message."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.training_data.message import Message

PARSED = "visavis_parsed"
# The only one that leaves the pipeline: it reaches the action in ``latest_message``.
ANALYSIS = "analysis"
# The group of a training sentence, « parler/budget »: see bot/shell/importer.py.
GROUP = "visavis_group"
CALL_PHASE = "appel"
METADATA = "metadata"


def metadata_of(message: Message) -> dict[str, Any]:
    """Return what the channel told about the rehearsal; empty without a channel of ours."""
    return message.get(METADATA) or {}


def in_call(message: Message) -> bool:
    """Tell whether the message is speech to the client, as far as one can know.

    Where no phase came with it (``rasa shell nlu``, ``rasa test nlu``) it is read as speech.
    """
    return metadata_of(message).get("phase", CALL_PHASE) == CALL_PHASE
