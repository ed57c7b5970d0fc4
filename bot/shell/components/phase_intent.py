"""Last component: one intent, out of those that have their place in the phase."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.shell.components.keys import PARSED, metadata_of
from bot.shell.intent_model import IntentModel
from bot.technique.normalise import normalise

COMMAND, COMMAND_SIGN, SPEECH = "commander", "!", "parler"
PHASE = "phase"
INTENTS = {
    "accueil": ("choisir", "affirmer", "nier", "demander"),
    "fiche": ("choisir", "affirmer", "nier", "demander"),
    "preparation": ("choisir", "affirmer", "nier", "passer", "decrire"),
    "appel": (SPEECH,),
    "profil": ("choisir", "nier", "passer", "demander"),
    "auto_evaluation": ("noter", "nier", "passer", "demander"),
    "debrief": ("choisir", "affirmer", "nier", "demander"),
    "fin": ("choisir", "affirmer", "nier", "demander"),
}
FILE = "intents"
ONE_SPEECH_IN = 20


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class PhaseIntentClassifier(GraphComponent):
    """Sets ``intent`` and ``intent_ranking``, and the phase as an entity.

    The phase is that of the project's own tables, told by the channel: the slot
    follows it by the entity, also after a crash between the two databases.
    """

    def __init__(
        self, storage: ModelStorage, resource: Resource, model: IntentModel | None = None
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PhaseIntentClassifier:
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
    ) -> PhaseIntentClassifier:
        """Load what ``train`` stored."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, IntentModel.load(folder / FILE))

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on the answers to the coach and on a part of what is said to the client.

        Commands need no model, and speech competes with nothing where it has its place.
        """
        sentences = [item for item in training_data.intent_examples if item.get(TEXT)]
        answers = [item for item in sentences if item.get(INTENT) not in (COMMAND, SPEECH)]
        speech = [item for item in sentences if item.get(INTENT) == SPEECH]
        examples = [*answers, *speech[::ONE_SPEECH_IN]]
        texts = [normalise(item.get(TEXT)).text for item in examples]
        model = IntentModel.fit(texts, [item.get(INTENT) for item in examples])
        with self._storage.write_to(self._resource) as folder:
            model.save(folder / FILE)
        return self._resource

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Rank the intents of each message that have their place."""
        for message in messages:
            told = metadata_of(message).get(PHASE)
            ranking = self._rank(message, told or _phase_of(tracker))
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            if told:
                message.set(ENTITIES, [_entity(told)], add_to_output=True)
        return messages

    def _rank(self, message: Message, phase: str | None) -> list[dict[str, Any]]:
        if (message.get(TEXT) or "").startswith(COMMAND_SIGN):
            return [_intent(COMMAND, 1.0)]
        allowed = INTENTS.get(phase or "", self._model.labels)
        if len(allowed) == 1:
            return [_intent(allowed[0], 1.0)]
        chances = self._model.probabilities(message.get(PARSED).normalised.text)
        kept = {name: chance for name, chance in chances.items() if name in allowed}
        total = sum(kept.values())
        best_first = sorted(kept, key=lambda name: -kept[name])
        return [_intent(name, kept[name] / total) for name in best_first]


def _phase_of(tracker: DialogueStateTracker | None) -> str | None:
    """Return the phase of a conversation that came by another channel (`rasa shell`)."""
    return tracker.get_slot(PHASE) if tracker is not None and PHASE in tracker.slots else None


def _intent(name: str, confidence: float) -> dict[str, Any]:
    return {"name": name, "confidence": confidence}


def _entity(phase: str) -> dict[str, Any]:
    return {
        "entity": PHASE, "value": phase, "start": 0, "end": 0,
        "extractor": PhaseIntentClassifier.__name__,
    }
