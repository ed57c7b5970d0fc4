"""Rasa's server with our channel: on 127.0.0.1, without its HTTP API."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable
from pathlib import Path

from rasa.core.run import serve_application
from rasa.core.utils import AvailableEndpoints
from sanic import Sanic

from bot.records.settings import ROOT
from bot.shell.logs import configure

LOOPBACK = "127.0.0.1"


class ModelUnusable(Exception):
    """The model could not be loaded; the log says where."""


def serve(model: Path, port: int, on_ready: Callable[[], None]) -> None:
    """Serve ``model`` until the process is told to stop; ``on_ready`` is called once up.

    Raises ModelUnusable.
    """
    configure()
    loaded: list[bool] = []

    async def ready(app: Sanic, loop: AbstractEventLoop) -> None:
        loaded.append(app.ctx.agent.is_ready())
        if loaded[0]:
            on_ready()
        else:
            app.stop()

    serve_application(
        model_path=str(model),
        interface=LOOPBACK,
        port=port,
        credentials=str(ROOT / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml")),
        enable_api=False,
        server_listeners=[(ready, "after_server_start")],
    )
    if loaded == [False]:
        raise ModelUnusable(model.name)
