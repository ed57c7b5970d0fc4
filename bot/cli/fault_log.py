"""The log of a rehearsal in the terminal: faults under a number, never the trainee's words."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path

from bot.gateway.contract import new_error_id

log = logging.getLogger(__name__)


def log_to(folder: Path) -> None:
    """Send the log to a file of ``folder``: in the terminal there is only the rehearsal.

    Raises OSError when the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(folder / "chat.log", encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().handlers[:] = [handler]


def noted(err: Exception) -> str:
    """Write down that ``err`` happened and where; return the number to tell a person."""
    error_id = new_error_id()
    # Places in the code, never the text of an error: it may hold the trainee's words.
    places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(err.__traceback__)]
    log.error("%s: %s at %s", error_id, type(err).__name__, " > ".join(places[-6:]))
    return error_id
