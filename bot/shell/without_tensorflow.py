"""Lets Rasa be imported without TensorFlow (docs/decisions/sans-tensorflow.md).

Rasa imports TensorFlow for models that this project does not have: 430 MB and half
of the time to start. Hollow modules take its place: Rasa's neural classes can be
defined on them, and none of them can be used. ``rasa`` on the command line is not
concerned; ``VISAVIS_TENSORFLOW=1`` leaves TensorFlow in here too.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

REPLACED = ("tensorflow", "tensorflow_addons", "keras")
KEEP = "VISAVIS_TENSORFLOW"


class _HollowType(type):
    """A class all of whose attributes are hollow classes again."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Hollow


class Hollow(metaclass=_HollowType):
    """Whatever Rasa asks of TensorFlow while it is imported: a base class, a type in
    an annotation, a decorator, which gives back what it decorates."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        """Decorate, where that is what is asked; RuntimeError for a model."""
        if cls is not Hollow:
            raise RuntimeError(f"{cls.__name__} needs TensorFlow: set {KEEP}=1")
        if len(args) == 1 and callable(args[0]) and not kwargs:
            return args[0]
        return super().__new__(cls)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take anything."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Decorate, as a decorator that was given options."""
        return Hollow(*args, **kwargs)

    def __class_getitem__(cls, item: Any) -> type[Hollow]:
        return cls


class _HollowModule(ModuleType):
    __path__: Sequence[str] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Hollow


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, name: str, path: Any = None, target: Any = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name.partition(".")[0] not in REPLACED:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _HollowModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def leave_out_tensorflow() -> None:
    """From now on, import hollow modules; where TensorFlow is loaded already it stays."""
    asked_for = os.environ.get(KEEP) == "1" or "tensorflow" in sys.modules
    if not asked_for and not any(isinstance(item, _Finder) for item in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
