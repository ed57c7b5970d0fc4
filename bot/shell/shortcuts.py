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

    Raises ValueError for a name that is unknown where there is no ``default``.
    """
    known = _classes().get(type_name)
    if known is not None:
        return known
    if type_name == "topic":  # events of Rasa's first versions, which it skips
        return None
    if default is None:
        raise ValueError(f"Unknown event name '{type_name}'.")
    return default


@lru_cache(maxsize=1)
def _classes() -> dict[str, type[Event]]:
    # The first class of a name counts, as it does for Rasa.
    return {cls.type_name: cls for cls in reversed(all_subclasses(Event))}
