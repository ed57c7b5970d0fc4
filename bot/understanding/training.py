"""Fits the models of this folder on ``data/nlu/``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from spacy.tokens import Doc

from bot.content.asked import Foreseen
from bot.content.fields import load_fields
from bot.content.nlu import TrainingExample, load_move_examples, load_topic_examples
from bot.understanding.asked import AskedModel
from bot.understanding.moves import MoveModel
from bot.understanding.topics import TopicModel

Parse = Callable[[Iterable[str]], Iterable[Doc]]


ASKED = "asked"


def train_understanding(
    nlu_folder: Path | str, target: Path | str, parse: Parse, fields_folder: Path | None = None
) -> TopicModel:
    """Fit topics and moves on ``nlu_folder`` and save the models into ``target``.

    ``parse`` normalises and tokenises sentences, in order, with word vectors: the
    caller loads spaCy. ``fields_folder``: ``data/lexicon/fields`` unless told.
    """
    fields = load_fields(fields_folder)
    examples = [item for item in load_topic_examples(nlu_folder) if not item.topics]
    topics = TopicModel.fit(_parsed(examples, parse), fields)
    topics.save(target)
    MoveModel.fit(_parsed(load_move_examples(nlu_folder), parse), fields).save(target)
    return topics


def train_asked(
    scenarios: Mapping[str, Foreseen], topics: TopicModel, target: Path | str, parse: Parse
) -> None:
    """Fit what each of ``scenarios`` is asked, beside the ``topics`` saved in ``target``."""
    for name, foreseen in scenarios.items():
        if len(foreseen) > 1:
            AskedModel.fit(foreseen, topics, parse).save(Path(target) / ASKED / name)


def load_asked(folder: Path | str, topics: TopicModel) -> dict[str, AskedModel]:
    """Return scenario → what ``train_asked`` saved; raises ``ModelError``."""
    stems = sorted((Path(folder) / ASKED).glob("*.json"))
    return {path.stem: AskedModel.load(path.with_suffix(""), topics) for path in stems}


def _parsed(examples: Sequence[TrainingExample], parse: Parse) -> list[tuple[Doc, str]]:
    docs = parse([item.text for item in examples])
    return [(doc, item.group) for doc, item in zip(docs, examples)]
