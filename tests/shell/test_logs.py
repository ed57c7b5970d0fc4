"""The log has ids and places, never a trainee's words."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.shell.logs import SafeJsonFormatter, _configure_structlog

SECRET = "mon patron est odieux"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """All that is logged, formatted."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeJsonFormatter())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.mark.parametrize("name", ["rasa.core.processor", "sqlalchemy.engine", "sanic.error"])
def test_of_foreign_records_only_the_place_is_written(written: io.StringIO, name: str) -> None:
    logging.getLogger(name).error("cannot read %s", SECRET)
    line = json.loads(written.getvalue())
    assert line["logger"] == name and line["where"].startswith("test_logs.py:")
    assert SECRET not in written.getvalue()


def test_an_exception_is_its_type_and_its_places(written: io.StringIO) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("bot.shell.faults").exception("E-1234: turn failed")
    line = json.loads(written.getvalue())
    assert (line["message"], line["exception"]) == ("E-1234: turn failed", "ValueError")
    assert SECRET not in written.getvalue()


def test_structlog_drops_the_values_of_an_event(written: io.StringIO) -> None:
    _configure_structlog()
    structlog.get_logger("rasa.core.agent").warning("processor.message.parse", text=SECRET)
    assert SECRET not in written.getvalue() and written.getvalue()


def test_our_own_records_are_written_whole(written: io.StringIO) -> None:
    logging.getLogger("bot.gateway.gateway").warning("%s: rehearsal=%s", "E-1", "r1")
    assert json.loads(written.getvalue())["message"] == "E-1: rehearsal=r1"
