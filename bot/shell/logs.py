"""One JSON line per event, with ids and places in the code, never a trainee's words.

Rasa and its dependencies put messages into their log texts and exceptions: of
their records only the logger, the place in the code and the type of the exception
are written. Our own records carry ids by rule and are written whole.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import datetime, timezone
from types import TracebackType

OWN = ("bot", "actions", "visavis")
# What these say is about start and stop; they see no message.
SERVER = ("rasa.core.run", "rasa.core.agent", "sanic.root", "sanic.server")


class SafeJsonFormatter(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; the text of a foreign record is left out."""
        line = {
            "at": datetime.fromtimestamp(record.created, timezone.utc).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "where": f"{record.filename}:{record.lineno}",
        }
        if _speaks_of_no_message(record.name):
            line["message"] = record.getMessage()
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
            line["trace"] = _places(record.exc_info[2])
        return json.dumps(line, ensure_ascii=False)


def configure(level: int = logging.WARNING) -> None:
    """Send all logging, structlog's too, through the formatter to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(SafeJsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("sanic.root", "sanic.error", "sanic.access"):
        logger = logging.getLogger(name)
        logger.handlers[:] = []
        logger.propagate = True
    _configure_structlog()


def _configure_structlog() -> None:
    import structlog

    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, _drop_values],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _drop_values(_: object, __: str, event: dict[str, object]) -> str:
    # The values of an event are what people typed; its name is a fixed string.
    return str(event.get("event", ""))


def _speaks_of_no_message(name: str) -> bool:
    return any(name == owner or name.startswith(f"{owner}.") for owner in (*OWN, *SERVER))


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-8:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
