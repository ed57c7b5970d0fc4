"""The shortcuts through Rasa give what Rasa's own code gives."""

from __future__ import annotations

import importlib.util
from types import ModuleType
from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions import action as rasa_actions
from rasa.shared.core import events as rasa_events
from rasa.shared.utils.common import all_subclasses

from bot.shell import shortcuts


def rasa_untouched(module: ModuleType) -> ModuleType:
    """Return a second copy of one of Rasa's modules, as its file says."""
    spec = importlib.util.spec_from_file_location(f"untouched_{module.__name__}", module.__file__)
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    return copy


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    shortcuts.install()


def fault(check: Any, answer: dict[str, Any]) -> tuple[str, list[Any]] | None:
    """Return what ``check`` says against ``answer``, and of which part of it."""
    remote = rasa_actions.RemoteAction("action_appel", None)
    try:
        assert check(remote, answer)
    except ValidationError as err:
        return err.validator, list(err.absolute_path)
    return None


ANSWERS = {
    "nothing": {"events": [], "responses": []},
    "a slot": {"events": [{"event": "slot", "name": "phase", "value": "appel"}], "responses": []},
    "a reply": {"events": [], "responses": [{"custom": {"replies": []}}]},
    "a new session": {"events": [{"event": "session_started"}], "responses": []},
    "an event without its name": {"events": [{"name": "phase"}], "responses": []},
    "an unknown event": {"events": [{"event": "invented"}], "responses": []},
    "a slot without a name": {"events": [{"event": "slot", "value": 1}], "responses": []},
    "a reply that is no object": {"events": [], "responses": ["Bonjour"]},
    "events that are no list": {"events": {}, "responses": []},
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_accepted_or_refused_as_rasa_would(answer: dict[str, Any]) -> None:
    untouched = rasa_untouched(rasa_actions).RemoteAction._validate_action_result
    installed = rasa_actions.RemoteAction._validate_action_result
    assert installed is not untouched
    assert fault(installed, answer) == fault(untouched, answer)


def test_some_of_the_answers_are_refused() -> None:
    installed = rasa_actions.RemoteAction._validate_action_result
    refused = [name for name, answer in ANSWERS.items() if fault(installed, answer)]
    assert len(refused) >= 4


def test_every_event_has_the_class_that_rasa_gives_it() -> None:
    names = {cls.type_name for cls in all_subclasses(rasa_events.Event)}
    assert len(names) > 20
    for name in names:
        assert rasa_events.Event.resolve_by_type(name) is shortcuts.RASAS_OWN(name)


def test_an_event_of_rasas_first_versions_is_skipped() -> None:
    assert rasa_events.Event.resolve_by_type("topic") is None


def test_an_unknown_event_gets_the_default_or_is_refused() -> None:
    default = rasa_events.SlotSet
    assert rasa_events.Event.resolve_by_type("invented", default) is default
    with pytest.raises(ValueError, match="invented"):
        rasa_events.Event.resolve_by_type("invented")
