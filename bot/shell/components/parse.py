"""First component: normalises a message and parses it, once for all that follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.tokens import Doc

from bot.records.text import NormalisedText
from bot.rehearsal.parses import Parses
from bot.shell.components.keys import PARSED, in_call, metadata_of
from bot.technique.normalise import normalise
from bot.technique.pipeline import load_nlp

# Three client turns for each of about a hundred rehearsals under way.
MOST_CLIENT_TURNS = 300


@dataclass(frozen=True)
class Parsed:
    """A message and the client's turns before it (oldest first), as the parser reads them."""

    normalised: NormalisedText
    doc: Doc
    client: tuple[Doc, ...] = ()

    def fingerprint(self) -> str:
        """Return what stands for this in Rasa's fingerprints of training data."""
        return self.normalised.text


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class FrenchParse(GraphComponent):
    """Leaves a ``Parsed`` on each message; one pass of spaCy per turn.

    What the client said is parsed with the turn that answers it and kept for the
    next two, which look back on it too.
    """

    def __init__(self) -> None:
        self._parses = Parses(load_nlp(), MOST_CLIENT_TURNS)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FrenchParse:
        """Create the component; spaCy is loaded here, not at the first message."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Parse each message with the client's turns that its metadata carry."""
        for message in messages:
            client = metadata_of(message).get("client", ()) if in_call(message) else ()
            message.set(PARSED, self._parse(message.get(TEXT) or "", client))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Tokenise the training sentences: what is trained looks at words, not at parses."""
        make_doc = load_nlp().make_doc
        for message in training_data.training_examples:
            if message.get(TEXT):
                normalised = normalise(message.get(TEXT))
                message.set(PARSED, Parsed(normalised, make_doc(normalised.text)))
        return training_data

    def _parse(self, text: str, client: Sequence[str]) -> Parsed:
        normalised = normalise(text)
        (doc,), said = self._parses.of([normalised], client)
        return Parsed(normalised, doc, tuple(said[turn] for turn in client))
