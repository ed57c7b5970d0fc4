"""Two steps of Rasa 3.6 that cost a turn more than its reading, done once instead.

Both give what Rasa's own code gives; tests/shell/test_shortcuts.py compares them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from jsonschema import Draft7Validator
from jsonschema.exceptions import best_match
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.utils.common import all_subclasses

RASAS_OWN = Event.resolve_by_type


def install() -> None:
    """Take both shortcuts in this process; calling it again changes nothing."""
    RemoteAction._validate_action_result = _validate_action_result
    Event.resolve_by_type = staticmethod(resolve_by_type)


def _validate_action_result(action: RemoteAction, result: dict[str, Any]) -> bool:
    """Check an action's answer. Rasa checks its own constant schema first, each time.

    Raises jsonschema.ValidationError.
    """
    error = best_match(_validator().iter_errors(result))
    if error is not None:
        raise error
    return True


@lru_cache(maxsize=1)
def _validator() -> Draft7Validator:
    schema = RemoteAction.action_response_format_spec()
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def resolve_by_type(type_name: str, default: type[Event] | None = None) -> type[Event] | None:
    """Return the class of an event. Rasa walks through all classes for each event it reads.

    A name that was not there at the first time is left to Rasa, which raises ValueError
    where it does not know it either and there is no ``default``.
    """
    known = _classes().get(type_name)
    return RASAS_OWN(type_name, default) if known is None else known


@lru_cache(maxsize=1)
def _classes() -> dict[str, type[Event]]:
    # The first class of a name counts, as it does for Rasa.
    return {cls.type_name: cls for cls in reversed(all_subclasses(Event))}
