"""How Rasa reads ``data/``: every group ``parler/<group>`` is an example of ``parler``.

Topics and moves are found per segment by a component of ours, not as intents of a
whole message. Left as they are, Rasa would take the groups for a response selector's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.shell.components.keys import GROUP

# data/ also holds scenarios, rubric and lexicons, which are not Rasa's.
FOLDERS = ("nlu", "rules", "stories")


class GroupImporter(RasaFileImporter):
    """Named under ``importers`` in config.yml."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **kwargs: Any,
    ) -> None:
        given = [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths
        paths = [path for item in given or () for path in rasa_folders(Path(item))]
        super().__init__(config_file, domain_path, paths)
        self._data: TrainingData | None = None

    def get_nlu_data(self, language: str | None = "fr") -> TrainingData:
        """Return the training sentences, their group beside their intent.

        Rasa asks several times while it trains; the files are read once.
        """
        if self._data is None:
            self._data = self._read(language)
        return self._data

    def _read(self, language: str | None) -> TrainingData:
        data = super().get_nlu_data(language)
        examples = [_with_group(message) for message in data.training_examples]
        _settle_shared_words(examples)
        return TrainingData(
            examples, data.entity_synonyms, data.regex_features, data.lookup_tables
        )


def rasa_folders(path: Path) -> list[str]:
    """Return the folders below ``path`` that are Rasa's; ``path`` itself without any."""
    found = [str(path / name) for name in FOLDERS if (path / name).is_dir()]
    return found or [str(path)]


def _settle_shared_words(examples: list[Message]) -> None:
    """Leave to the coach's intents what can be said to coach and client (« oui »).

    Such a sentence stays an example of its group; Rasa wants one intent per sentence.
    """
    answers = {item.get(TEXT) for item in examples if GROUP not in item.data}
    for item in examples:
        if GROUP in item.data and item.get(TEXT) in answers:
            item.data.pop(INTENT)


def _with_group(message: Message) -> Message:
    group = message.data.pop(INTENT_RESPONSE_KEY, None)
    if group is not None:
        message.set(GROUP, group)
    return message
