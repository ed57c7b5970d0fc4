"""What the store must do beside keeping the turn."""

from __future__ import annotations

from dataclasses import dataclass

BRANCH, DELETE, SUBMIT = "branch", "delete", "submit"


@dataclass(frozen=True)
class Effect:
    """``branch``: go on from before trainee turn ``turn`` of the call as a new
    branch (0: an empty one); ``delete``: replace the rehearsal by a dated stub;
    ``submit``: show the transcript to the trainer."""

    kind: str
    turn: int | None = None
