"""Second component: the technique reader."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

from bot.shell.components.keys import ANALYSIS, PARSED, in_call, metadata_of
from bot.technique.reader import TechniqueReader


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class TechniqueComponent(GraphComponent):
    """Leaves a ``TurnAnalysis`` on each message of the call."""

    def __init__(self, reader: TechniqueReader) -> None:
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TechniqueComponent:
        """Create the component; the reader's lexicons are read here."""
        return cls(TechniqueReader.load())

    def process(self, messages: list[Message]) -> list[Message]:
        """Read the messages that are speech in the call."""
        for message in filter(in_call, messages):
            parsed = message.get(PARSED)
            profile = metadata_of(message).get("profile")
            analysis = self._reader.read(parsed.normalised, parsed.doc, parsed.client, profile)
            message.set(ANALYSIS, analysis)
        return messages
