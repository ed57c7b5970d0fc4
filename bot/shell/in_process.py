"""Runs the custom actions inside Rasa's process instead of over HTTP."""

from __future__ import annotations

import importlib
import json
import pkgutil
from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

import actions
from actions.base import RehearsalAction
from actions.context import ActionContext
from bot.shell import shortcuts
from bot.shell.turn import current_trace


class InProcessActions(EndpointConfig):
    """Answers like an action server. Rasa calls ``request`` and nothing else."""

    def __init__(self, context: ActionContext) -> None:
        super().__init__(url="in-process")
        shortcuts.install()
        self._executor = ActionExecutor()
        for module in pkgutil.iter_modules(actions.__path__, "actions."):
            importlib.import_module(module.name)
        for action in RehearsalAction.__subclasses__():
            self._executor.register_action(action(context))

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Run the action that ``json`` names; its fault is noted for the channel.

        Rasa logs an action's fault and goes on as if nothing had happened.
        """
        # Through JSON, as over HTTP: an action can change nothing of Rasa's own objects.
        call = json.loads(json.dumps(kwargs["json"]))
        try:
            return await self._executor.run(call)
        except ActionExecutionRejection as err:
            text = json.dumps({"action_name": err.action_name, "error": err.message})
            raise ClientResponseError(400, err.message, text) from err
        except BaseException as err:
            trace = current_trace.get()
            if trace is not None:
                trace.fault = err
            raise
