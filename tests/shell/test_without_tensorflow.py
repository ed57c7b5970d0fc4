"""Rasa runs without TensorFlow, and its neural models say that they need it."""

from __future__ import annotations

import sys

import pytest
from rasa.core.agent import Agent

from bot.shell.without_tensorflow import Hollow, leave_out_tensorflow


def test_the_trained_model_is_loaded_without_tensorflow(agent: Agent) -> None:
    assert agent.is_ready()
    assert not [name for name in sys.modules if name.startswith("tensorflow.python")]


def test_a_neural_model_of_rasa_says_what_it_needs(agent: Agent) -> None:
    from rasa.utils.tensorflow.models import RasaModel

    with pytest.raises(RuntimeError, match="VISAVIS_TENSORFLOW"):
        RasaModel()


def test_a_decorator_gives_back_what_it_decorates() -> None:
    def decorated() -> None:
        """Nothing."""

    assert Hollow.function(decorated) is decorated
    assert Hollow.function(jit_compile=True)(decorated) is decorated


def test_asking_twice_changes_nothing() -> None:
    before = list(sys.meta_path)
    leave_out_tensorflow()
    assert sys.meta_path == before
