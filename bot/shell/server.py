"""Rasa's server with our channel: on 127.0.0.1, without its HTTP API."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from rasa.core.run import serve_application
from rasa.core.utils import AvailableEndpoints

from bot.records.settings import ROOT
from bot.shell.logs import configure

LOOPBACK = "127.0.0.1"


def serve(model: Path, port: int, on_ready: Callable[[], None]) -> None:
    """Serve ``model`` until the process is told to stop; ``on_ready`` is called once up."""
    configure()

    async def ready(*_: Any) -> None:
        on_ready()

    serve_application(
        model_path=str(model),
        interface=LOOPBACK,
        port=port,
        credentials=str(ROOT / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml")),
        enable_api=False,
        server_listeners=[(ready, "after_server_start")],
    )
