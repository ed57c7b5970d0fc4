"""Third component: topics and moves, trained on the groups ``parler/…``."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.content.asked import load_all_foreseen
from bot.records.analysis import TurnAnalysis
from bot.records.settings import Settings
from bot.rehearsal.understanding import Understanding
from bot.shell.components.keys import ANALYSIS, PARSED, in_call, metadata_of
from bot.shell.training_data import parses_of, write_groups
from bot.technique.pipeline import tokenise
from bot.understanding.training import train_asked, train_understanding


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class UnderstandingComponent(GraphComponent):
    """Completes the analysis and lets it leave the pipeline as plain data."""

    def __init__(
        self,
        storage: ModelStorage,
        resource: Resource,
        reader: Understanding | None = None,
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> UnderstandingComponent:
        """Create a component to train."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> UnderstandingComponent:
        """Load what ``train`` stored; ModelError of ``bot.understanding`` when it is unusable."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Understanding.load(folder, Settings.read().data))

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the groups ``parler/…``, with the parses that are on them already, and on
        what the scenarios are asked."""
        with tempfile.TemporaryDirectory() as groups:
            write_groups(training_data, Path(groups))
            with self._storage.write_to(self._resource) as folder:
                topics = train_understanding(groups, folder, parses_of(training_data))
                train_asked(load_all_foreseen(Settings.read().data), topics, folder, tokenise)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Fill ``asks``, ``topics``, ``moves`` and ``meant`` of the messages of the call."""
        for message in filter(in_call, messages):
            message.set(ANALYSIS, self._read(message).to_dict(), add_to_output=True)
        return messages

    def _read(self, message: Message) -> TurnAnalysis:
        parsed, told = message.get(PARSED), metadata_of(message)
        return self._reader.read(
            message.get(ANALYSIS), parsed.normalised, parsed.doc, parsed.client,
            told.get("asked", ()), told.get("scenario"),
        )
