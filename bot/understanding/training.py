"""Fits the models of this folder on ``data/nlu/``."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Iterable, Sequence

from spacy.tokens import Doc

from bot.content.fields import load_fields
from bot.content.nlu import TrainingExample, load_move_examples, load_topic_examples
from bot.understanding.moves import MoveModel
from bot.understanding.topics import TopicModel

Parse = Callable[[Iterable[str]], Iterable[Doc]]


def train_understanding(
    nlu_folder: Path | str, target: Path | str, parse: Parse, fields_folder: Path | None = None
) -> None:
    """Fit topics and moves on ``nlu_folder`` and save the models into ``target``.

    ``parse`` normalises and tokenises sentences, in order, with word vectors: the
    caller loads spaCy. ``fields_folder``: ``data/lexicon/fields`` unless told.
    """
    fields = load_fields(fields_folder)
    topics = [item for item in load_topic_examples(nlu_folder) if not item.topics]
    TopicModel.fit(_parsed(topics, parse), fields).save(target)
    MoveModel.fit(_parsed(load_move_examples(nlu_folder), parse), fields).save(target)


def _parsed(examples: Sequence[TrainingExample], parse: Parse) -> list[tuple[Doc, str]]:
    docs = parse([item.text for item in examples])
    return [(doc, item.group) for doc, item in zip(docs, examples)]
